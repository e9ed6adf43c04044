package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The observations of one field of one subject, and the rule that picks the one to show.
 *
 * <p>The preferred observation is the one marked so by hand with a reason, else the latest by known
 * day, ties broken by tier, then confidence, then file order. The range spans the observations
 * known within eighteen months before the day that have a comparable scope and one unit.
 *
 * @param observations in file order
 */
public record Evidence(List<Observation> observations) {

  private static final int RANGE_MONTHS = 18;

  private static final Comparator<Observation> STRENGTH =
      Comparator.comparing((Observation o) -> o.preferred().isPresent())
          .thenComparing(Observation::known)
          .thenComparing(Observation::tier, Comparator.reverseOrder())
          .thenComparing(Observation::confidence);

  /** Copies the list. */
  public Evidence {
    observations = List.copyOf(observations);
  }

  /** Only what had been published by that day. */
  public Evidence known(LocalDate day) {
    return new Evidence(observations.stream().filter(o -> o.isKnownBy(day)).toList());
  }

  /** Only what is of that scope, or, if {@code orUnstated}, does not say of which. */
  public Evidence of(Scope scope, boolean orUnstated) {
    return new Evidence(
        observations.stream()
            .filter(o -> o.scope() == scope || (orUnstated && o.scope() == Scope.UNSTATED))
            .toList());
  }

  /** The observation to show; empty where there is none. */
  public Optional<Observation> preferred() {
    // The first of equals wins: file order is the last tie-breaker.
    return observations.stream().reduce((a, b) -> STRENGTH.compare(b, a) > 0 ? b : a);
  }

  /** The preferred amount as a figure, with the range of what else was observed up to that day. */
  public Optional<Figure> figure(String id, LocalDate day) {
    return new Evidence(observations.stream().filter(o -> o.quantity().isPresent()).toList())
        .preferred()
        .map(chosen -> figureOf(id, chosen, day));
  }

  /** One of the amounts as a figure, with the range of what else was observed up to that day. */
  Figure figureOf(String id, Observation chosen, LocalDate day) {
    return Figure.observed(id, chosen, comparableWith(chosen, day));
  }

  /** The dates among them that are weighed against one: of a comparable scope, and not too old. */
  List<Observation> comparableDates(Observation chosen, LocalDate day) {
    return observations.stream()
        .filter(o -> o.date().isPresent() && o.scope().comparableWith(chosen.scope()))
        .filter(o -> o.equals(chosen) || isRecent(o, day))
        .toList();
  }

  private static boolean isRecent(Observation observation, LocalDate day) {
    return !observation.known().last().isBefore(day.minusMonths(RANGE_MONTHS));
  }

  private List<Observation> comparableWith(Observation chosen, LocalDate day) {
    if (chosen.field().equals(Field.ENERGISED_POWER)) {
      // What ran at another time is history, not another opinion.
      return List.of(chosen);
    }
    String unit = chosen.quantity().orElseThrow().unit();
    return observations.stream()
        .filter(o -> o.quantity().filter(q -> q.unit().equals(unit)).isPresent())
        .filter(o -> o.scope().comparableWith(chosen.scope()))
        .filter(o -> o.equals(chosen) || isRecent(o, day))
        .toList();
  }
}
