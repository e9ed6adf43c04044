package org.buildoutatlas.model;

import java.util.Optional;

/** What an observation states: an amount, perhaps with a range; a date; or words. */
public sealed interface Value {

  /**
   * A number with its unit.
   *
   * @param quantity the stated amount
   * @param low the lower end of a stated range, in the same unit
   * @param high the upper end of a stated range, in the same unit
   */
  record Amount(Quantity quantity, Optional<Quantity> low, Optional<Quantity> high)
      implements Value {}

  /**
   * A date, for example of a start or a completion.
   *
   * @param date as precisely as stated
   */
  record Day(PartialDate date) implements Value {}

  /**
   * A statement in words.
   *
   * @param text the words, ours, not the source's
   */
  record Word(String text) implements Value {}
}
