package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes drawings that follow each other into one file. */
public non-sealed interface AnimationExporter extends Exporter {

  /**
   * Writes to the stream, which stays open. Drawings are asked for one at a time.
   *
   * @param scale pixels of the file per pixel of a drawing, positive
   * @throws IOException where the stream cannot be written
   * @throws Cancelled where the progress was cancelled; the stream then holds part of a file
   */
  void write(Animation animation, double scale, OutputStream out, Progress progress)
      throws IOException, Cancelled;
}
