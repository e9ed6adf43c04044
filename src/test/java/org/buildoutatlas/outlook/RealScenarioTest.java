package org.buildoutatlas.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;

/** What the user supposes of the embedded data set, and what moves the answer. */
class RealScenarioTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final LocalDate TODAY = ATLAS.asOf();
  private static final Scenario BASE = Scenario.base(ATLAS);
  private static final Scenario PLAN = BASE.asPlanned();

  @Test
  void aCancelledSiteCostsNothing() {
    Scenario without = PLAN.withSite("saline", WhatIf.NOTHING.withCancelled(true));
    Ledger ledger = Ledger.of(ATLAS, TODAY, Quarter.of(TODAY), false);
    Figure saline =
        ledger.sites().stream()
            .filter(s -> s.site().id().equals("saline"))
            .findFirst()
            .orElseThrow()
            .total();
    assertEquals(
        ledger.counted().quantity().minus(saline.quantity()),
        Quantity.usd(Outlooks.of(ATLAS, without, 10).dollars().fan().bands().getLast().p50()));
    assertEquals(PLAN, without.withSite("saline", WhatIf.NOTHING));
  }

  @Test
  void claimedPowerWithoutASiteFillsUpToTheClaim() {
    Schedule schedule = Schedule.of(ATLAS, TODAY, PLAN.withUnassigned(true));
    assertEquals(10_000_000, schedule.planned(Measure.FACILITY_POWER, Schedule.LAST.last()));
    Step open = schedule.steps().getLast();
    assertEquals(Step.UNASSIGNED, open.site());
    assertEquals(open.itKilowatts() * 38_000.0, (double) open.cost(), 38_000);
    Scenario withPorts = PLAN.withUnassigned(true).withAdjacent(true);
    assertTrue(
        Schedule.of(ATLAS, TODAY, withPorts).steps().stream()
            .noneMatch(s -> s.site().equals(Step.UNASSIGNED)));
  }

  @Test
  void saysWhatItLeansOnAndWhatTheUserSupposesInstead() {
    assertEquals(13, Outlooks.of(ATLAS, BASE, 500).assumptions().size());
    Adjustments late =
        Adjustments.NONE
            .withDelay(Optional.of(12.0))
            .withSite("abilene", WhatIf.NOTHING.withQuarters(4));
    Outlook outlook = Outlooks.of(ATLAS, Scenario.of(ATLAS, late, false), 500);
    List<String> supposed =
        outlook.assumptions().stream()
            .filter(f -> f.derivation() instanceof Derivation.Supposed)
            .map(f -> f.id() + " " + f.quantity().amount().toPlainString())
            .toList();
    assertEquals(
        List.of("outlook.assumption.outlook-delay 12", "outlook.what-if.abilene 1"), supposed);
    assertEquals(14, outlook.assumptions().size());
  }

  @Test
  void whatRunsIsNotUndoneByCallingTheRestOff() {
    Outlook base = Outlooks.of(ATLAS, BASE, 500);
    Outlook without =
        Outlooks.of(ATLAS, BASE.withSite("abilene", WhatIf.NOTHING.withCancelled(true)), 500);
    assertTrue(base.power().byNow().p10() > 0);
    assertEquals(base.power().byNow(), without.power().byNow());
    assertTrue(without.dollars().planned().getLast() < base.dollars().planned().getLast());
    Scenario never = BASE.withRealisation(Status.OPERATIONAL, 0);
    assertEquals(base.power().byNow(), Outlooks.of(ATLAS, never, 500).power().byNow());
  }

  @Test
  void thePlanCostsWhatAGigawattIsSupposedToCost() {
    Outlook base = Outlooks.of(ATLAS, BASE, 1);
    Outlook dear = Outlooks.of(ATLAS, BASE.withCost(BASE.cost().times(1.5)), 1);
    assertTrue(dear.dollars().planned().getLast() > base.dollars().planned().getLast());
    assertEquals(base.power().planned(), dear.power().planned());
  }

  @Test
  void nothingIsSwitchedOnBeforeTheDayOfKnowledge() {
    Scenario early = PLAN.withSite("saline", WhatIf.NOTHING.withQuarters(-40));
    assertTrue(
        Schedule.of(ATLAS, TODAY, early).steps().stream()
            .noneMatch(s -> !s.energised() && s.on().isBefore(TODAY)));
  }

  @Test
  void theWidestSwingComesFirstAndTheEndsLieOnBothSides() throws Cancelled {
    Sensitivity sensitivity = Sensitivity.of(ATLAS, TODAY, BASE, 500, Outlook.SEED, Progress.NONE);
    assertEquals(Outlooks.of(ATLAS, BASE, 500).dollars().byTarget().p50(), sensitivity.base());
    List<Sensitivity.Swing> swings = sensitivity.swings();
    assertEquals(
        swings.stream().map(Sensitivity.Swing::width).sorted(Comparator.reverseOrder()).toList(),
        swings.stream().map(Sensitivity.Swing::width).toList());
    for (Sensitivity.Swing swing : swings) {
      boolean lateness = swing.lever() instanceof Lever.Lateness;
      long first = (lateness ? swing.high() : swing.low()).answer();
      long last = (lateness ? swing.low() : swing.high()).answer();
      assertTrue(first <= sensitivity.base() && sensitivity.base() <= last, swing.lever().word());
      assertEquals(swing.low().answer(), swing.low().outlook().dollars().byTarget().p50());
    }
    assertTrue(
        swings.stream()
            .map(Sensitivity.Swing::lever)
            .toList()
            .containsAll(
                List.of(
                    new Lever.Cost(),
                    new Lever.Lateness(),
                    new Lever.Adjacent(),
                    new Lever.Unassigned(),
                    new Lever.Realisation(Status.UNDER_CONSTRUCTION))));
  }
}
