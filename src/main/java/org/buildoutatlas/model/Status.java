package org.buildoutatlas.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a plan has come, from running to called off; for a statement, how firm it is. */
public enum Status {
  OPERATIONAL("operational"),
  UNDER_CONSTRUCTION("under construction"),
  ANNOUNCED("announced"),
  LETTER_OF_INTENT("letter of intent"),
  REPORTED("reported"),
  RUMOURED("rumoured"),
  PAUSED("paused"),
  CANCELLED("cancelled");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word used in the data and, capitalised, on screen. */
  public String word() {
    return word;
  }

  /** The status with that word; empty for any other text. */
  public static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
  }
}
