package org.buildoutatlas.drawing.awt;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Pixels;

/** Paints drawings as pixels. Threads may share it, each with a canvas of its own. */
public final class AwtInk {

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
    int width = Math.max(1, (int) Math.ceil(drawing.width() * scale));
    int height = Math.max(1, (int) Math.ceil(drawing.height() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    paint(drawing, scale, 0, image);
    return image;
  }

  /** The same as an array of pixels, to be used as a picture in another drawing. */
  public Pixels pixels(Drawing drawing, double scale) {
    BufferedImage image = image(drawing, scale);
    return new Pixels(image.getWidth(), image.getHeight(), Canvas.argb(image));
  }

  /**
   * Paints a band of the drawing over what the picture shows.
   *
   * @param scale pixels of the picture per pixel of the drawing, positive
   * @param top how far below the drawing's upper edge the picture starts, in its own pixels
   */
  public void paint(Drawing drawing, double scale, int top, BufferedImage into) {
    Graphics2D graphics = into.createGraphics();
    try {
      graphics.translate(0, -top);
      graphics.scale(scale, scale);
      paint(drawing, graphics, new Rectangle(into.getWidth(), into.getHeight()));
    } finally {
      graphics.dispose();
    }
  }

  private void paint(Drawing drawing, Graphics2D graphics, Rectangle device) {
    Canvas canvas = new Canvas(graphics, device, fonts);
    canvas.ground(drawing);
    canvas.paint(drawing.marks());
  }
}
