package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes one drawing in one file format. The same drawing gives the same bytes. */
public non-sealed interface DrawingExporter extends Exporter {

  /**
   * Writes to the stream, which stays open.
   *
   * @param scale pixels of the file per pixel of the drawing, positive
   * @param metadata what the file says about itself
   * @throws IOException where the stream cannot be written
   * @throws Cancelled where the progress was cancelled; the stream then holds part of a file
   */
  void write(Drawing drawing, double scale, Metadata metadata, OutputStream out, Progress progress)
      throws IOException, Cancelled;

  /** Writes to the stream, which stays open, a file that says nothing about itself. */
  default void write(Drawing drawing, double scale, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    write(drawing, scale, Metadata.NONE, out, progress);
  }
}
