package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a drawing in one file format. The same drawing gives the same bytes. */
public interface Exporter {

  /** The ending of the file name, without the dot, for example {@code png}. */
  String ending();

  /** Writes to the stream, which stays open. {@code scale} is pixels of the file per pixel of the drawing. */
  void write(Drawing drawing, double scale, OutputStream out, Progress progress)
      throws IOException, Cancelled;
}
