package org.buildoutatlas.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/**
 * Cuts a site into steps by the IT power that each adds. Together they have the cost and the
 * facility power that the ledger counts for the site, to the dollar and the kilowatt.
 *
 * <p>What was seen to run is a step as well as what was published as one. Planned power that no
 * step reaches is one more step, at the end that the site states, or after a usual time of
 * building.
 *
 * @param cost what the site counts for
 * @param standing how it stands on the day
 * @param day the day of knowledge
 * @param buildingDays how long a site is usually built
 */
record SiteSteps(SiteCost cost, Standing standing, LocalDate day, double buildingDays) {

  private static final List<String> ENDS =
      List.of(
          Field.EXPECTED_COMPLETION,
          Field.EXPECTED_OPERATION,
          Field.FIRST_DELIVERY,
          Field.FIRST_POWER);

  /** Power that the site is to have from a day on. */
  private record Rung(LocalDate on, double megawatts, Status status, boolean energised) {}

  List<Step> steps() {
    List<Rung> rungs = rungs();
    double whole = rungs.getLast().megawatts();
    List<Step> steps = new ArrayList<>();
    double before = 0;
    for (Rung rung : rungs) {
      double share = whole > 0 ? rung.megawatts() / whole : 1;
      steps.add(
          new Step(
              standing.site().id(),
              standing.site().group(),
              rung.status(),
              rung.energised(),
              start(rung),
              rung.on(),
              dollars(cost.shell(), cost.shellModelled(), before, share),
              dollars(cost.equipment(), cost.equipmentModelled(), before, share),
              part(kilowatts(whole), before, share),
              part(facilityKilowatts(), before, share)));
      before = share;
    }
    return steps;
  }

  /** The rising ones in their order, at least one. */
  private List<Rung> rungs() {
    List<Rung> all =
        Stream.concat(phases(), seen())
            .sorted(
                Comparator.comparing(Rung::energised)
                    .reversed()
                    .thenComparing(Rung::on)
                    .thenComparing(Comparator.comparingDouble(Rung::megawatts).reversed()))
            .toList();
    List<Rung> rising = new ArrayList<>();
    double top = 0;
    for (Rung rung : all) {
      if (rung.megawatts() > top) {
        rising.add(rung);
        top = rung.megawatts();
      }
    }
    double planned = cost.itPower().map(SiteSteps::megawatts).orElse(0.0);
    if (rising.isEmpty() || planned > top) {
      rising.add(new Rung(end(rising), Math.max(planned, top), waiting(standing.status()), false));
    }
    return rising;
  }

  private Stream<Rung> phases() {
    return standing.site().phases().stream()
        .filter(p -> p.status() != Status.CANCELLED)
        .flatMap(
            p ->
                megawatts(p).stream()
                    .map(
                        mw -> {
                          boolean runs =
                              p.status() == Status.OPERATIONAL && p.energised().isBy(day);
                          LocalDate on = p.energised().last();
                          return new Rung(
                              runs ? on : later(on, day),
                              mw,
                              runs ? Status.OPERATIONAL : waiting(p.status()),
                              runs);
                        }));
  }

  /** What somebody saw running; power of which nobody says what it is counts as IT power. */
  private Stream<Rung> seen() {
    return standing.site().evidence(Field.ENERGISED_POWER).observations().stream()
        .filter(o -> o.scope() != Scope.FACILITY && o.known().isBy(day))
        .flatMap(
            o ->
                o.quantity().filter(q -> q.isPower() && q.amount().signum() > 0).stream()
                    .map(
                        q ->
                            new Rung(
                                o.known().last(),
                                q.inMegawatts().toDouble(),
                                Status.OPERATIONAL,
                                true)));
  }

  /** A site that is paused or cancelled holds up what does not run yet. */
  private Status waiting(Status step) {
    boolean held = standing.status() == Status.PAUSED || standing.status() == Status.CANCELLED;
    if (held) {
      return standing.status();
    }
    return step == Status.OPERATIONAL ? Status.UNDER_CONSTRUCTION : step;
  }

  private Optional<Double> megawatts(Phase phase) {
    Optional<Double> facility = standing.facilityPower().map(SiteSteps::megawatts);
    Optional<Double> it = cost.itPower().map(SiteSteps::megawatts);
    return phase
        .itMegawatts()
        .map(BigDecimal::doubleValue)
        .or(
            () ->
                phase
                    .facilityMegawatts()
                    .filter(_ -> facility.isPresent() && it.isPresent() && facility.get() > 0)
                    .map(mw -> mw.doubleValue() * it.orElseThrow() / facility.orElseThrow()));
  }

  private LocalDate end(List<Rung> rungs) {
    LocalDate stated =
        ENDS.stream()
            .flatMap(field -> date(field).stream())
            .map(PartialDate::last)
            .findFirst()
            .orElseGet(
                () ->
                    date(Field.CONSTRUCTION_START)
                        .map(PartialDate::first)
                        .orElse(day)
                        .plusDays(Math.round(buildingDays)));
    LocalDate least = rungs.isEmpty() ? day : later(day, rungs.getLast().on());
    return later(stated, least);
  }

  /**
   * The stated start; else a usual time of building before the step, yet not before the site was
   * announced, nor in the past where nobody says that it has begun.
   */
  private LocalDate start(Rung rung) {
    LocalDate usual = rung.on().minusDays(Math.round(buildingDays));
    LocalDate start =
        date(Field.CONSTRUCTION_START)
            .map(PartialDate::first)
            .orElseGet(
                () -> {
                  LocalDate announced = date(Field.ANNOUNCED).map(PartialDate::first).orElse(usual);
                  boolean begun =
                      rung.energised() || standing.status() == Status.UNDER_CONSTRUCTION;
                  return later(later(usual, announced), begun ? usual : day);
                });
    return start.isBefore(rung.on()) ? start : usual;
  }

  private Optional<PartialDate> date(String field) {
    return standing.site().evidence(field).preferred().flatMap(Observation::date);
  }

  private static Step.Dollars dollars(Figure amount, boolean modelled, double from, double to) {
    long whole = amount.quantity().amount().setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    long part = part(whole, from, to);
    return modelled ? new Step.Dollars(0, part) : new Step.Dollars(part, 0);
  }

  /** Parts of adjoining shares add up to the whole exactly. */
  private static long part(long whole, double from, double to) {
    return Math.round(whole * to) - Math.round(whole * from);
  }

  private long facilityKilowatts() {
    return standing.facilityPower().map(f -> kilowatts(megawatts(f))).orElse(0L);
  }

  private static double megawatts(Figure power) {
    return power.quantity().inMegawatts().toDouble();
  }

  private static long kilowatts(double megawatts) {
    return Math.round(megawatts * 1000);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
