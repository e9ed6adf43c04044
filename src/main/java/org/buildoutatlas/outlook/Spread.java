package org.buildoutatlas.outlook;

import java.util.ArrayList;
import java.util.List;

/**
 * How many outcomes come to how much, in classes of one width. Amounts are whole dollars or
 * kilowatts.
 *
 * @param least where the first class begins
 * @param width of each class, 1 or more
 * @param counts how many outcomes each class has, from the least amount up
 */
public record Spread(long least, long width, List<Integer> counts) {

  private static final int CLASSES = 40;

  /** Copies the counts. */
  public Spread {
    counts = List.copyOf(counts);
  }

  static Spread of(long... sorted) {
    long least = sorted[0];
    long width = Math.max(1, Math.ceilDiv(sorted[sorted.length - 1] - least + 1, CLASSES));
    int[] counts = new int[CLASSES];
    for (long amount : sorted) {
      counts[(int) ((amount - least) / width)]++;
    }
    List<Integer> all = new ArrayList<>();
    for (int count : counts) {
      all.add(count);
    }
    return new Spread(least, width, all);
  }
}
