package org.buildoutatlas.drawing.awt;

import java.util.Arrays;

/** A row of points that grows and is used again. */
final class Points {

  private double[] xy = new double[512];
  private int size;

  /** Forgets the points. */
  void clear() {
    size = 0;
  }

  void add(double x, double y) {
    if (2 * size == xy.length) {
      xy = Arrays.copyOf(xy, 4 * size);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  void removeLast() {
    size--;
  }

  int size() {
    return size;
  }

  double x(int i) {
    return xy[2 * i];
  }

  double y(int i) {
    return xy[2 * i + 1];
  }
}
