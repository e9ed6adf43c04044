package org.buildoutatlas.siting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;

/**
 * How much each criterion weighs, as shares that add up to 100.
 *
 * @param shares by criterion, in the order of the atlas: 0 to 100 each; all 0 where nothing weighs
 *     anything, so that nothing can be scored
 */
public record Weights(SequencedMap<String, Double> shares) {

  /** What all shares add up to. */
  public static final double WHOLE = 100;

  /** Copies the shares and keeps their order. */
  public Weights {
    shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
  }

  /**
   * The shares of weights of any size, by criterion; those that are not named weigh nothing, and
   * names that are no criterion are passed over.
   *
   * @throws IllegalArgumentException where a weight is negative or not a finite number
   */
  public static Weights of(Siting siting, Map<String, Double> weights) {
    SequencedMap<String, Double> known = new LinkedHashMap<>();
    for (Criterion criterion : siting.criteria()) {
      double weight = weights.getOrDefault(criterion.id(), 0.0);
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("No weight of " + criterion.id() + ": " + weight);
      }
      known.put(criterion.id(), weight);
    }
    double sum = sum(known);
    known.replaceAll((_, weight) -> sum > 0 ? weight / sum * WHOLE : 0);
    return new Weights(known);
  }

  /** Whether all are 0, so that nothing can be scored. */
  public boolean isNone() {
    return !(sum(shares) > 0);
  }

  /** A criterion's share, 0 to 100; 0 for one that is not known. */
  public double share(String criterion) {
    return shares.getOrDefault(criterion, 0.0);
  }

  /**
   * With another share of one criterion: what the others weigh grows or shrinks in proportion, so
   * that all add up to 100; where all others are 0, they get the rest in equal parts. A share that
   * the locked ones leave no room for becomes the largest or smallest that they do.
   *
   * @param criterion whose share changes
   * @param share what is asked for, in per cent
   * @param locked the criteria whose shares stay as they are
   */
  public Weights with(String criterion, double share, Set<String> locked) {
    double kept = 0;
    double free = 0;
    int others = 0;
    for (Map.Entry<String, Double> each : shares.entrySet()) {
      if (each.getKey().equals(criterion)) {
        continue;
      }
      if (locked.contains(each.getKey())) {
        kept += each.getValue();
      } else {
        free += each.getValue();
        others++;
      }
    }
    if (!shares.containsKey(criterion)) {
      return this;
    }
    double room = Math.max(0, WHOLE - kept);
    double own = others == 0 ? room : Math.clamp(share, 0, room);
    double rest = room - own;
    SequencedMap<String, Double> changed = new LinkedHashMap<>(shares);
    for (Map.Entry<String, Double> each : changed.entrySet()) {
      if (each.getKey().equals(criterion)) {
        each.setValue(own);
      } else if (!locked.contains(each.getKey())) {
        each.setValue(free > 0 ? each.getValue() / free * rest : rest / others);
      }
    }
    return new Weights(changed);
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
