package org.buildoutatlas.change;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Verdict;

/**
 * One thing that is known otherwise on the later day.
 *
 * @param kind what happened to it
 * @param subject what it is
 * @param id the id of the site, contribution or claim
 * @param label its name
 * @param matter what is known otherwise
 * @param sources who says so
 */
public record Change(
    Kind kind, Subject subject, String id, String label, Matter matter, List<Source> sources) {

  /** What happened. */
  public enum Kind {
    /** It was not known before. */
    NEW,
    /** Building has begun. */
    BEGUN,
    /** It has begun to operate. */
    OPENED,
    /** Its amount, or what is held of it, is another. */
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
    /** How firm a site is. */
    STATUS,
    /** What a counted site counts for, in US dollars. */
    SITE_COST,
    /** The planned facility power of a site. */
    FACILITY_POWER,
    /** The planned IT power of a site. */
    IT_POWER,
    /** The power of a site that is known to run. */
    RUNNING_POWER,
    /** What a partner puts in. */
    CONTRIBUTION,
    /** Whether a contribution counts. */
    VERDICT,
    /** A total that somebody states. */
    CLAIM;

    /** Whether it is of a site. */
    public boolean isOfSite() {
      return switch (this) {
        case SITE, STATUS, SITE_COST, FACILITY_POWER, IT_POWER, RUNNING_POWER -> true;
        case CONTRIBUTION, VERDICT, CLAIM -> false;
      };
    }
  }

  /** What is known otherwise. */
  public sealed interface Matter {

    /**
     * An amount.
     *
     * @param before on the earlier day; empty where it was not known
     * @param after on the later day; empty where there is none
     */
    record Amounts(Optional<Figure> before, Optional<Figure> after) implements Matter {}

    /** How firm a site is, on the earlier day and on the later one. */
    record Statuses(Status before, Status after) implements Matter {}

    /** Whether a contribution counts, on the earlier day and on the later one. */
    record Verdicts(Verdict before, Verdict after) implements Matter {}
  }

  /** Copies the sources. */
  public Change {
    sources = List.copyOf(sources);
  }

  /** The amount on the earlier day; empty where it was not known, or is not what changed. */
  public Optional<Figure> before() {
    return matter instanceof Matter.Amounts amounts ? amounts.before() : Optional.empty();
  }

  /** The amount on the later day; empty where there is none, or it is not what changed. */
  public Optional<Figure> after() {
    return matter instanceof Matter.Amounts amounts ? amounts.after() : Optional.empty();
  }
}
