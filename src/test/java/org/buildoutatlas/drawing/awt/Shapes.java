package org.buildoutatlas.drawing.awt;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;

/** Says in Java2D's terms what a drawing says in its own. */
final class Shapes {

  private Shapes() {}

  /** A path, filled by the even-odd rule. */
  static Path2D path(Path path) {
    Path2D.Double shape = new Path2D.Double(Path2D.WIND_EVEN_ODD, path.size() + 1);
    path.visit(
        new Path.Visitor() {
          @Override
          public void move(double x, double y) {
            shape.moveTo(x, y);
          }

          @Override
          public void line(double x, double y) {
            shape.lineTo(x, y);
          }

          @Override
          public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            shape.curveTo(x1, y1, x2, y2, x, y);
          }

          @Override
          public void close() {
            shape.closePath();
          }
        });
    return shape;
  }

  /** The outlines of a text's letters where they stand. */
  static Path2D text(Mark.Text text, BundledFonts fonts) {
    Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double pen = 0;
    for (int letter : text.text().codePoints().toArray()) {
      BundledFonts.Glyph glyph = fonts.glyph(text.style().face(), letter);
      shape.append(
          glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(pen, 0)), false);
      pen += glyph.advance();
    }
    AffineTransform place = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
    place.rotate(Math.toRadians(text.angle()));
    double scale = text.style().size() / BundledFonts.EM;
    place.scale(scale, scale);
    place.translate(-pen * text.anchor().share(), 0);
    shape.transform(place);
    return shape;
  }

  static Color colour(Colour colour) {
    return new Color(colour.argb(), true);
  }

  /** A line as drawings mean it: ends cut, joins round. */
  static BasicStroke line(Stroke stroke) {
    return stroke(stroke, BasicStroke.CAP_BUTT);
  }

  /** A halo: round all about. */
  static BasicStroke halo(Stroke stroke) {
    return stroke(stroke, BasicStroke.CAP_ROUND);
  }

  private static BasicStroke stroke(Stroke stroke, int ends) {
    float width = (float) stroke.width();
    if (stroke.dash().stream().noneMatch(length -> length > 0)) {
      return new BasicStroke(width, ends, BasicStroke.JOIN_ROUND);
    }
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    return new BasicStroke(width, ends, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
