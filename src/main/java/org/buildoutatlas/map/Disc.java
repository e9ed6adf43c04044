package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;

/**
 * The room of a marker: labels and other markers stay out of it.
 *
 * @param center its middle, in pixels
 * @param radius in pixels
 */
public record Disc(Point center, double radius) {

  /** Moved by that much. */
  Disc plus(double dx, double dy) {
    return new Disc(center.plus(dx, dy), radius);
  }

  /** How far its edge is from a box; negative where the box reaches into it. */
  double distance(Box box) {
    double x = Math.clamp(center.x(), box.minX(), box.maxX());
    double y = Math.clamp(center.y(), box.minY(), box.maxY());
    return center.distance(new Point(x, y)) - radius;
  }

  /** Whether a box reaches into it. */
  boolean touches(Box box) {
    return distance(box) < 0;
  }

  /** The point of its edge in a direction given by a unit vector, moved outwards by a gap. */
  Point edge(double dx, double dy, double gap) {
    return center.plus((radius + gap) * dx, (radius + gap) * dy);
  }

  /** The point of its edge that is closest to a point outside. */
  Point towards(Point p) {
    double away = p.distance(center);
    return edge((p.x() - center.x()) / away, (p.y() - center.y()) / away, 0);
  }

  /** The smallest upright square about it. */
  Box box() {
    return Box.around(center, radius);
  }
}
