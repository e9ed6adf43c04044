package org.buildoutatlas.export;

import org.buildoutatlas.page.SheetSize;

/**
 * How fine a picture is, and how large on paper.
 *
 * @param scale pixels of the file per pixel of the drawing, positive; formats without pixels do not
 *     mind
 * @param points typographic points per pixel of the drawing, positive
 */
public record Resolution(double scale, double points) {

  /** A pixel of a drawing for a pixel of a screen of 96 dpi. */
  public static final Resolution SCREEN = new Resolution(1, 0.75);

  private static final double POINTS_AN_INCH = 72;

  /** That of a sheet, with so many pixels of the file per pixel of the sheet. */
  public static Resolution of(SheetSize size, double scale) {
    return new Resolution(scale, size.points());
  }

  /** That of a sheet, with so many pixels an inch. */
  public static Resolution dpi(SheetSize size, double dpi) {
    return of(size, dpi * size.points() / POINTS_AN_INCH);
  }

  /** Pixels of the file per inch. */
  public double dpi() {
    return scale * POINTS_AN_INCH / points;
  }
}
