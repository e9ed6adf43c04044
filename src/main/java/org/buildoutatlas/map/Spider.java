package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Point;

/** Lays out about their common place what lies too close to be parted by going closer. */
final class Spider {

  /** So many at most have a leg. */
  static final int LEGS = 24;

  /** So many stand on one circle; more stand on two by turns. */
  private static final int ON_ONE = 8;

  private static final double INNERMOST = 56;
  private static final double GAP = 10;

  private Spider() {}

  /**
   * Where the legs end: on a circle about the place, clockwise from 12 o'clock; where there are
   * many, every other one on a wider circle, its leg between two markers of the inner one.
   *
   * @param count at most {@link #LEGS}
   * @param radius of the largest marker, in pixels
   */
  static List<Point> feet(Point place, int count, double radius) {
    double room = 2 * radius + GAP;
    int circles = count > ON_ONE ? 2 : 1;
    // Two circles by turns close up only where the number is even.
    int slots = count + (circles == 2 ? count % 2 : 0);
    double inner = Math.max(INNERMOST, room * slots / circles / (2 * Math.PI));
    List<Point> feet = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / slots - Math.PI / 2;
      double reach = inner + room * (i % circles);
      feet.add(place.plus(reach * Math.cos(angle), reach * Math.sin(angle)));
    }
    return feet;
  }
}
