package org.buildoutatlas.ui.siting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares as whole percentages that sum to what the shares themselves sum to. */
final class WholeShares {

  private WholeShares() {}

  /** By the method of the largest remainder; in the order of the shares. */
  static Map<String, Long> of(Map<String, Double> shares) {
    Map<String, Long> whole = new LinkedHashMap<>();
    shares.forEach((id, share) -> whole.put(id, (long) Math.floor(share + 1e-9)));
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    long missing = Math.round(sum) - whole.values().stream().mapToLong(Long::longValue).sum();
    List<String> byRemainder =
        shares.keySet().stream()
            .sorted(
                Comparator.comparingDouble(
                    id -> whole.getOrDefault(id, 0L) - shares.getOrDefault(id, 0.0)))
            .limit(Math.max(0, missing))
            .toList();
    byRemainder.forEach(id -> whole.merge(id, 1L, Long::sum));
    return whole;
  }
}
