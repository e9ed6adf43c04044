package org.buildoutatlas.outlook;

/**
 * By how much a step that does not run yet comes later: {@code median · exp(spread · (√common · Z₀
 * + √(1 − common) · Zₚ))}, with Z₀ shared by all steps of an outcome and Zₚ of each step its own,
 * both standard normal.
 *
 * @param months the median in months, 0 or more; 0 means that nothing is late
 * @param spread the standard deviation of the logarithm, 0 or more
 * @param common the share of the variance that all steps have in common, 0 to 1
 */
public record Delay(double months, double spread, double common) {

  /** Nothing is late. */
  public static final Delay NONE = new Delay(0, 0, 0);

  /** The mean length of a month in days. */
  static final double MONTH = 365.25 / 12;

  /** Rejects values out of range. */
  public Delay {
    if (!(months >= 0 && spread >= 0 && common >= 0 && common <= 1)) {
      throw new IllegalArgumentException("Not a delay: " + months + ", " + spread + ", " + common);
    }
  }

  /** The same with another median. */
  public Delay withMonths(double other) {
    return new Delay(other, spread, common);
  }

  /** Days, for two standard normal numbers. */
  double days(double shared, double own) {
    // StrictMath, so that the same seed gives the same bytes on every processor.
    double z = Math.sqrt(common) * shared + Math.sqrt(1 - common) * own;
    return months * MONTH * StrictMath.exp(spread * z);
  }
}
