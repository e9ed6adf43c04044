package org.buildoutatlas.view;

/** How fast the quarters go by. */
public enum Pace {
  /** Half as fast as usual. */
  SLOW(0.5),
  /** As usual: a quarter in {@value #USUAL_MILLIS} milliseconds. */
  USUAL(1),
  /** Twice as fast. */
  FAST(2);

  private static final double USUAL_MILLIS = 400;

  private final double factor;

  Pace(double factor) {
    this.factor = factor;
  }

  /** How many times as fast as usual. */
  public double factor() {
    return factor;
  }

  /** How long one quarter is shown, in nanoseconds. */
  public long nanosPerQuarter() {
    return Math.round(USUAL_MILLIS * 1e6 / factor);
  }
}
