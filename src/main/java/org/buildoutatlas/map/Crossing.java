package org.buildoutatlas.map;

import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;

/**
 * The way from one map to another: the first is left toward the goal's place and scale, the second
 * is entered from where one comes, and half way the one takes the other's place.
 *
 * <p>No projection reaches from each map to each other one, and no sheet is larger than the window
 * by more than its margin. So both halves keep to what a sheet has already painted; the eye takes
 * the push and the fade for the way between.
 */
final class Crossing implements Journey {

  /** How far a map is pushed before it is left, as a share of the window's width. */
  private static final double PUSH = 0.08;

  /** How much smaller or larger a map becomes before it is left. */
  private static final double SMALLEST = 0.86;

  private static final double LARGEST = 1.5;

  private static final double SHORTEST = 800;
  private static final double LONGEST = 1600;

  private final MapFrame from;
  private final MapFrame to;

  Crossing(MapFrame from, MapFrame to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public double duration() {
    double metres = Geodesics.globe(from.camera().center(), to.camera().center());
    double widths = metres * Math.min(from.camera().scale(), to.camera().scale()) / from.width();
    double zoom = Math.abs(Math.log(to.camera().scale() / from.camera().scale()));
    return Math.min(LONGEST, SHORTEST + 250 * zoom + 100 * widths);
  }

  @Override
  public MapFrame at(double share) {
    if (share <= 0) {
      return from;
    }
    if (share >= 1) {
      return to;
    }
    return share < 0.5 ? pushed(from, to, 2 * share) : pushed(to, from, 2 - 2 * share);
  }

  /** A map on the way to another one: at 0 as it is, at 1 where it is left. */
  private static MapFrame pushed(MapFrame map, MapFrame other, double share) {
    Camera camera = map.camera();
    double zoom = Math.clamp(other.camera().scale() / camera.scale(), SMALLEST, LARGEST);
    double scale = camera.scale() * Math.pow(zoom, share);
    double metres = Geodesics.globe(camera.center(), other.camera().center());
    // A globe is not pushed: it would have to be painted anew at each step.
    boolean still = map.turns() || metres < 1;
    double most = still ? 0 : PUSH * map.width() / camera.scale() / metres;
    double along = Math.min(0.5, most) * share;
    LonLat place = Geodesics.between(camera.center(), other.camera().center(), along);
    return map.with(new Camera(along > 0 ? place : camera.center(), scale));
  }
}
