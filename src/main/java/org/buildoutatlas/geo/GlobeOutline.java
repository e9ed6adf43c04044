package org.buildoutatlas.geo;

import java.util.List;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.geo.Orthographic.Turn;
import org.buildoutatlas.model.LonLat;

/**
 * Outlines on the globe, ready to be turned anywhere.
 *
 * <p>Each place is kept as a point of the sphere and weighed once. Drawing turns what matters at
 * its scale, and closes areas along the horizon.
 *
 * <p>A ring leaves open which side of it is filled, where its antipode is filled too: cut at the
 * horizon it always holds what the antipode is not part of. So rings whose area holds the antipode
 * are turned inside out, by adding the whole disc, for an even and an odd number of rings lie over
 * each point.
 */
final class GlobeOutline {

  /**
   * Degrees by which the globe is turned farther than asked, lest its middle or its antipode lie
   * just on the cut of an area at 180° or on a pole: a centimetre.
   */
  private static final double ASIDE = 1e-7;

  private final List<Part> parts;
  private final boolean ring;

  private GlobeOutline(List<Part> parts, boolean ring) {
    this.parts = parts;
    this.ring = ring;
  }

  /**
   * A ring, open at its end, or a line.
   *
   * @param places longitude and latitude in turn
   * @param points the same on the unit sphere
   * @param weights how much each matters, in metres
   * @param box about the places
   * @param cap a point of the sphere in their middle
   * @param reach how far from there they lie at most, straight through the sphere, in radii
   * @param sign above 0 if a ring goes around its area to the left, below if to the right
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody outside sees them
  private record Part(
      double[] places,
      double[] points,
      float[] weights,
      Box box,
      double[] cap,
      double reach,
      double sign) {

    static Part of(double[] places, boolean ring) {
      int n = places.length / 2;
      double[] points = new double[3 * n];
      double[] sum = new double[3];
      double area = 0;
      for (int i = 0; i < n; i++) {
        double[] point = Orthographic.unit(places[2 * i], places[2 * i + 1]);
        int next = 2 * ((i + 1) % n);
        area += places[2 * i] * places[next + 1] - places[next] * places[2 * i + 1];
        for (int axis = 0; axis < 3; axis++) {
          points[3 * i + axis] = point[axis];
          sum[axis] += point[axis];
        }
      }
      double length = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
      double[] cap =
          length > 1e-9
              ? new double[] {sum[0] / length, sum[1] / length, sum[2] / length}
              : new double[] {0, 0, 1};
      float[] weights = Significance.inSpace(points, ring);
      for (int i = 0; i < n; i++) {
        // Two areas share the cut at 180°: a point left out of one of them would open a slit.
        boolean cut = ring && Math.abs(places[2 * i]) == 180;
        weights[i] = cut ? Float.POSITIVE_INFINITY : weights[i] * (float) Orthographic.RADIUS;
      }
      return new Part(places, points, weights, Outline.box(places), cap, reach(points, cap), area);
    }

    private static double reach(double[] points, double... cap) {
      double reach = 0;
      for (int i = 0; i < points.length; i += 3) {
        double dx = points[i] - cap[0];
        double dy = points[i + 1] - cap[1];
        double dz = points[i + 2] - cap[2];
        reach = Math.max(reach, dx * dx + dy * dy + dz * dz);
      }
      return Math.sqrt(reach);
    }

    /** The points that matter, as the turned globe shows them. */
    double[] turned(Turn turn, double tolerance) {
      int kept = 0;
      for (float weight : weights) {
        kept += weight > tolerance ? 1 : 0;
      }
      double[] out = new double[3 * kept];
      int n = 0;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > tolerance) {
          out[n++] = turn.x(points, 3 * i);
          out[n++] = turn.y(points, 3 * i);
          out[n++] = turn.depth(points, 3 * i);
        }
      }
      return out;
    }

    /** Whether the ring's area on the plane of longitude and latitude holds a place. */
    boolean holds(LonLat place) {
      return box.contains(place.lon(), place.lat()) && isInside(places, place.lon(), place.lat());
    }
  }

  /** Takes rings or lines of longitude and latitude that are cut at 180° and have no long edges. */
  static GlobeOutline of(List<double[]> lines, boolean ring) {
    return new GlobeOutline(lines.stream().map(line -> Part.of(line, ring)).toList(), ring);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * What is seen of it, in pixels; see {@link Outline#path(Projection, Box, Affine, double,
   * double)}.
   */
  Path path(Orthographic seen, Box view, Affine toPixels, double tolerance, double least) {
    double r = Orthographic.RADIUS;
    Box radii = new Box(view.minX() / r, view.minY() / r, view.maxX() / r, view.maxY() / r);
    Affine fromRadii =
        new Affine(toPixels.sx() * r, toPixels.sy() * r, toPixels.tx(), toPixels.ty());
    return new Drawn(aside(seen.center()), radii, fromRadii, tolerance, least / r).path();
  }

  private static LonLat aside(LonLat center) {
    double lat = center.lat() > 0 ? center.lat() - ASIDE : center.lat() + ASIDE;
    return new LonLat(Math.IEEEremainder(center.lon() + ASIDE, 360), lat);
  }

  private static LonLat antipode(LonLat place) {
    return new LonLat(Math.IEEEremainder(place.lon() + 180, 360), -place.lat());
  }

  private static boolean isInside(double[] c, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = c.length - 2; i < c.length; j = i, i += 2) {
      boolean crosses = c[i + 1] > y != c[j + 1] > y;
      if (crosses && x < c[i] + (y - c[i + 1]) / (c[j + 1] - c[i + 1]) * (c[j] - c[i])) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** One drawing; lengths in radii, the tolerance in metres. */
  private final class Drawn {
    private final LonLat center;
    private final Turn turn;
    private final Box view;
    private final Affine toPixels;
    private final double tolerance;
    private final double least;
    private final Horizon horizon;
    private final Path.Builder path = Path.builder();

    Drawn(LonLat center, Box view, Affine toPixels, double tolerance, double least) {
      this.center = center;
      this.turn = Turn.to(center);
      this.view = view;
      this.toPixels = toPixels;
      this.tolerance = tolerance;
      this.least = least;
      horizon = Horizon.within(tolerance / Orthographic.RADIUS / 4);
    }

    Path path() {
      boolean insideOut = false;
      for (Part part : parts) {
        if (2 * part.reach >= least) {
          insideOut ^= ring ? area(part) : line(part);
        }
      }
      if (insideOut) {
        Outline.add(path, Clip.ring(horizon.circle(), view), true, toPixels);
      }
      return path.build();
    }

    /** Draws a ring; whether it is to be turned inside out. */
    private boolean area(Part part) {
      boolean far = isFar(part);
      boolean axis = Math.hypot(turn.x(part.cap, 0), turn.y(part.cap, 0)) <= part.reach;
      if (far && !axis) {
        return holdsAll(part);
      }
      double[] turned = part.turned(turn, tolerance);
      if (turned.length < 9) {
        return false;
      }
      double[] drawn = far ? new double[0] : horizon.ring(turned);
      if (drawn.length >= 6) {
        boolean whole = view.contains(Outline.box(drawn));
        Outline.add(path, whole ? drawn : Clip.ring(drawn, view), true, toPixels);
      }
      // Of a ring that is drawn, the antipode decides; of one that is not, the middle.
      double around = axis ? winding(turned) * part.sign : 0;
      return around == 0 ? holdsAll(part) : around > 0 == drawn.length < 6;
    }

    /** Draws a line; never inside out. */
    private boolean line(Part part) {
      if (!isFar(part)) {
        for (double[] piece : horizon.line(part.turned(turn, tolerance))) {
          List<double[]> seen =
              view.contains(Outline.box(piece)) ? List.of(piece) : Clip.line(piece, view);
          seen.forEach(c -> Outline.add(path, c, false, toPixels));
        }
      }
      return false;
    }

    /** Whether nothing of a part is seen: it lies beyond the horizon or off the sheet. */
    private boolean isFar(Part part) {
      double depth = turn.depth(part.cap, 0);
      if (depth + part.reach < 0) {
        return true;
      }
      double x = turn.x(part.cap, 0);
      double y = turn.y(part.cap, 0);
      double reach = part.reach;
      // Part of it may be drawn along the horizon, elsewhere than where it lies.
      return depth - reach >= 0
          && !Outline.meets(new Box(x - reach, y - reach, x + reach, y + reach), view);
    }

    /**
     * Whether a ring that does not go around the line through the middle and the antipode holds
     * both.
     */
    private boolean holdsAll(Part part) {
      return part.holds(center) && part.holds(antipode(center));
    }

    /** How often a ring goes around the middle, counter-clockwise. */
    private static int winding(double... c) {
      int around = 0;
      for (int b = 0, a = c.length - 3; b < c.length; a = b, b += 3) {
        boolean up = c[a + 1] < 0 && c[b + 1] >= 0;
        boolean down = c[a + 1] >= 0 && c[b + 1] < 0;
        double side = c[a] * c[b + 1] - c[b] * c[a + 1];
        around += up && side > 0 ? 1 : down && side < 0 ? -1 : 0;
      }
      return around;
    }
  }
}
