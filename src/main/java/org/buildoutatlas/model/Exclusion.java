package org.buildoutatlas.model;

import java.util.List;

/**
 * Waters where no candidate may lie.
 *
 * @param id stable word
 * @param constraint what rules a place out
 * @param note where, and what is known of it
 * @param sources who says so
 */
public record Exclusion(String id, String constraint, String note, List<Source> sources) {

  /**
   * What came of looking whether a candidate lies in such waters.
   *
   * @param exclusion the id of the exclusion
   * @param inside whether it does, so that it is ruled out
   * @param note how that was found
   * @param sources by which official layer
   */
  public record Check(String exclusion, boolean inside, String note, List<Source> sources) {

    /** Copies the sources. */
    public Check {
      sources = List.copyOf(sources);
    }
  }

  /** Copies the sources. */
  public Exclusion {
    sources = List.copyOf(sources);
  }

  /** As a sentence with its sources. */
  public Statement statement() {
    return new Statement(constraint + " – " + note, sources);
  }
}
