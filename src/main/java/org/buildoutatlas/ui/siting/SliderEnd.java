package org.buildoutatlas.ui.siting;

/** Where sliders of weights end, in percent: near enough to aim well, and movable up to all. */
final class SliderEnd {

  /** The end until a weight needs more. */
  static final double USUAL = 40;

  private static final double STEP = 20;
  private static final double ALL = 100;

  /** A slider stands at whole percents. */
  private static final double HALF = 0.5;

  private SliderEnd() {}

  /** Whether a weight stands at the end. */
  static boolean isReached(double share, double end) {
    return share >= end - HALF;
  }

  /** The next end. */
  static double after(double end) {
    return Math.min(ALL, end + STEP);
  }

  /** The end that has room for a weight: this one, or the first after it. */
  static double holding(double share, double end) {
    double far = end;
    while (share > far && far < ALL) {
      far = after(far);
    }
    return far;
  }
}
