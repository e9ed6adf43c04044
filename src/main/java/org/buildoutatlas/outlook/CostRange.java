package org.buildoutatlas.outlook;

/**
 * What a gigawatt of IT power costs, as a triangular distribution, in US dollars.
 *
 * @param low the least
 * @param likely the most likely
 * @param high the most
 */
public record CostRange(double low, double likely, double high) {

  /** Rejects what is not in order or not positive. */
  public CostRange {
    if (!(low > 0 && low <= likely && likely <= high)) {
      throw new IllegalArgumentException(
          "Not a range of cost: " + low + ", " + likely + ", " + high);
    }
  }

  /** A cost without spread. */
  public static CostRange of(double usd) {
    return new CostRange(usd, usd, usd);
  }

  /** All three values times a factor. */
  public CostRange times(double factor) {
    return new CostRange(low * factor, likely * factor, high * factor);
  }

  /** The cost below which that share of outcomes lies, 0 to 1. */
  double quantile(double share) {
    double width = high - low;
    if (width <= 0) {
      return likely;
    }
    double rising = (likely - low) / width;
    return share < rising
        ? low + Math.sqrt(share * width * (likely - low))
        : high - Math.sqrt((1 - share) * width * (high - likely));
  }
}
