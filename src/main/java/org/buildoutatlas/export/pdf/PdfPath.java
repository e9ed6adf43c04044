package org.buildoutatlas.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.buildoutatlas.drawing.Path;

/** Lays an outline into the content of a page. */
record PdfPath(PDPageContentStream content) implements Path.Visitor {

  private interface Step {
    void run() throws IOException;
  }

  /** Lays the path, not yet filled or stroked. */
  void lay(Path path) throws IOException {
    try {
      path.visit(this);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void move(double x, double y) {
    run(() -> content.moveTo((float) x, (float) y));
  }

  @Override
  public void line(double x, double y) {
    run(() -> content.lineTo((float) x, (float) y));
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    run(
        () ->
            content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y));
  }

  @Override
  public void close() {
    run(content::closePath);
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
