package org.buildoutatlas.layer.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a geometry while it is being read. */
final class Parts {

  private final List<double[]> all = new ArrayList<>();
  private double[] part = new double[32];
  private int length;

  void add(double x, double y) {
    if (length == part.length) {
      part = Arrays.copyOf(part, length * 2);
    }
    part[length++] = x;
    part[length++] = y;
  }

  /** Ends the part that is being read, if there is one. */
  void end() {
    if (length > 0) {
      all.add(Arrays.copyOf(part, length));
      length = 0;
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<double[]> all() {
    return all;
  }
}
