package org.buildoutatlas.check;

import java.util.Comparator;

/**
 * Something about the user's data that should be mended.
 *
 * @param position where
 * @param severity whether the data set can be opened in spite of it
 * @param code a stable dotted word, for example {@code source.unknown}
 * @param sentence what is wrong and what to do, without the place
 */
public record Finding(Position position, Severity severity, String code, String sentence)
    implements Comparable<Finding> {

  /** By position, errors first within a position. */
  @Override
  public int compareTo(Finding other) {
    return Comparator.comparing(Finding::position)
        .thenComparing(Finding::severity)
        .thenComparing(Finding::code)
        .thenComparing(Finding::sentence)
        .compare(this, other);
  }

  /** One line: {@code file:line:column: error: sentence [code]}. */
  @Override
  public String toString() {
    return position + ": " + severity.word() + ": " + sentence + " [" + code + "]";
  }
}
