package org.buildoutatlas.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.ledger.Gap;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/**
 * What is to be built when, and when it is paid: the steps of all counted sites.
 *
 * @param counted the ledger's sum over the sites
 * @param power the planned facility power of the sites
 * @param steps by site, US Stargate first, so that taking in other sites leaves the chances of the
 *     first alone
 */
public record Schedule(Figure counted, Figure power, List<Step> steps) {

  /** The first quarter of every outlook. */
  public static final Quarter FIRST = new Quarter(2024, 1);

  /** The last quarter of every outlook. */
  public static final Quarter LAST = new Quarter(2035, 4);

  /** Copies the steps. */
  public Schedule {
    steps = List.copyOf(steps);
  }

  /** The statuses of the steps that do not run yet, each once, in their order. */
  public List<Status> openStatuses() {
    return steps.stream()
        .filter(s -> !s.energised())
        .map(Step::status)
        .distinct()
        .sorted()
        .toList();
  }

  /** The quarters of every outlook. */
  public static List<Quarter> quarters() {
    return IntStream.iterate(0, i -> FIRST.plus(i).compareTo(LAST) <= 0, i -> i + 1)
        .mapToObj(FIRST::plus)
        .toList();
  }

  /** The schedule of an atlas as known on a day, with what a scenario supposes of its sites. */
  public static Schedule of(Atlas atlas, LocalDate knownOn, Scenario scenario) {
    Quarter now = Quarter.of(knownOn);
    Ledger ledger = Ledger.of(atlas, knownOn, now, scenario.adjacent());
    Assumptions assumptions = new Assumptions(atlas);
    List<Step> steps = new ArrayList<>();
    ledger.sites().stream()
        .sorted(
            Comparator.comparing((SiteCost s) -> s.site().group())
                .thenComparing(s -> s.site().id()))
        .map(
            s ->
                new SiteSteps(
                    s, Standing.of(s.site(), knownOn, now), knownOn, assumptions.buildingDays()))
        .flatMap(s -> s.steps().stream())
        .forEach(steps::add);
    if (scenario.unassigned()) {
      steps.addAll(unassigned(atlas, knownOn, ledger, assumptions).toList());
    }
    return new Schedule(
        ledger.counted(),
        ledger.plannedPower(),
        steps.stream().map(s -> s.with(scenario.site(s.site()), knownOn)).toList());
  }

  /**
   * What the largest claim for the programme has beyond the facility power of the sites, at the
   * cost model's price, after a usual time of building from the day of knowledge.
   */
  private static Stream<Step> unassigned(
      Atlas atlas, LocalDate knownOn, Ledger ledger, Assumptions assumptions) {
    BigDecimal claimed =
        atlas.known(knownOn).claims().stream()
            .filter(c -> c.kind() == Claim.Kind.PROGRAMME)
            .flatMap(c -> c.gigawatts().stream())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    long sited = kilowatts(ledger.plannedPower());
    long open = claimed.movePointRight(6).longValue() - sited;
    Set<String> silent =
        ledger.missing().stream()
            .filter(g -> g.kind() == Gap.Kind.FACILITY_POWER)
            .map(g -> g.site().id())
            .collect(Collectors.toSet());
    long it =
        ledger.sites().stream()
            .filter(s -> !silent.contains(s.site().id()))
            .flatMap(s -> s.itPower().stream())
            .mapToLong(Schedule::kilowatts)
            .sum();
    if (open <= 0 || it <= 0 || sited <= 0) {
      return Stream.of();
    }
    long openIt = Math.round((double) open * it / sited);
    double cost = assumptions.cost().likely() * openIt / 1e6;
    long shell = Math.round(cost * assumptions.shellShare());
    return Stream.of(
        new Step(
            Step.UNASSIGNED,
            Site.Group.US_STARGATE,
            Status.REPORTED,
            false,
            knownOn,
            knownOn.plusDays(Math.round(assumptions.buildingDays())),
            new Step.Dollars(0, shell),
            new Step.Dollars(0, Math.round(cost) - shell),
            openIt,
            open));
  }

  private static long kilowatts(Figure power) {
    return power.quantity().inMegawatts().amount().movePointRight(3).longValue();
  }

  /**
   * What is spent or switched on by the end of each quarter, if all goes as planned.
   *
   * @param factor by what the supposed cost of a gigawatt differs from the most likely one
   */
  List<Long> planned(Measure measure, double factor) {
    return quarters().stream().map(q -> planned(measure, q.last(), factor)).toList();
  }

  /** What is spent or switched on by the end of a day if a gigawatt costs what is most likely. */
  public long planned(Measure measure, LocalDate day) {
    return planned(measure, day, 1);
  }

  private long planned(Measure measure, LocalDate day, double factor) {
    double end = Course.endOf(day);
    return steps.stream()
        .mapToLong(
            s -> {
              Course course = Course.of(s);
              return switch (measure) {
                case DOLLARS -> course.spent(s, factor, end);
                case FACILITY_POWER -> course.isOn(end) ? s.facilityKilowatts() : 0;
                case IT_POWER -> course.isOn(end) ? s.itKilowatts() : 0;
              };
            })
        .sum();
  }
}
