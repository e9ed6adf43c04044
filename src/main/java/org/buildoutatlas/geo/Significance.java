package org.buildoutatlas.geo;

import java.util.Arrays;

/**
 * How much each point of a line matters: the tolerance up to which Douglas and Peucker (1973) would
 * keep it.
 *
 * <p>Worked out once; simplifying to any tolerance is then a matter of leaving out what matters
 * less.
 */
final class Significance {

  private final double[] c;
  private final float[] weight;

  private Significance(double[] c) {
    this.c = c;
    this.weight = new float[c.length / 2];
  }

  /** The weight of each point, in the unit of the coordinates; infinite at the ends. */
  static float[] of(double[] coordinates, boolean ring) {
    Significance s = new Significance(coordinates);
    int n = s.weight.length;
    s.weight[0] = Float.POSITIVE_INFINITY;
    if (ring) {
      int far = s.farthestFromFirst();
      s.weight[far] = Float.POSITIVE_INFINITY;
      s.split(0, far);
      s.split(far, n);
    } else {
      s.weight[n - 1] = Float.POSITIVE_INFINITY;
      s.split(0, n - 1);
    }
    return s.weight;
  }

  private int farthestFromFirst() {
    int far = 0;
    double best = -1;
    for (int i = 1; i < weight.length; i++) {
      double dx = c[2 * i] - c[0];
      double dy = c[2 * i + 1] - c[1];
      if (dx * dx + dy * dy > best) {
        best = dx * dx + dy * dy;
        far = i;
      }
    }
    return far;
  }

  /**
   * Weighs the points between two others; {@code to} may be one past the last and then means the
   * first.
   */
  private void split(int from, int to) {
    int[] stack = new int[64];
    float[] limits = new float[32];
    stack[0] = from;
    stack[1] = to;
    limits[0] = Float.POSITIVE_INFINITY;
    int depth = 1;
    while (depth > 0) {
      depth--;
      int a = stack[2 * depth];
      int b = stack[2 * depth + 1];
      float limit = limits[depth];
      if (b - a < 2) {
        continue;
      }
      int middle = farthest(a, b);
      // No point may outweigh the one that split the line before it, or a filter would keep it
      // alone.
      float own = (float) Math.min(distance(middle, a, b), limit);
      weight[middle] = own;
      if (depth + 2 > limits.length) {
        stack = Arrays.copyOf(stack, stack.length * 2);
        limits = Arrays.copyOf(limits, limits.length * 2);
      }
      stack[2 * depth] = a;
      stack[2 * depth + 1] = middle;
      limits[depth++] = own;
      stack[2 * depth] = middle;
      stack[2 * depth + 1] = b;
      limits[depth++] = own;
    }
  }

  private int farthest(int a, int b) {
    int far = a + 1;
    double best = -1;
    double ax = c[2 * a];
    double ay = c[2 * a + 1];
    int end = b == weight.length ? 0 : b;
    double dx = c[2 * end] - ax;
    double dy = c[2 * end + 1] - ay;
    double length = dx * dx + dy * dy;
    for (int i = a + 1; i < b; i++) {
      double px = c[2 * i] - ax;
      double py = c[2 * i + 1] - ay;
      double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
      double ex = px - t * dx;
      double ey = py - t * dy;
      double d = ex * ex + ey * ey;
      if (d > best) {
        best = d;
        far = i;
      }
    }
    return far;
  }

  private double distance(int i, int a, int b) {
    int end = b == weight.length ? 0 : b;
    double dx = c[2 * end] - c[2 * a];
    double dy = c[2 * end + 1] - c[2 * a + 1];
    double px = c[2 * i] - c[2 * a];
    double py = c[2 * i + 1] - c[2 * a + 1];
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    return Math.hypot(px - t * dx, py - t * dy);
  }
}
