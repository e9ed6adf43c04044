package org.buildoutatlas.model;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sources that disagree: on an amount by more than a tenth of it, or on a date so that they cannot
 * both be right. All that was stated, and the rule that picked one.
 *
 * @param subject the id of the site; empty for what is of no site
 * @param key which figure or date of the subject: a field, {@link #FACILITY_POWER}, {@link
 *     #IT_POWER} or {@link #FIRST_OPERATION}
 * @param matter what they disagree on, with the value taken
 * @param rule why that one
 * @param statements everything stated of it by the day, the latest first
 */
public record Conflict(
    String subject, String key, Matter matter, Rule rule, List<Stated> statements) {

  /** What sources disagree on. */
  public sealed interface Matter {

    /**
     * How wide the range is: of an amount as a share of the value taken, of dates in years between
     * the nearest days that the earliest and the latest of them can mean.
     */
    double spread();

    /**
     * An amount.
     *
     * @param figure the value taken, with its range
     */
    record Amounts(Figure figure) implements Matter {

      /** The lower end of the range. */
      public Quantity low() {
        return figure.low().orElseThrow();
      }

      /** The upper end of the range. */
      public Quantity high() {
        return figure.high().orElseThrow();
      }

      @Override
      public double spread() {
        double width = high().toDouble() - low().toDouble();
        return width / Math.max(Math.abs(figure.quantity().toDouble()), Double.MIN_NORMAL);
      }
    }

    /**
     * A date.
     *
     * @param taken the date taken
     * @param earliest of those in the range
     * @param latest of those in the range
     */
    record Dates(PartialDate taken, PartialDate earliest, PartialDate latest) implements Matter {

      @Override
      public double spread() {
        return ChronoUnit.DAYS.between(earliest.last(), latest.first()) / DAYS_OF_A_YEAR;
      }
    }
  }

  private static final double DAYS_OF_A_YEAR = 365.25;

  /**
   * The key of the start of operation: the first delivery to a customer, and the operation that was
   * expected. Sources use both words for the same day.
   */
  public static final String FIRST_OPERATION = "operation";

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
    MODEL,
    /** None is: what counts is worked out part by part. */
    LEDGER
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
        ? Optional.of(observed)
            .filter(o -> isOfSeveral(o.considered()))
            .map(
                o ->
                    new Conflict(
                        subject,
                        key,
                        new Matter.Amounts(figure),
                        rule(o.chosen(), o.considered()),
                        stated(o.chosen(), o.considered(), all)))
        : Optional.empty();
  }

  /**
   * The conflict about a date; empty where all that was stated can be true of one day, or one
   * source states it alone.
   *
   * @param chosen the observation whose date is taken
   * @param considered all whose dates are compared, the chosen one among them
   * @param all everything stated of the date
   */
  static Optional<Conflict> ofDates(
      String subject, String key, Observation chosen, List<Observation> considered, Evidence all) {
    List<PartialDate> dates = considered.stream().flatMap(o -> o.date().stream()).toList();
    Optional<PartialDate> earliest = dates.stream().min(Comparator.comparing(PartialDate::last));
    Optional<PartialDate> latest = dates.stream().max(Comparator.comparing(PartialDate::first));
    if (earliest.isEmpty()
        || latest.isEmpty()
        || !earliest.get().last().isBefore(latest.get().first())
        || !isOfSeveral(considered)) {
      return Optional.empty();
    }
    return Optional.of(
        new Conflict(
            subject,
            key,
            new Matter.Dates(chosen.date().orElseThrow(), earliest.get(), latest.get()),
            rule(chosen, considered),
            stated(chosen, considered, all)));
  }

  /** The same where a model took the value, and not the rule. */
  Conflict ofModel() {
    return new Conflict(subject, key, matter, Rule.MODEL, statements);
  }

  /** The same where the ledger works out what counts, and takes no statement for the whole. */
  Conflict ofLedger() {
    return new Conflict(
        subject,
        key,
        matter,
        Rule.LEDGER,
        statements.stream()
            .map(s -> s.place() == Place.TAKEN ? new Stated(s.observation(), Place.IN_RANGE) : s)
            .toList());
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

  private static List<Stated> stated(
      Observation chosen, List<Observation> considered, Evidence all) {
    return all.observations().stream()
        .filter(o -> chosen.date().isPresent() ? o.date().isPresent() : o.quantity().isPresent())
        .sorted(Comparator.comparing(Observation::known).reversed())
        .map(o -> new Stated(o, place(o, chosen, considered)))
        .toList();
  }

  private static Place place(Observation one, Observation chosen, List<Observation> considered) {
    if (one.equals(chosen)) {
      return Place.TAKEN;
    }
    if (considered.contains(one)) {
      return Place.IN_RANGE;
    }
    if (!one.quantity().map(Quantity::unit).equals(chosen.quantity().map(Quantity::unit))) {
      return Place.OTHER_UNIT;
    }
    return one.scope().comparableWith(chosen.scope()) ? Place.SUPERSEDED : Place.OTHER_SCOPE;
  }

  private static Rule rule(Observation chosen, List<Observation> considered) {
    if (chosen.preferred().isPresent()) {
      return Rule.BY_HAND;
    }
    List<Observation> sameDay =
        considered.stream()
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
