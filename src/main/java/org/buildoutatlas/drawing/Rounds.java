package org.buildoutatlas.drawing;

/** Outlines made of quarters of circles, drawn as cubic curves. */
final class Rounds {

  /** The length of a curve's handle for a quarter of a unit circle. */
  private static final double ARC = 0.5522847498307936;

  private Rounds() {}

  /** A rectangle with corners rounded by a radius of at most half a side. */
  static Path rectangle(Box b, double r) {
    double k = r * (1 - ARC);
    return Path.builder()
        .move(b.minX() + r, b.minY())
        .line(b.maxX() - r, b.minY())
        .curve(b.maxX() - k, b.minY(), b.maxX(), b.minY() + k, b.maxX(), b.minY() + r)
        .line(b.maxX(), b.maxY() - r)
        .curve(b.maxX(), b.maxY() - k, b.maxX() - k, b.maxY(), b.maxX() - r, b.maxY())
        .line(b.minX() + r, b.maxY())
        .curve(b.minX() + k, b.maxY(), b.minX(), b.maxY() - k, b.minX(), b.maxY() - r)
        .line(b.minX(), b.minY() + r)
        .curve(b.minX(), b.minY() + k, b.minX() + k, b.minY(), b.minX() + r, b.minY())
        .close()
        .build();
  }

  /** See {@link Path#arc}. */
  static Path arc(Point c, double r, double from, double sweep) {
    int pieces = Math.max(1, (int) Math.ceil(sweep / 90));
    double step = Math.toRadians(sweep / pieces);
    double handle = 4.0 / 3 * Math.tan(step / 4) * r;
    double a = Math.toRadians(from - 90);
    Path.Builder builder = Path.builder().move(c.x() + r * Math.cos(a), c.y() + r * Math.sin(a));
    for (int i = 0; i < pieces; i++) {
      double b = a + step;
      builder.curve(
          c.x() + r * Math.cos(a) - handle * Math.sin(a),
          c.y() + r * Math.sin(a) + handle * Math.cos(a),
          c.x() + r * Math.cos(b) + handle * Math.sin(b),
          c.y() + r * Math.sin(b) - handle * Math.cos(b),
          c.x() + r * Math.cos(b),
          c.y() + r * Math.sin(b));
      a = b;
    }
    return builder.build();
  }
}
