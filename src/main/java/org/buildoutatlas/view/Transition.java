package org.buildoutatlas.view;

import java.util.Arrays;
import java.util.Optional;

/** How one scene becomes the next. */
public enum Transition {
  /** The map flies there. */
  FLY("fly"),
  /** One picture fades into the other. */
  FADE("fade"),
  /** At once. */
  CUT("cut");

  private final String word;

  Transition(String word) {
    this.word = word;
  }

  /** The word used in files. */
  public String word() {
    return word;
  }

  /** The transition with that word; empty for any other text. */
  public static Optional<Transition> of(String word) {
    return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
  }
}
