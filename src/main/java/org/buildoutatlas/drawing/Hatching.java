package org.buildoutatlas.drawing;

/** The parallel lines of a hatched area. */
public final class Hatching {

  private Hatching() {}

  /**
   * Lines that cover the area's bounds. They pass through the drawing's origin, so that
   * neighbouring areas share them.
   */
  public static Path of(Mark.Hatch hatch) {
    Box box = hatch.path().bounds();
    double angle = -Math.toRadians(hatch.angle());
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    double reach = Math.sqrt(box.width() * box.width() + box.height() * box.height()) / 2;
    double offset = box.center().x() * -down + box.center().y() * across;
    double along = box.center().x() * across + box.center().y() * down;
    Path.Builder lines = Path.builder();
    double first = Math.floor((offset - reach) / hatch.gap()) * hatch.gap();
    for (double d = first; d <= offset + reach + hatch.gap(); d += hatch.gap()) {
      lines.move((along - reach) * across - d * down, (along - reach) * down + d * across);
      lines.line((along + reach) * across - d * down, (along + reach) * down + d * across);
    }
    return lines.build();
  }
}
