package org.buildoutatlas.outlook;

import java.util.Arrays;

/**
 * The amounts of all outcomes at all moments, by measure: what each moment adds until they are
 * accumulated, and all that is there from then on.
 */
final class Draws {

  private final long[][] dollars;
  private final long[][] facility;
  private final long[][] it;
  private final int count;

  /** Room for so many outcomes at so many moments, all 0; each outcome is filled by one thread. */
  Draws(int moments, int count) {
    this.dollars = new long[moments][count];
    this.facility = new long[moments][count];
    this.it = new long[moments][count];
    this.count = count;
  }

  /** Adds to the dollars that an outcome spends from the moment before to a moment. */
  void spend(int moment, int draw, long amount) {
    dollars[moment][draw] += amount;
  }

  /** Adds a step's power to what an outcome switches on from the moment before to a moment. */
  void switchOn(int moment, int draw, Step step) {
    facility[moment][draw] += step.facilityKilowatts();
    it[moment][draw] += step.itKilowatts();
  }

  /** Adds up some outcomes over the moments, which are told in the order of time. */
  void accumulate(int[] order, int from, int to) {
    for (Measure measure : Measure.values()) {
      long[][] amounts = of(measure);
      for (int i = 1; i < order.length; i++) {
        long[] before = amounts[order[i - 1]];
        long[] now = amounts[order[i]];
        for (int draw = from; draw < to; draw++) {
          now[draw] += before[draw];
        }
      }
    }
  }

  private long[][] of(Measure measure) {
    return switch (measure) {
      case DOLLARS -> dollars;
      case FACILITY_POWER -> facility;
      case IT_POWER -> it;
    };
  }

  /** Orders the outcomes of one moment by size. */
  void sort(Measure measure, int moment) {
    Arrays.sort(of(measure)[moment]);
  }

  /** The band of one moment, once it is sorted. */
  Fan.Band band(Measure measure, int moment) {
    return Fan.Band.of(of(measure)[moment]);
  }

  /** How the outcomes of one moment are spread, once it is sorted. */
  Spread spread(Measure measure, int moment) {
    return Spread.of(of(measure)[moment]);
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
