package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;

/**
 * A straight line that ties a marker to its label, or to its true place.
 *
 * @param from at the marker
 * @param to at the other end
 */
record Leader(Point from, Point to) {

  /** Moved by that much. */
  Leader plus(double dx, double dy) {
    return new Leader(from.plus(dx, dy), to.plus(dx, dy));
  }

  /** How long it is, in pixels. */
  double length() {
    return from.distance(to);
  }

  /** Whether the two lines have a point in common. */
  boolean crosses(Leader other) {
    double a = side(from, to, other.from);
    double b = side(from, to, other.to);
    double c = side(other.from, other.to, from);
    double d = side(other.from, other.to, to);
    return a * b <= 0 && c * d <= 0 && !(a == 0 && b == 0 && !spans(other));
  }

  /** Whether it runs through a box. */
  boolean crosses(Box box) {
    return box.contains(from.x(), from.y())
        || box.contains(to.x(), to.y())
        || crosses(new Leader(corner(box, 0, 0), corner(box, 1, 1)))
        || crosses(new Leader(corner(box, 0, 1), corner(box, 1, 0)));
  }

  /** Whether it comes closer to a marker than the marker's radius. */
  boolean crosses(Disc disc) {
    return distance(disc.center()) < disc.radius();
  }

  /** How far a point is from it. */
  double distance(Point p) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double t =
        square == 0
            ? 0
            : Math.clamp(((p.x() - from.x()) * dx + (p.y() - from.y()) * dy) / square, 0, 1);
    return p.distance(from.plus(t * dx, t * dy));
  }

  /** The box it spans. */
  Box box() {
    return new Box(
        Math.min(from.x(), to.x()),
        Math.min(from.y(), to.y()),
        Math.max(from.x(), to.x()),
        Math.max(from.y(), to.y()));
  }

  private boolean spans(Leader other) {
    Box a = box();
    Box b = other.box();
    return a.minX() <= b.maxX()
        && b.minX() <= a.maxX()
        && a.minY() <= b.maxY()
        && b.minY() <= a.maxY();
  }

  private static Point corner(Box box, int right, int low) {
    return new Point(right == 0 ? box.minX() : box.maxX(), low == 0 ? box.minY() : box.maxY());
  }

  private static double side(Point a, Point b, Point p) {
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
  }
}
