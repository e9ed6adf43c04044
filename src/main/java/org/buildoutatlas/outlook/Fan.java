package org.buildoutatlas.outlook;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Quarter;

/**
 * Quantiles of the cumulative amount at the end of each quarter.
 *
 * @param quarters without gaps, in their order
 * @param bands one for each quarter
 */
public record Fan(List<Quarter> quarters, List<Band> bands) {

  /**
   * What outcomes come to, in whole dollars or kilowatts. Each value is that of one outcome: the
   * smallest that at least such a share of the outcomes does not exceed.
   *
   * @param p10 a tenth of the outcomes come to at most this
   * @param p25 a quarter
   * @param p50 half, the median
   * @param p75 three quarters
   * @param p90 nine tenths
   */
  public record Band(long p10, long p25, long p50, long p75, long p90) {

    static Band of(long... sorted) {
      return new Band(
          at(sorted, 10), at(sorted, 25), at(sorted, 50), at(sorted, 75), at(sorted, 90));
    }

    private static long at(long[] sorted, int percent) {
      return sorted[Math.ceilDiv(percent * sorted.length, 100) - 1];
    }
  }

  /** Copies the lists; they are equally long. */
  public Fan {
    quarters = List.copyOf(quarters);
    bands = List.copyOf(bands);
    if (quarters.size() != bands.size()) {
      throw new IllegalArgumentException(quarters.size() + " quarters, " + bands.size() + " bands");
    }
  }

  /** The band of a quarter; empty where the fan does not reach. */
  public Optional<Band> at(Quarter quarter) {
    int index = quarters.indexOf(quarter);
    return index < 0 ? Optional.empty() : Optional.of(bands.get(index));
  }

  /** The first quarter by whose end the median comes to an amount; empty if none does. */
  public Optional<Quarter> reach(long amount) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).p50() >= amount) {
        return Optional.of(quarters.get(i));
      }
    }
    return Optional.empty();
  }
}
