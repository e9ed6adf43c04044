package org.buildoutatlas.model;

import java.util.List;

/** What a figure was computed from. */
public sealed interface Derivation {

  /**
   * Taken from an observation.
   *
   * @param chosen the observation whose value it is
   * @param considered all that were weighed, the chosen one among them
   */
  record Observed(Observation chosen, List<Observation> considered) implements Derivation {}

  /**
   * Taken from what a partner puts in.
   *
   * @param contribution the contribution whose amount it is
   */
  record Contributed(Contribution contribution) implements Derivation {}

  /**
   * Taken from a total that a party states.
   *
   * @param claim the claim whose money or power it is
   */
  record Claimed(Claim claim) implements Derivation {}

  /**
   * A rate of exchange that a source states.
   *
   * @param rate the rate
   */
  record Rated(Rate rate) implements Derivation {}

  /**
   * Measured, computed or judged of a candidate.
   *
   * @param measurement the property whose value it is
   */
  record Measured(Measurement measurement) implements Derivation {}

  /**
   * Computed from other figures.
   *
   * @param formula its name and form, for example {@code sum of counted sites}
   * @param inputs in the order of the formula
   * @param unused what was stated of the same thing, and was not used
   */
  record Computed(String formula, List<Figure> inputs, List<Observation> unused)
      implements Derivation {}

  /**
   * Supposed by the user, in the place of what the atlas has or beside it.
   *
   * @param words what is supposed
   */
  record Supposed(String words) implements Derivation {}

  /**
   * Set by the atlas.
   *
   * @param words why this value
   * @param sources what it leans on, empty for a free choice
   */
  record Assumed(String words, List<Source> sources) implements Derivation {}
}
