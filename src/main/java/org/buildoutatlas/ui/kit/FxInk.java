package org.buildoutatlas.ui.kit;

import java.nio.IntBuffer;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextRuns;

/** Paints drawings on a canvas of the window. */
public final class FxInk {

  private final FxFonts fonts;
  private final TextMeasure measure;

  /** Sets texts in these fonts, as far apart as measured. */
  public FxInk(FxFonts fonts, TextMeasure measure) {
    this.fonts = fonts;
    this.measure = measure;
  }

  /**
   * Paints the drawing over what the canvas shows, its pixels being those of the context's
   * transform.
   */
  public void paint(Drawing drawing, GraphicsContext graphics) {
    graphics.save();
    graphics.setFillRule(FillRule.EVEN_ODD);
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setTextBaseline(VPos.BASELINE);
    graphics.setFontSmoothingType(FontSmoothingType.GRAY);
    if (drawing.ground().opacity() > 0) {
      graphics.setFill(colour(drawing.ground()));
      graphics.fillRect(0, 0, drawing.width(), drawing.height());
    }
    paint(drawing.marks(), graphics);
    graphics.restore();
  }

  /** The pixels as an image that shares their array. */
  public static Image image(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  /** The colour in JavaFX's terms. */
  public static Color colour(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
  }

  private void paint(List<Mark> marks, GraphicsContext graphics) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Area area -> {
          trace(area.path(), graphics);
          graphics.setFill(colour(area.fill()));
          graphics.fill();
        }
        case Mark.Hatch hatch -> hatch(hatch, graphics);
        case Mark.Line line -> {
          trace(line.path(), graphics);
          pen(line.stroke(), graphics);
          graphics.stroke();
        }
        case Mark.Text text -> text(text, graphics);
        case Mark.Picture picture -> {
          Box box = picture.box();
          graphics.drawImage(
              image(picture.pixels()), box.minX(), box.minY(), box.width(), box.height());
        }
        case Mark.Group group -> group(group, graphics);
      }
    }
  }

  /** A canvas knows no layers: what overlaps in a translucent group shows through. */
  private void group(Mark.Group group, GraphicsContext graphics) {
    double before = graphics.getGlobalAlpha();
    graphics.setGlobalAlpha(before * Math.clamp(group.opacity(), 0, 1));
    paint(group.marks(), graphics);
    graphics.setGlobalAlpha(before);
  }

  private void text(Mark.Text text, GraphicsContext graphics) {
    List<TextRuns.Run> runs = TextRuns.of(text.text());
    graphics.save();
    graphics.translate(text.at().x(), text.at().y());
    graphics.rotate(text.angle());
    double start = -measure.width(text.text(), text.style()) * text.anchor().share();
    text.halo()
        .ifPresent(
            halo -> {
              pen(halo, graphics);
              graphics.setLineCap(StrokeLineCap.ROUND);
              letters(runs, text, start, graphics, graphics::strokeText);
            });
    graphics.setFill(colour(text.colour()));
    letters(runs, text, start, graphics, graphics::fillText);
    graphics.restore();
  }

  /** Draws letters with their base line starting at a place. */
  private interface Pen {
    void draw(String letters, double x, double y);
  }

  private void letters(
      List<TextRuns.Run> runs, Mark.Text text, double start, GraphicsContext graphics, Pen pen) {
    double x = start;
    for (TextRuns.Run run : runs) {
      graphics.setFont(fonts.font(text.style().face(), text.style().size(), run.korean()));
      pen.draw(run.text(), x, 0);
      x += measure.width(run.text(), text.style());
    }
  }

  private static void hatch(Mark.Hatch hatch, GraphicsContext graphics) {
    if (hatch.path().isEmpty()) {
      return;
    }
    Box box = hatch.path().bounds();
    double angle = -Math.toRadians(hatch.angle());
    double across = Math.cos(angle);
    double down = Math.sin(angle);
    double reach = Math.hypot(box.width(), box.height()) / 2;
    // Lines pass through the drawing's origin, so neighbouring areas share them.
    double offset = box.center().y() * across - box.center().x() * down;
    double along = box.center().x() * across + box.center().y() * down;
    graphics.save();
    trace(hatch.path(), graphics);
    graphics.clip();
    pen(hatch.stroke(), graphics);
    double first = Math.floor((offset - reach) / hatch.gap()) * hatch.gap();
    for (double d = first; d <= offset + reach + hatch.gap(); d += hatch.gap()) {
      graphics.strokeLine(
          (along - reach) * across - d * down,
          (along - reach) * down + d * across,
          (along + reach) * across - d * down,
          (along + reach) * down + d * across);
    }
    graphics.restore();
  }

  private static void pen(Stroke stroke, GraphicsContext graphics) {
    graphics.setStroke(colour(stroke.colour()));
    graphics.setLineWidth(stroke.width());
    graphics.setLineDashes(stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void trace(Path path, GraphicsContext graphics) {
    graphics.beginPath();
    path.visit(
        new Path.Visitor() {
          @Override
          public void move(double x, double y) {
            graphics.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            graphics.lineTo(x, y);
          }

          @Override
          public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            graphics.bezierCurveTo(x1, y1, x2, y2, x, y);
          }

          @Override
          public void close() {
            graphics.closePath();
          }
        });
  }
}
