package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures and dates on which sources disagree: figures first, each the widest range first. */
public final class Conflicts {

  /** The topic of the assumptions on what a gigawatt costs. */
  public static final String COST_PER_GIGAWATT = "costPerGW";

  /** Which fields state one date between them, under the key of their conflict. */
  private static final Map<String, List<String>> DATES =
      Map.of(
          Field.CONSTRUCTION_START, List.of(Field.CONSTRUCTION_START),
          Field.FIRST_POWER, List.of(Field.FIRST_POWER),
          Conflict.FIRST_OPERATION, List.of(Field.FIRST_DELIVERY, Field.EXPECTED_OPERATION),
          Field.EXPECTED_COMPLETION, List.of(Field.EXPECTED_COMPLETION));

  private Conflicts() {}

  /** Those of an atlas as known on a day; it must be without what was published later. */
  public static List<Conflict> of(Atlas known, LocalDate day) {
    List<Conflict> all = new ArrayList<>();
    known.sites().forEach(site -> all.addAll(of(site, day)));
    known
        .assumption(Assumption.SITE_COST)
        .flatMap(used -> costPerGigawatt(known, used, day))
        .ifPresent(all::add);
    return widestFirst(all);
  }

  /** Those of a site as known on a day. */
  public static List<Conflict> of(Site known, LocalDate day) {
    List<Conflict> all = new ArrayList<>();
    List<String> fields = known.observations().stream().map(Observation::field).distinct().toList();
    for (String field : fields) {
      Evidence stated = known.evidence(field);
      if (field.equals(Field.PLANNED_POWER)) {
        add(all, known, Conflict.FACILITY_POWER, stated.of(Scope.FACILITY, true), stated, day);
        add(all, known, Conflict.IT_POWER, stated.of(Scope.IT, false), stated, day);
      } else {
        add(all, known, field, stated, stated, day);
      }
    }
    DATES.forEach((key, of) -> date(known, key, of, day).ifPresent(all::add));
    return widestFirst(all);
  }

  private static void add(
      List<Conflict> all, Site site, String key, Evidence weighed, Evidence stated, LocalDate day) {
    weighed
        .figure(site.id() + "." + key, day)
        .flatMap(figure -> Conflict.of(site.id(), key, figure, stated))
        .map(conflict -> key.equals(Field.SITE_COST) ? conflict.ofLedger() : conflict)
        .ifPresent(all::add);
  }

  private static Optional<Conflict> date(
      Site site, String key, List<String> fields, LocalDate day) {
    Evidence stated =
        new Evidence(
            site.observations().stream()
                .filter(o -> fields.contains(o.field()) && o.date().isPresent())
                .toList());
    return stated
        .preferred()
        .flatMap(
            chosen ->
                Conflict.ofDates(
                    site.id(), key, chosen, stated.comparableDates(chosen, day), stated));
  }

  private static Optional<Conflict> costPerGigawatt(Atlas known, Assumption used, LocalDate day) {
    if (!used.observation().isKnownBy(day)) {
      // What is used is of a later day: nobody differed from it then.
      return Optional.empty();
    }
    List<Observation> stated =
        known.assumptions().stream()
            .filter(a -> a.topic().equals(COST_PER_GIGAWATT))
            .map(Assumption::observation)
            .filter(o -> o.isKnownBy(day))
            .toList();
    Evidence evidence = new Evidence(stated);
    return used.quantity()
        .map(_ -> evidence.figureOf("cost.perGigawatt", used.observation(), day))
        .flatMap(figure -> Conflict.of("", COST_PER_GIGAWATT, figure, evidence))
        .map(Conflict::ofModel);
  }

  private static List<Conflict> widestFirst(List<Conflict> conflicts) {
    return conflicts.stream()
        .sorted(
            Comparator.comparing((Conflict c) -> c.matter() instanceof Conflict.Matter.Dates)
                .thenComparing(c -> c.matter().spread(), Comparator.reverseOrder())
                .thenComparing(Conflict::key))
        .toList();
  }
}
