package org.buildoutatlas.drawing.awt;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.function.Consumer;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Extent;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;

/**
 * The same marks by Java2D, to be compared with: marks onto a graphics context that already maps
 * drawing pixels to its own.
 */
final class Java2dCanvas {

  private final Graphics2D graphics;
  private final Rectangle device;
  private final BundledFonts fonts;
  private final Extent extent;

  /** Paints within {@code device}, the pixels there are. */
  Java2dCanvas(Graphics2D graphics, Rectangle device, BundledFonts fonts) {
    this.graphics = graphics;
    this.device = device;
    this.fonts = fonts;
    this.extent = new Extent(new AwtTextMeasure(fonts));
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  /** Lays the paper, to the last pixel even where the drawing ends within one. */
  void ground(Drawing drawing) {
    if (drawing.ground().opacity() > 0) {
      graphics.setColor(Shapes.colour(drawing.ground()));
      graphics.fill(onDrawing(device));
    }
  }

  void paint(List<Mark> marks) {
    marks.forEach(this::paint);
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Area area -> {
        graphics.setColor(Shapes.colour(area.fill()));
        graphics.fill(Shapes.path(area.path()));
      }
      case Mark.Hatch hatch -> hatch(hatch);
      case Mark.Line line -> {
        graphics.setColor(Shapes.colour(line.stroke().colour()));
        graphics.setStroke(Shapes.line(line.stroke()));
        graphics.draw(Shapes.path(line.path()));
      }
      case Mark.Text text -> text(text);
      case Mark.Picture picture -> picture(picture);
      case Mark.Group group -> group(group);
    }
  }

  private void text(Mark.Text text) {
    Path2D letters = Shapes.text(text, fonts);
    text.halo()
        .ifPresent(
            halo -> {
              graphics.setColor(Shapes.colour(halo.colour()));
              graphics.setStroke(Shapes.halo(halo));
              graphics.draw(letters);
            });
    graphics.setColor(Shapes.colour(text.colour()));
    graphics.fill(letters);
  }

  private void picture(Mark.Picture picture) {
    Pixels pixels = picture.pixels();
    Box box = picture.box();
    AffineTransform place = AffineTransform.getTranslateInstance(box.minX(), box.minY());
    place.scale(box.width() / pixels.width(), box.height() / pixels.height());
    graphics.drawImage(image(pixels), place, null);
  }

  private void group(Mark.Group group) {
    if (group.opacity() >= 1) {
      paint(group.marks());
    } else if (group.opacity() > 0) {
      extent.of(group.marks()).ifPresent(box -> translucent(group, box));
    }
  }

  /**
   * Paints the group apart and lays it down at once, so that what overlaps in it does not show
   * through.
   */
  private void translucent(Mark.Group group, Box box) {
    layer(
        box,
        sheet -> sheet.paint(group.marks()),
        (image, place) -> {
          graphics.setComposite(AlphaComposite.SrcOver.derive((float) group.opacity()));
          graphics.drawImage(image, place.x, place.y, null);
        });
  }

  /**
   * Paints the lines apart and fills the area with that picture, since a clip would leave a ragged
   * edge.
   */
  private void hatch(Mark.Hatch hatch) {
    if (hatch.path().isEmpty()) {
      return;
    }
    Path2D shape = Shapes.path(hatch.path());
    shape.transform(graphics.getTransform());
    layer(
        hatch.path().bounds(),
        sheet -> sheet.lines(hatch),
        (image, place) -> {
          graphics.setPaint(new TexturePaint(image, place));
          graphics.fill(shape);
        });
  }

  private void lines(Mark.Hatch hatch) {
    Rectangle2D box = onDrawing(device);
    double angle = -Math.toRadians(hatch.angle());
    double across = Math.cos(angle);
    double down = Math.sin(angle);
    double reach = Math.hypot(box.getWidth(), box.getHeight()) / 2;
    // Lines pass through the drawing's origin, so neighbouring areas share them.
    double offset = box.getCenterX() * -down + box.getCenterY() * across;
    double along = box.getCenterX() * across + box.getCenterY() * down;
    graphics.setColor(Shapes.colour(hatch.stroke().colour()));
    graphics.setStroke(Shapes.line(hatch.stroke()));
    double first = Math.floor((offset - reach) / hatch.gap()) * hatch.gap();
    for (double d = first; d <= offset + reach + hatch.gap(); d += hatch.gap()) {
      graphics.draw(
          new Line2D.Double(
              (along - reach) * across - d * down,
              (along - reach) * down + d * across,
              (along + reach) * across - d * down,
              (along + reach) * down + d * across));
    }
  }

  /** Receives a layer in device pixels. */
  private interface Laying {
    void lay(BufferedImage image, Rectangle place);
  }

  /**
   * Paints onto a transparent layer that just covers the box, and hands it over to be laid down.
   */
  private void layer(Box box, Consumer<Java2dCanvas> painting, Laying laying) {
    Rectangle2D user = new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height());
    Rectangle place = graphics.getTransform().createTransformedShape(user).getBounds();
    place.grow(1, 1);
    place = place.intersection(device);
    if (place.isEmpty()) {
      return;
    }
    BufferedImage image =
        new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D sheet = image.createGraphics();
    sheet.translate(-place.x, -place.y);
    sheet.transform(graphics.getTransform());
    painting.accept(new Java2dCanvas(sheet, new Rectangle(place.width, place.height), fonts));
    sheet.dispose();
    AffineTransform before = graphics.getTransform();
    graphics.setTransform(new AffineTransform());
    laying.lay(image, place);
    graphics.setTransform(before);
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  private Rectangle2D onDrawing(Rectangle pixels) {
    try {
      return graphics.getTransform().createInverse().createTransformedShape(pixels).getBounds2D();
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalArgumentException("A scale of 0 shows nothing", e);
    }
  }

  private static BufferedImage image(Pixels pixels) {
    DirectColorModel model =
        new DirectColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            32,
            0xFF0000,
            0xFF00,
            0xFF,
            0xFF000000,
            true,
            java.awt.image.DataBuffer.TYPE_INT);
    int[] argb = pixels.argb();
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(argb, argb.length),
            pixels.width(),
            pixels.height(),
            pixels.width(),
            model.getMasks(),
            null);
    return new BufferedImage(model, raster, true, null);
  }

  /** The pixels behind an image of packed integers, not copied. */
  static int[] argb(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
