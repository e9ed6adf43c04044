package org.buildoutatlas.change;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;

/**
 * One thing that is known otherwise on the later day.
 *
 * @param kind what happened to it
 * @param subject what it is
 * @param id the id of the site, contribution or claim
 * @param label its name
 * @param before the amount on the earlier day; empty where there was none
 * @param after the amount on the later day; empty where there is none
 * @param sources who says so
 */
public record Change(
    Kind kind,
    Subject subject,
    String id,
    String label,
    Optional<Figure> before,
    Optional<Figure> after,
    List<Source> sources) {

  /** What happened. */
  public enum Kind {
    /** It was not known before. */
    NEW,
    /** Its amount is another. */
    CHANGED,
    /** It was paused. */
    PAUSED,
    /** It was called off. */
    CANCELLED
  }

  /** What it happened to. */
  public enum Subject {
    /** A site as a whole. */
    SITE,
    /** What a counted site counts for, in US dollars. */
    SITE_COST,
    /** The planned facility power of a site. */
    FACILITY_POWER,
    /** The planned IT power of a site. */
    IT_POWER,
    /** What a partner puts in. */
    CONTRIBUTION,
    /** A total that somebody states. */
    CLAIM
  }

  /** Copies the sources. */
  public Change {
    sources = List.copyOf(sources);
  }
}
