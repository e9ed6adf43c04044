package org.buildoutatlas.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sources that disagree on a figure by more than a tenth of it: all that was stated, and the rule
 * that picked one.
 *
 * @param subject the id of the site; empty for what is of no site
 * @param key which figure of the subject: a field, or {@link #FACILITY_POWER} or {@link #IT_POWER}
 * @param figure the value taken, with its range
 * @param rule why that one
 * @param statements everything stated of that field by the day, the latest first
 */
public record Conflict(
    String subject, String key, Figure figure, Rule rule, List<Stated> statements) {

  /** The key of planned facility power. */
  public static final String FACILITY_POWER = "power.facility";

  /** The key of planned IT power. */
  public static final String IT_POWER = "power.it";

  /** What decided for the value taken. */
  public enum Rule {
    /** Somebody chose it, with a reason. */
    BY_HAND,
    /** It was published last. */
    LATEST,
    /** Of those published last its sources are of the best tier. */
    TIER,
    /** Of those it can be relied on most. */
    CONFIDENCE,
    /** Of equals it stands first in the file. */
    FILE_ORDER,
    /** The cost of sites is modelled with it. */
    MODEL
  }

  /** What a statement has to do with the figure. */
  public enum Place {
    /** Its value is the one shown. */
    TAKEN,
    /** It lies in the range. */
    IN_RANGE,
    /** It is too old for the range. */
    SUPERSEDED,
    /** It speaks of another part of the site. */
    OTHER_SCOPE,
    /** It has another unit. */
    OTHER_UNIT
  }

  /** A statement and its place. */
  public record Stated(Observation observation, Place place) {}

  /** Copies the statements. */
  public Conflict {
    statements = List.copyOf(statements);
  }

  /**
   * The conflict about a figure; empty where its range is narrow, or one source states it alone.
   *
   * @param all everything stated of the field
   */
  static Optional<Conflict> of(String subject, String key, Figure figure, Evidence all) {
    return figure.isContested() && figure.derivation() instanceof Derivation.Observed observed
        ? Optional.of(observed.considered())
            .filter(Conflict::isOfSeveral)
            .map(_ -> new Conflict(subject, key, figure, rule(observed), stated(observed, all)))
        : Optional.empty();
  }

  /** The same where a model took the value, and not the rule. */
  Conflict ofModel() {
    return new Conflict(subject, key, figure, Rule.MODEL, statements);
  }

  /** How wide the range is as a share of the value. */
  public double spread() {
    double width = figure.high().orElseThrow().toDouble() - figure.low().orElseThrow().toDouble();
    return width / Math.max(Math.abs(figure.quantity().toDouble()), Double.MIN_NORMAL);
  }

  /** How many statements make the range. */
  public long inRange() {
    return statements.stream()
        .filter(s -> s.place() == Place.TAKEN || s.place() == Place.IN_RANGE)
        .count();
  }

  private static boolean isOfSeveral(List<Observation> considered) {
    long sources = considered.stream().flatMap(o -> o.sources().stream()).distinct().count();
    return considered.size() > 1 && sources > 1;
  }

  private static List<Stated> stated(Derivation.Observed observed, Evidence all) {
    return all.observations().stream()
        .filter(o -> o.quantity().isPresent())
        .sorted(Comparator.comparing(Observation::known).reversed())
        .map(o -> new Stated(o, place(o, observed)))
        .toList();
  }

  private static Place place(Observation one, Derivation.Observed observed) {
    Observation chosen = observed.chosen();
    if (one.equals(chosen)) {
      return Place.TAKEN;
    }
    if (observed.considered().contains(one)) {
      return Place.IN_RANGE;
    }
    if (!one.quantity().orElseThrow().unit().equals(chosen.quantity().orElseThrow().unit())) {
      return Place.OTHER_UNIT;
    }
    return one.scope().comparableWith(chosen.scope()) ? Place.SUPERSEDED : Place.OTHER_SCOPE;
  }

  private static Rule rule(Derivation.Observed observed) {
    Observation chosen = observed.chosen();
    if (chosen.preferred().isPresent()) {
      return Rule.BY_HAND;
    }
    List<Observation> sameDay =
        observed.considered().stream()
            .filter(o -> !o.equals(chosen) && o.known().compareTo(chosen.known()) == 0)
            .toList();
    if (sameDay.isEmpty()) {
      return Rule.LATEST;
    }
    List<Observation> sameTier = sameDay.stream().filter(o -> o.tier() == chosen.tier()).toList();
    if (sameTier.isEmpty()) {
      return Rule.TIER;
    }
    boolean level = sameTier.stream().anyMatch(o -> o.confidence() == chosen.confidence());
    return level ? Rule.FILE_ORDER : Rule.CONFIDENCE;
  }
}
