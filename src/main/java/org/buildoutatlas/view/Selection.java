package org.buildoutatlas.view;

import java.util.Optional;

/** What has been chosen to be read closely. */
public sealed interface Selection {

  /** Nothing is chosen. */
  record Nothing() implements Selection {}

  /**
   * A site.
   *
   * @param id the site's id
   */
  record OfSite(String id) implements Selection {}

  /**
   * A Korean candidate.
   *
   * @param id the candidate's id
   */
  record OfCandidate(String id) implements Selection {}

  /**
   * A partner; its sites are shown, the others stand back.
   *
   * @param id the partner's id
   */
  record OfPartner(String id) implements Selection {}

  /** Whether this site is the chosen one. */
  default boolean isSite(String id) {
    return this instanceof OfSite site && site.id().equals(id);
  }

  /** The id of the candidate that is chosen; empty where none is. */
  default Optional<String> candidate() {
    return this instanceof OfCandidate candidate ? Optional.of(candidate.id()) : Optional.empty();
  }

  /** Whether this candidate is the chosen one. */
  default boolean isCandidate(String id) {
    return this instanceof OfCandidate candidate && candidate.id().equals(id);
  }
}
