package org.buildoutatlas.model;

import java.util.List;

/**
 * A sentence with the sources that bear it.
 *
 * @param text in our words
 * @param sources who says so
 */
public record Statement(String text, List<Source> sources) {

  /** Copies the sources. */
  public Statement {
    sources = List.copyOf(sources);
  }
}
