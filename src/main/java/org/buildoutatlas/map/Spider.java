package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Point;

/** Lays out about their common place what lies too close to be parted by going closer. */
final class Spider {

  /** So many at most have a leg. */
  static final int LEGS = 36;

  private static final double INNERMOST = 56;
  private static final double GAP = 10;

  private Spider() {}

  /**
   * Where the legs end: on circles about the place, clockwise from 12 o'clock, the inner circle
   * first.
   *
   * @param radius of the largest marker, in pixels
   */
  static List<Point> feet(Point place, int count, double radius) {
    double room = 2 * radius + GAP;
    List<Point> feet = new ArrayList<>();
    double ring = Math.max(INNERMOST, 2 * radius + GAP);
    while (feet.size() < count) {
      int fits = Math.max(1, (int) Math.floor(2 * Math.PI * ring / room));
      int here = Math.min(fits, count - feet.size());
      for (int i = 0; i < here; i++) {
        double angle = 2 * Math.PI * i / here - Math.PI / 2;
        feet.add(place.plus(ring * Math.cos(angle), ring * Math.sin(angle)));
      }
      ring += room;
    }
    return feet;
  }
}
