package org.buildoutatlas.map;

/**
 * How far a motion has gone at a share of its time: a cubic curve from 0, 0 to 1, 1 with two
 * handles.
 *
 * @param x1 time of the first handle, 0 to 1
 * @param y1 its way
 * @param x2 time of the second handle, 0 to 1
 * @param y2 its way
 */
record Easing(double x1, double y1, double x2, double y2) {

  /** A flight is begun briskly and ended slowly. */
  static final Easing FLIGHT = new Easing(0.3, 0, 0.1, 1);

  private static final int HALVINGS = 40;

  /** The share of the way at a share of the time; both 0 to 1. */
  double at(double time) {
    if (!(time > 0)) {
      return 0;
    }
    if (time >= 1) {
      return 1;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (curve(x1, x2, middle) < time) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return curve(y1, y2, low);
  }

  private static double curve(double a, double b, double t) {
    double u = 1 - t;
    return 3 * u * u * t * a + 3 * u * t * t * b + t * t * t;
  }
}
