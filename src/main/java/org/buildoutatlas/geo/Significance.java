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
  private final int axes;
  private final float[] weight;

  private Significance(double[] c, int axes) {
    this.c = c;
    this.axes = axes;
    this.weight = new float[c.length / axes];
  }

  /**
   * The weight of each point of a line on a plane, in the unit of the coordinates; infinite at the
   * ends.
   */
  static float[] of(double[] coordinates, boolean ring) {
    return of(new Significance(coordinates, 2), ring);
  }

  /** The weight of each point of a line in space, three coordinates a point. */
  static float[] inSpace(double[] coordinates, boolean ring) {
    return of(new Significance(coordinates, 3), ring);
  }

  private static float[] of(Significance s, boolean ring) {
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
      double d = squared(i, 0, 0, 0);
      if (d > best) {
        best = d;
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
    int end = b == weight.length ? 0 : b;
    double length = squared(end, a, a, 0);
    for (int i = a + 1; i < b; i++) {
      double d = squared(i, a, end, along(i, a, end, length));
      if (d > best) {
        best = d;
        far = i;
      }
    }
    return far;
  }

  private double distance(int i, int a, int b) {
    int end = b == weight.length ? 0 : b;
    return Math.sqrt(squared(i, a, end, along(i, a, end, squared(end, a, a, 0))));
  }

  /** Where on the way from {@code a} to {@code b} a point lies closest, 0 to 1. */
  private double along(int i, int a, int b, double length) {
    if (length == 0) {
      return 0;
    }
    double product = 0;
    for (int axis = 0; axis < axes; axis++) {
      double from = c[axes * a + axis];
      product += (c[axes * i + axis] - from) * (c[axes * b + axis] - from);
    }
    return Math.clamp(product / length, 0, 1);
  }

  /** The square of the distance from a point to one at a share of the way between two others. */
  private double squared(int i, int a, int b, double t) {
    double sum = 0;
    for (int axis = 0; axis < axes; axis++) {
      double from = c[axes * a + axis];
      double gap = c[axes * i + axis] - from - t * (c[axes * b + axis] - from);
      sum += gap * gap;
    }
    return sum;
  }
}
