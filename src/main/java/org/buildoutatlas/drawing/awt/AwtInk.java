package org.buildoutatlas.drawing.awt;

import java.awt.image.BufferedImage;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Pixels;

/**
 * Paints drawings as pixels, in bands on as many cores as there are. Threads may share it.
 *
 * <p>A band looks the same whoever paints it and wherever it begins, so the same drawing gives the
 * same pixels on every machine.
 */
public final class AwtInk {

  /** Rows of a band: few, since each follows all outlines, and low enough for a core's cache. */
  private static final int BAND = 180;

  private final BundledFonts fonts;

  /** Sets texts in these fonts. */
  public AwtInk(BundledFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * A picture of the whole drawing, of {@code INT_ARGB_PRE}.
   *
   * @param scale pixels of the picture per pixel of the drawing, positive
   */
  public BufferedImage image(Drawing drawing, double scale) {
    Pixels pixels = pixels(drawing, scale);
    return Images.over(pixels.argb(), pixels.width(), pixels.height());
  }

  /** The same as an array of pixels, to be used as a picture in another drawing. */
  public Pixels pixels(Drawing drawing, double scale) {
    int width = Math.max(1, (int) Math.ceil(drawing.width() * scale));
    int height = Math.max(1, (int) Math.ceil(drawing.height() * scale));
    int[] argb = new int[width * height];
    paint(drawing, scale, new Sheet(argb, 0, 0, width, height));
    return new Pixels(width, height, argb);
  }

  /**
   * Paints a band of the drawing over what the picture shows.
   *
   * @param scale pixels of the picture per pixel of the drawing, positive
   * @param top how far below the drawing's upper edge the picture starts, in its own pixels
   * @param into a picture of {@code INT_ARGB_PRE}
   */
  public void paint(Drawing drawing, double scale, int top, BufferedImage into) {
    paint(drawing, scale, new Sheet(Images.argb(into), 0, top, into.getWidth(), into.getHeight()));
  }

  private void paint(Drawing drawing, double scale, Sheet sheet) {
    int bands = (sheet.height() + BAND - 1) / BAND;
    AtomicInteger next = new AtomicInteger();
    int painters = Math.min(bands, ForkJoinPool.getCommonPoolParallelism() + 1);
    IntStream.range(0, painters)
        .parallel()
        .forEach(
            _ -> {
              Coverage coverage = new Coverage(0, sheet.width(), BAND);
              Canvas canvas = new Canvas(sheet, coverage, scale, fonts);
              for (int band = next.getAndIncrement(); band < bands; band = next.getAndIncrement()) {
                int top = sheet.top() + band * BAND;
                coverage.to(top, Math.min(top + BAND, sheet.top() + sheet.height()));
                canvas.ground(drawing.ground());
                canvas.paint(drawing.marks());
              }
            });
  }
}
