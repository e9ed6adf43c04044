package org.buildoutatlas.drawing;

import java.util.Arrays;

/**
 * Where each part of a path begins among its steps and coordinates, and between which heights it
 * lies; so a reader of some rows passes over parts that are not in them.
 */
final class PathParts {

  private int[] starts = new int[2];
  private float[] heights = new float[2];
  private int count;

  /** Takes in the next part: its first step, and its first coordinate. */
  void begin(int step, int coordinate) {
    if (2 * count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 4 * count);
      heights = Arrays.copyOf(heights, 4 * count);
    }
    starts[2 * count] = step;
    starts[2 * count + 1] = coordinate;
    count++;
  }

  /** Measures the parts, all of which have begun. */
  void measure(double... coordinates) {
    for (int part = 0; part < count; part++) {
      int end = part + 1 < count ? starts[2 * part + 3] : coordinates.length;
      double min = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      for (int i = starts[2 * part + 1] + 1; i < end; i += 2) {
        double y = coordinates[i];
        min = y < min ? y : min;
        max = y > max ? y : max;
      }
      heights[2 * part] = Math.nextDown((float) min);
      heights[2 * part + 1] = Math.nextUp((float) max);
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The first step of a part. */
  int step(int part) {
    return starts[2 * part];
  }

  /** The first coordinate of a part. */
  int coordinate(int part) {
    return starts[2 * part + 1];
  }

  /** Whether something of a part may lie between two heights. */
  boolean meets(int part, double minY, double maxY) {
    return heights[2 * part + 1] >= minY && heights[2 * part] <= maxY;
  }
}
