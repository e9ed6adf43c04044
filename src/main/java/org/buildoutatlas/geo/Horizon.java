package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rings and lines where the globe turns away. Points are given as {@code x}, {@code y} and the
 * depth towards the eye, in radii; what comes out are {@code x} and {@code y}.
 *
 * @param step how far apart points along the horizon may lie, in radians
 */
record Horizon(double step) {

  /** With steps so small that the horizon is round to within a number of radii. */
  static Horizon within(double tolerance) {
    return new Horizon(Math.clamp(2 * Math.acos(1 - Math.min(tolerance, 0.5)), LEAST, MOST));
  }

  private static final double LEAST = Math.toRadians(0.05);
  private static final double MOST = Math.toRadians(5);

  /** The whole horizon. */
  double[] circle() {
    Clip.Points out = new Clip.Points(256);
    arc(out, 0, 2 * Math.PI);
    return out.toArray();
  }

  /**
   * What is seen of a ring; empty where nothing is. A stretch beyond the horizon becomes one along
   * it, as far around as the stretch goes: so the ring stays closed, and parts what it parted
   * before, but for the antipode, which is now outside.
   */
  double[] ring(double[] points) {
    int n = points.length / 3;
    int first = 0;
    while (first < n && points[3 * first + 2] < 0) {
      first++;
    }
    Clip.Points out = new Clip.Points(n == first ? 0 : 2 * n + 16);
    double left = 0;
    double turned = 0;
    double last = 0;
    for (int k = 0; k < n && first < n; k++) {
      int a = 3 * ((first + k) % n);
      int b = 3 * ((first + k + 1) % n);
      boolean from = points[a + 2] >= 0;
      boolean to = points[b + 2] >= 0;
      if (from && !to) {
        left = crossing(points, a, b);
        out.add(Math.cos(left), Math.sin(left));
        turned = 0;
        last = left;
      }
      if (!from || !to) {
        double next = to ? crossing(points, a, b) : Math.atan2(points[b + 1], points[b]);
        turned += Math.IEEEremainder(next - last, 2 * Math.PI);
        last = next;
      }
      if (to && !from) {
        arc(out, left, turned);
      }
      if (to) {
        out.add(points[b], points[b + 1]);
      }
    }
    return out.toArray();
  }

  /** The pieces of a line that are seen. */
  List<double[]> line(double[] points) {
    List<double[]> pieces = new ArrayList<>();
    Clip.Points piece = new Clip.Points(2 * (points.length / 3) + 2);
    for (int b = 0; b < points.length; b += 3) {
      boolean seen = points[b + 2] >= 0;
      if (b > 0 && seen != points[b - 1] >= 0) {
        double edge = crossing(points, b - 3, b);
        piece.add(Math.cos(edge), Math.sin(edge));
      }
      if (seen) {
        piece.add(points[b], points[b + 1]);
      } else {
        Clip.flush(piece, pieces);
      }
    }
    Clip.flush(piece, pieces);
    return pieces;
  }

  /** In which direction from the middle the way between two points crosses the horizon. */
  private static double crossing(double[] p, int a, int b) {
    double t = p[a + 2] / (p[a + 2] - p[b + 2]);
    return Math.atan2(p[a + 1] + t * (p[b + 1] - p[a + 1]), p[a] + t * (p[b] - p[a]));
  }

  /** Goes on along the horizon, without the point it starts from. */
  private void arc(Clip.Points out, double from, double sweep) {
    int steps = Math.max(1, (int) Math.ceil(Math.abs(sweep) / step));
    for (int i = 1; i <= steps; i++) {
      double angle = from + sweep * i / steps;
      out.add(Math.cos(angle), Math.sin(angle));
    }
  }
}
