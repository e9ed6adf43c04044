package org.buildoutatlas.drawing;

/**
 * A point of the plane.
 *
 * @param x to the right
 * @param y down on a drawing, up on a projected map
 */
public record Point(double x, double y) {

  /** Moved by that much. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** The distance to another point. */
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
