package org.buildoutatlas.words;

import java.util.List;

/**
 * A text with its arguments filled in, and where they stand in it.
 *
 * @param text the whole
 * @param runs from left to right
 */
public record Filled(String text, List<Run> runs) {

  /** Copies the runs. */
  public Filled {
    runs = List.copyOf(runs);
  }

  /**
   * An argument in the text.
   *
   * @param argument which, from 0
   * @param start its first character
   * @param end the character after its last
   */
  public record Run(int argument, int start, int end) {}
}
