package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;

/**
 * Takes pixels of a sheet to points of a slide.
 *
 * @param scale points a pixel, positive
 * @param dx then to the right, in points
 * @param dy then down, in points
 */
record Fit(double scale, double dx, double dy) {

  /** The finest step that is written: a twentieth of a point. */
  private static final double STEP = 20;

  /** Only scales. */
  static Fit scaled(double points) {
    return new Fit(points, 0, 0);
  }

  /** Puts a box of the sheet into an area of the slide, at its top left, as large as it goes. */
  static Fit into(Box box, Rectangle2D area, double most) {
    double scale =
        Math.min(most, Math.min(area.getWidth() / box.width(), area.getHeight() / box.height()));
    return new Fit(scale, area.getX() - scale * box.minX(), area.getY() - scale * box.minY());
  }

  /** The same size, moved down or up so that a bottom on the sheet comes to one on the slide. */
  Fit withBottom(double pixels, double points) {
    return new Fit(scale, dx, points - scale * pixels);
  }

  /** A length in points. */
  double length(double pixels) {
    return scale * pixels;
  }

  /** A place from the left, in points. */
  double x(double pixels) {
    return round(scale * pixels + dx);
  }

  /** A place from the top, in points. */
  double y(double pixels) {
    return round(scale * pixels + dy);
  }

  /** A box in points. */
  Rectangle2D box(Box box) {
    double x = x(box.minX());
    double y = y(box.minY());
    return new Rectangle2D.Double(x, y, x(box.maxX()) - x, y(box.maxY()) - y);
  }

  /** The same for marks. */
  Affine affine() {
    return new Affine(scale, scale, dx, dy);
  }

  /** A length in the format's own unit. */
  static int emu(double points) {
    return Units.toEMU(points);
  }

  private static double round(double points) {
    return Math.rint(points * STEP) / STEP;
  }
}
