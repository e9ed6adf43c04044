package org.buildoutatlas.outlook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The cumulative amounts of all outcomes at all moments, by measure. */
final class Draws {

  private final Map<Measure, long[][]> amounts = new EnumMap<>(Measure.class);
  private final int count;

  /** Room for so many outcomes at so many moments, all 0. */
  Draws(int moments, int count) {
    this.count = count;
    for (Measure measure : Measure.values()) {
      amounts.put(measure, new long[moments][count]);
    }
  }

  /** By moment and outcome; to be filled, each outcome by one thread. */
  long[][] of(Measure measure) {
    return Objects.requireNonNull(amounts.get(measure));
  }

  /** Orders the outcomes of one moment by size. */
  void sort(Measure measure, int moment) {
    Arrays.sort(of(measure)[moment]);
  }

  /** The band of one moment, once it is sorted. */
  Fan.Band band(Measure measure, int moment) {
    return Fan.Band.of(of(measure)[moment]);
  }

  /** The share of outcomes that come to an amount, once the moment is sorted; 0 to 1. */
  double share(Measure measure, int moment, long amount) {
    long[] sorted = of(measure)[moment];
    int below = 0;
    int end = count;
    while (below < end) {
      int middle = (below + end) >>> 1;
      if (sorted[middle] < amount) {
        below = middle + 1;
      } else {
        end = middle;
      }
    }
    return (double) (count - below) / count;
  }
}
