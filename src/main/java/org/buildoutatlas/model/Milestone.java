package org.buildoutatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param id stable word
 * @param date when
 * @param title in a few words
 * @param summary in a sentence or two
 * @param kind for example {@code announcement}, {@code financing}, {@code slip}
 * @param status how firm it is
 * @param confidence how far it can be relied on
 * @param claim the id of the total claimed with it
 * @param sites the ids of the sites it concerns
 * @param sources who says so
 */
public record Milestone(
    String id,
    PartialDate date,
    String title,
    String summary,
    String kind,
    Status status,
    Confidence confidence,
    Optional<String> claim,
    List<String> sites,
    List<Source> sources) {

  /** Copies the lists. */
  public Milestone {
    sites = List.copyOf(sites);
    sources = List.copyOf(sources);
  }
}
