package org.buildoutatlas.model;

import java.util.List;

/**
 * A property by which candidates are compared.
 *
 * @param id stable word
 * @param name in a few words, with what is measured
 * @param key the {@link Measurement#key} it reads
 * @param lowEnd whether the lower end of the measured range is used rather than its value
 * @param unit the unit of its knots
 * @param knots its value function: measured value against worth from 0 to 1, straight between
 *     knots, level outside
 * @param defaultWeight its weight unless the user changes it
 * @param rationale why these bounds
 * @param sources what it leans on
 */
public record Criterion(
    String id,
    String name,
    String key,
    boolean lowEnd,
    String unit,
    List<Knot> knots,
    double defaultWeight,
    String rationale,
    List<Source> sources) {

  /**
   * A corner of a value function.
   *
   * @param measured in the criterion's unit
   * @param worth 0 worst to 1 best
   */
  public record Knot(double measured, double worth) {}

  /** Copies the lists and rejects knots that do not ascend. */
  public Criterion {
    knots = List.copyOf(knots);
    sources = List.copyOf(sources);
    for (int i = 1; i < knots.size(); i++) {
      if (knots.get(i).measured() <= knots.get(i - 1).measured()) {
        throw new IllegalArgumentException("The knots of " + id + " do not ascend");
      }
    }
  }
}
