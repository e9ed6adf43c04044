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
   * @param resolution how fine and how large
   * @param metadata what the file says about itself
   * @throws IOException where the stream cannot be written
   * @throws Cancelled where the progress was cancelled; the stream then holds part of a file
   */
  void write(
      Drawing drawing,
      Resolution resolution,
      Metadata metadata,
      OutputStream out,
      Progress progress)
      throws IOException, Cancelled;
}
