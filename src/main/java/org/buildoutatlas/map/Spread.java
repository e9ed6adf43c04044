package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Point;

/**
 * Pushes discs apart just until they no longer touch. Pairs are moved along the line between their centres, again and
 * again, until none overlaps; the order of the discs decides only where two lie on the very same place.
 *
 * @param gap what stays between two discs, in pixels
 */
record Spread(double gap) {

  private static final int ROUNDS = 400;

  /** How far a pair may still overlap, in pixels. */
  private static final double TOLERANCE = 0.01;

  /**
   * A disc that may be moved.
   *
   * @param disc where it would like to be
   * @param weight how firmly it stays against those it touches
   */
  record Body(Disc disc, double weight) {}

  /** The centres after pushing, in the order of the bodies. */
  List<Point> apart(List<Body> bodies) {
    List<Point> centers = new ArrayList<>(bodies.stream().map(b -> b.disc().center()).toList());
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < centers.size(); i++) {
        for (int j = i + 1; j < centers.size(); j++) {
          moved |= part(bodies, centers, i, j);
        }
      }
    }
    return List.copyOf(centers);
  }

  private boolean part(List<Body> bodies, List<Point> centers, int i, int j) {
    Point a = centers.get(i);
    Point b = centers.get(j);
    double apart = a.distance(b);
    double overlap = bodies.get(i).disc().radius() + bodies.get(j).disc().radius() + gap - apart;
    if (overlap <= TOLERANCE) {
      return false;
    }
    // Two on one place part in a direction of their own, so that several do not queue up in a row.
    double angle = 2.4 * (i + 2 * j);
    double dx = apart < 1e-6 ? Math.cos(angle) : (b.x() - a.x()) / apart;
    double dy = apart < 1e-6 ? Math.sin(angle) : (b.y() - a.y()) / apart;
    double share = bodies.get(j).weight() / (bodies.get(i).weight() + bodies.get(j).weight());
    centers.set(i, a.plus(-dx * overlap * share, -dy * overlap * share));
    centers.set(j, b.plus(dx * overlap * (1 - share), dy * overlap * (1 - share)));
    return true;
  }
}
