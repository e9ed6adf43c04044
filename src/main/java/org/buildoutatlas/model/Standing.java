package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a site stands at a quarter, as known on a day.
 *
 * <p>Up to the quarter of the day, only steps that are said to run count as energised; in later
 * quarters the plan does.
 *
 * @param site the site as known on the day
 * @param status its status at the quarter
 * @param facilityPower planned facility power
 * @param itPower planned IT power
 * @param energised power that is switched on, IT power where that is known
 * @param energisedShare the energised part of the planned power of the same scope, 0 to 1
 * @param today how it stands at the quarter of the day; empty where the quarter does not lie ahead
 *     of that
 */
public record Standing(
    Site site,
    Status status,
    Optional<Figure> facilityPower,
    Optional<Figure> itPower,
    Optional<Figure> energised,
    double energisedShare,
    Optional<Standing> today) {

  /** Works out the standing; the site must be the one known on the day. */
  public static Standing of(Site site, LocalDate knownOn, Quarter at) {
    Evidence planned = site.evidence(Field.PLANNED_POWER);
    Optional<Figure> facility =
        planned.of(Scope.FACILITY, true).figure(site.id() + ".power.facility", knownOn);
    Optional<Figure> it = planned.of(Scope.IT, false).figure(site.id() + ".power.it", knownOn);
    Quarter now = Quarter.of(knownOn);
    Optional<Standing> today =
        at.compareTo(now) > 0
            ? Optional.of(of(site, facility, it, knownOn, now, Optional.empty()))
            : Optional.empty();
    return of(site, facility, it, knownOn, at, today);
  }

  private static Standing of(
      Site site,
      Optional<Figure> facility,
      Optional<Figure> it,
      LocalDate knownOn,
      Quarter at,
      Optional<Standing> today) {
    Optional<Figure> energised = energised(site, knownOn, at);
    double share = share(energised, it, facility);
    return new Standing(site, status(site, at, share), facility, it, energised, share, today);
  }

  /** Whether the quarter lies ahead of what is known, so that what it adds is a plan. */
  public boolean isAhead() {
    return today.isPresent();
  }

  /** Whether it is to run by the quarter but is not known to run. */
  public boolean isPlanned() {
    return status == Status.OPERATIONAL
        && today.filter(now -> now.status() != Status.OPERATIONAL).isPresent();
  }

  /** Power that is known to run: all that is energised, unless the quarter lies ahead. */
  public Optional<Figure> running() {
    return today.map(Standing::energised).orElse(energised);
  }

  /** The part of the planned power that is known to run, 0 to 1 and at most what is energised. */
  public double runningShare() {
    return today.map(now -> Math.min(now.energisedShare(), energisedShare)).orElse(energisedShare);
  }

  /** How much of what is energised runs already. */
  public Advance advance() {
    return Advance.of(isAhead(), power(running()), power(energised));
  }

  private static Quantity power(Optional<Figure> figure) {
    return figure
        .map(Figure::quantity)
        .filter(Quantity::isPower)
        .orElseGet(() -> Quantity.mw(BigDecimal.ZERO));
  }

  /** The power that sizes the site's marker in MW: facility power, else IT power, else empty. */
  public Optional<Figure> shownPower() {
    return facilityPower.or(() -> itPower);
  }

  /**
   * Whether a site had begun by the end of a quarter: was announced, spoken of or being built. A
   * site of which none of these is dated is always there.
   */
  public static boolean isThere(Site site, Quarter at) {
    List<LocalDate> beginnings =
        Stream.concat(
                Stream.of(Field.ANNOUNCED, Field.CONSTRUCTION_START)
                    .flatMap(field -> site.evidence(field).preferred().stream())
                    .flatMap(o -> o.date().stream()),
                site.evidence(Field.STATUS).observations().stream().map(Observation::known))
            .map(PartialDate::first)
            .toList();
    return beginnings.isEmpty() || beginnings.stream().anyMatch(d -> !d.isAfter(at.last()));
  }

  private static Optional<Figure> energised(Site site, LocalDate knownOn, Quarter at) {
    String id = site.id() + ".power.energised";
    boolean past = at.compareTo(Quarter.of(knownOn)) <= 0;
    LocalDate day = past && at.last().isAfter(knownOn) ? knownOn : at.last();
    Optional<Figure> stepped =
        site.phases().stream()
            .filter(p -> p.itMegawatts().isPresent() && p.energised().isBy(day))
            .filter(p -> past ? p.status() == Status.OPERATIONAL : isAlive(p))
            .max(Comparator.comparing(p -> p.itMegawatts().orElseThrow()))
            .map(p -> figureOf(id, site, p));
    Optional<Figure> observed =
        new Evidence(
                site.evidence(Field.ENERGISED_POWER).observations().stream()
                    .filter(o -> o.known().isBy(day))
                    .toList())
            .figure(id, knownOn);
    if (stepped.isEmpty()) {
      return observed;
    }
    // A plan that is behind what already runs does not switch anything off.
    return observed
        .filter(o -> o.quantity().isPower())
        .map(o -> larger(stepped.get(), o))
        .or(() -> stepped);
  }

  private static boolean isAlive(Phase phase) {
    return phase.status() != Status.CANCELLED && phase.status() != Status.PAUSED;
  }

  private static Figure larger(Figure stepped, Figure observed) {
    boolean more =
        stepped
                .quantity()
                .inMegawatts()
                .amount()
                .compareTo(observed.quantity().inMegawatts().amount())
            > 0;
    return more ? stepped : observed;
  }

  private static Figure figureOf(String id, Site site, Phase phase) {
    Observation step =
        new Observation(
            site.id(),
            Field.ENERGISED_POWER,
            Optional.of(
                new Value.Amount(
                    Quantity.mw(phase.itMegawatts().orElse(BigDecimal.ZERO)),
                    Optional.empty(),
                    Optional.empty())),
            Scope.IT,
            "",
            phase.known(),
            Optional.of(phase.energised()),
            phase.status(),
            phase.confidence(),
            phase.status() == Status.OPERATIONAL ? Basis.STATED : Basis.ESTIMATE,
            Optional.empty(),
            phase.name(),
            phase.sources());
    return Figure.observed(id, step, List.of(step));
  }

  private static double share(
      Optional<Figure> energised, Optional<Figure> it, Optional<Figure> facility) {
    if (energised.isEmpty()) {
      return 0;
    }
    boolean isIt =
        energised.get().derivation() instanceof Derivation.Observed o
            && o.chosen().scope() == Scope.IT;
    Optional<Figure> whole = isIt ? it.or(() -> facility) : facility.or(() -> it);
    double part = energised.get().quantity().inMegawatts().toDouble();
    return whole
        .map(w -> w.quantity().inMegawatts().toDouble())
        .filter(w -> w > 0)
        .map(w -> Math.min(1, part / w))
        .orElse(0.0);
  }

  private static Status status(Site site, Quarter at, double share) {
    List<Observation> stated = site.evidence(Field.STATUS).observations();
    Status known =
        new Evidence(stated.stream().filter(o -> !o.known().first().isAfter(at.last())).toList())
            .preferred()
            // Before anything was said, a site is no further than what was said first.
            .or(() -> stated.stream().min(Comparator.comparing(Observation::known)))
            .flatMap(Observation::words)
            .flatMap(Status::of)
            .orElse(Status.ANNOUNCED);
    boolean underWay = known == Status.UNDER_CONSTRUCTION || known == Status.ANNOUNCED;
    return underWay && share > 0 ? Status.OPERATIONAL : known;
  }
}
