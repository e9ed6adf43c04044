package org.buildoutatlas.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.buildoutatlas.RealData;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.PowerCurve;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.ManySites;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlook of the embedded data set. */
class RealOutlookTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final LocalDate TODAY = ATLAS.asOf();
  private static final Scenario BASE = Scenario.base(ATLAS);
  private static final Scenario PLAN = BASE.asPlanned();

  @ParameterizedTest
  @CsvSource({
    "2025-02-01, false",
    "2026-03-01, false",
    "2026-04-20, true",
    "2026-08-20, true",
    "2026-11-22, false",
    "2026-11-22, true"
  })
  void thePlanEndsAtTheCountedSumToTheDollar(LocalDate day, boolean adjacent) {
    Schedule schedule = Schedule.of(ATLAS, day, PLAN.withAdjacent(adjacent));
    Ledger ledger = Ledger.of(ATLAS, day, Quarter.of(day), adjacent);
    assertEquals(ledger.counted(), schedule.counted());
    assertEquals(
        ledger.counted().quantity(),
        Quantity.usd(schedule.planned(Measure.DOLLARS, Schedule.LAST.last())));
    assertEquals(
        ledger.plannedPower().quantity(),
        Measure.FACILITY_POWER.quantity(
            schedule.planned(Measure.FACILITY_POWER, Schedule.LAST.last())));
    assertEquals(
        schedule.planned(Measure.DOLLARS, Schedule.LAST.last()),
        schedule.steps().stream().mapToLong(Step::cost).sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-10", "2026-11-22"})
  void thePlannedItPowerIsThatOfThePowerCurve(LocalDate day) {
    PowerCurve curve = PowerCurve.of(ATLAS.known(day), day, Schedule.quarters(), false);
    List<Long> planned = Schedule.of(ATLAS, day, PLAN).planned(Measure.IT_POWER, 1);
    for (int i = 0; i < planned.size(); i++) {
      Quarter quarter = Schedule.quarters().get(i);
      // In the quarter of the day the curve shows what runs, and the plan what is still to come.
      if (!quarter.equals(Quarter.of(day))) {
        assertEquals(
            curve.points().get(i).megawatts(), planned.get(i) / 1000.0, 0.001, quarter.toString());
      }
    }
  }

  @Test
  void theBaseCaseTakesItsAssumptionsFromTheDataSet() {
    assertEquals(new CostRange(35e9, 38e9, 60e9), BASE.cost());
    assertEquals(new Delay(6, 0.6, 0.5), BASE.delay());
    assertEquals(
        Map.of(
            Status.OPERATIONAL, 1.0,
            Status.UNDER_CONSTRUCTION, 0.95,
            Status.ANNOUNCED, 0.7,
            Status.LETTER_OF_INTENT, 0.35,
            Status.REPORTED, 0.3,
            Status.RUMOURED, 0.1,
            Status.PAUSED, 0.2,
            Status.CANCELLED, 0.0),
        BASE.realisation());
    assertEquals(
        ATLAS.assumption("epoch-it").orElseThrow().quantity(),
        ATLAS.assumption("outlook-cost").orElseThrow().quantity());
    ATLAS.assumptions().stream()
        .filter(a -> a.topic().equals("outlook"))
        .forEach(
            a -> assertTrue(a.observation().note().startsWith("Assumption of this atlas"), a.id()));
  }

  @Test
  void fewerOutcomesAreTheBeginningOfMore() {
    Outlook coarse = Outlooks.of(ATLAS, BASE, Outlook.COARSE);
    Outlook whole = Outlooks.of(ATLAS, BASE, Outlook.DRAWS);
    double near = whole.dollars().byTarget().p50();
    assertEquals(near, (double) coarse.dollars().byTarget().p50(), 0.05 * near);
    assertNotEquals(
        whole.dollars().byTarget(),
        Outlooks.of(ATLAS, TODAY, BASE, 10_000, 7).dollars().byTarget());
  }

  @Test
  void ofVeryManyStepsFewerOutcomesAreDrawn() {
    Atlas many = ManySites.atlas(4_000);
    Outlook outlook = Outlooks.of(many, Scenario.of(many, Adjustments.NONE, true), Outlook.DRAWS);
    assertTrue(outlook.schedule().steps().size() > 2_000);
    assertTrue(outlook.draws() >= Outlook.COARSE && outlook.draws() < Outlook.DRAWS);
  }

  @Test
  void withoutOtherSitesTheTargetIsOutOfReachAndWithThemItIsNot() {
    Outlook base = Outlooks.of(ATLAS, BASE, Outlook.DRAWS);
    assertEquals(0, base.dollars().chanceByTarget());
    assertEquals(Optional.empty(), base.dollars().reached());
    assertEquals(Optional.empty(), base.power().reached());
    Outlook adjacent = Outlooks.of(ATLAS, BASE.withAdjacent(true), Outlook.DRAWS);
    assertTrue(adjacent.dollars().reached().isPresent());
    assertTrue(adjacent.dollars().chanceBy2030() <= 1);
    assertTrue(
        adjacent.dollars().byTarget().p50() >= base.dollars().byTarget().p50(),
        "More sites, less money");
  }

  @Test
  void whatIsKnownToRunDoesNotMove() {
    Scenario late = PLAN.withSite("abilene", new WhatIf(false, 8, 3));
    List<Step> before = Schedule.of(ATLAS, TODAY, PLAN).steps();
    List<Step> after = Schedule.of(ATLAS, TODAY, late).steps();
    assertEquals(
        before.stream().filter(Step::energised).toList(),
        after.stream().filter(Step::energised).toList());
    assertTrue(before.stream().anyMatch(Step::energised));
    assertEquals(
        3 * waiting(before, "abilene").itKilowatts(), waiting(after, "abilene").itKilowatts());
    assertEquals(waiting(before, "abilene").on().plusMonths(24), waiting(after, "abilene").on());
  }

  @Test
  void stopsWhenItIsNoLongerWanted() {
    Progress cancelled =
        new Progress() {
          @Override
          public void at(double share, String step) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(Cancelled.class, () -> Outlook.of(ATLAS, TODAY, BASE, 10_000, 1, cancelled));
  }

  @Test
  void theSpreadAtTheTargetsDayHoldsEveryOutcome() {
    Outlook outlook = Outlooks.of(ATLAS, BASE, 500);
    for (Forecast forecast : List.of(outlook.dollars(), outlook.power(), outlook.itPower())) {
      Spread spread = forecast.spread();
      assertEquals(500, spread.counts().stream().mapToInt(c -> c).sum());
      assertTrue(spread.least() <= forecast.byTarget().p10());
      assertTrue(
          spread.least() + spread.width() * spread.counts().size() > forecast.byTarget().p90());
    }
  }

  /** The page shows these numbers; it must say what the atlas computes. */
  @Test
  void thePageOnTheMethodShowsTheseNumbers() throws IOException {
    Schedule schedule = Schedule.of(ATLAS, TODAY, PLAN);
    var research = ATLAS.assumption("spend").orElseThrow().series();
    TreeSet<Integer> years = new TreeSet<>();
    for (int year = 2024; year <= 2029; year++) {
      years.add(year);
    }
    StringBuilder table = new StringBuilder("| Year | Atlas | Research |\n|---|---|---|\n");
    for (int year : years) {
      long spent =
          schedule.planned(Measure.DOLLARS, LocalDate.of(year, 12, 31))
              - schedule.planned(Measure.DOLLARS, LocalDate.of(year - 1, 12, 31));
      table
          .append("| ")
          .append(year)
          .append(" | ")
          .append(billions(BigDecimal.valueOf(spent)))
          .append(" | ")
          .append(
              Optional.ofNullable(research.get(Integer.toString(year)))
                  .map(RealOutlookTest::billions)
                  .orElse("none"))
          .append(" |\n");
    }
    String page = Files.readString(Path.of("docs/outlook.md"));
    assertTrue(page.contains(table), () -> "docs/outlook.md must have this table:\n" + table);
    Outlook base = Outlooks.of(ATLAS, BASE, Outlook.DRAWS);
    String numbers =
        "| | P10 | P50 | P90 |\n|---|---|---|---|\n"
            + row("Spent by 20 January 2029, $bn", base.dollars().byTarget(), 9)
            + row("Spent by the end of 2035, $bn", base.dollars().fan().bands().getLast(), 9)
            + row("Facility power by 20 January 2029, GW", base.power().byTarget(), 6)
            + row("Facility power by the end of 2035, GW", base.power().fan().bands().getLast(), 6);
    assertTrue(page.contains(numbers), () -> "docs/outlook.md must have this table:\n" + numbers);
  }

  private static String row(String name, Fan.Band band, int point) {
    return "| "
        + name
        + " | "
        + rounded(band.p10(), point)
        + " | "
        + rounded(band.p50(), point)
        + " | "
        + rounded(band.p90(), point)
        + " |\n";
  }

  private static String billions(BigDecimal usd) {
    return usd.movePointLeft(9).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String rounded(long amount, int point) {
    return BigDecimal.valueOf(amount, point).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static Step waiting(List<Step> steps, String site) {
    return steps.stream()
        .filter(s -> s.site().equals(site) && !s.energised())
        .findFirst()
        .orElseThrow();
  }
}
