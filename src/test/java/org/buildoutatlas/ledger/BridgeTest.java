package org.buildoutatlas.ledger;

import static org.buildoutatlas.ledger.Books.BILLION;
import static org.buildoutatlas.ledger.Books.costModel;
import static org.buildoutatlas.ledger.Books.today;
import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Verdict;
import org.junit.jupiter.api.Test;

class BridgeTest {

  private static final Atlas ATLAS =
      anAtlas()
          .with(
              aSite("A").it(1000),
              aSite("B").cost(16 * BILLION, Scope.SHELL).cost(45 * BILLION, Scope.ALL),
              aSite("C").adjacent().it(500))
          .with(
              counting("a-shell", 15, Scope.SHELL, "a"),
              counting("c-shell", 7, Scope.SHELL, "c"),
              counting("both", 5, Scope.SHELL, "a", "b"),
              aContribution("rent").usd(300 * BILLION).verdict(Verdict.RENT_FOR_COUNTED_SITE),
              aContribution("goal").usd(500 * BILLION).verdict(Verdict.CLAIM),
              aContribution("goal-2").usd(400 * BILLION).verdict(Verdict.CLAIM),
              aContribution("wafers").verdict(Verdict.NOT_MONEY))
          .with(costModel())
          .build();

  private static org.buildoutatlas.model.ContributionBuilder counting(
      String id, long billions, Scope scope, String... sites) {
    return aContribution(id)
        .usd(billions * BILLION)
        .verdict(Verdict.COUNTS)
        .covers(scope)
        .forSites(sites);
  }

  @Test
  void eachGroupIsOneStepAndTheStepsEndAtTheCountedSum() {
    Bridge bridge = today(ATLAS).bridge();
    // headline 15 + 7 + 5 + 300 + 500 + 400 = 1227; counted 15 + 26.22 + 45 = 86.22
    assertEquals(
        List.of(
            "VERDICT −300.00: rent",
            "VERDICT −900.00: goal goal-2",
            "OUTSIDE_SUM −12.00: both c-shell",
            "STATED +45.00: ",
            "MODELLED +26.22: "),
        bridge.steps().stream().map(BridgeTest::line).toList());
    assertEquals(1227 * BILLION, bridge.headline().quantity().amount().longValueExact());
    assertEquals(86_220_000_000L, bridge.counted().quantity().amount().longValueExact());
    assertEquals(bridge.counted().quantity(), bridge.total());
  }

  @Test
  void theUpperEndThatAHeadlineTakesIsGivenBack() {
    Atlas atlas =
        Books.withContributions(
            ATLAS,
            List.of(
                Books.withRange(
                    counting("a-shell", 15, Scope.SHELL, "a").build(),
                    14 * BILLION,
                    18 * BILLION)));
    assertEquals(
        List.of("UPPER_END −3.00: a-shell", "STATED +45.00: ", "MODELLED +26.22: "),
        today(atlas).bridge().steps().stream().map(BridgeTest::line).toList());
    assertEquals(today(atlas).counted().quantity(), today(atlas).bridge().total());
  }

  private static String line(Bridge.Step step) {
    double billions = step.change().quantity().toDouble() / BILLION;
    return step.kind()
        + (billions < 0 ? " −" : " +")
        + String.format(java.util.Locale.ROOT, "%.2f", Math.abs(billions))
        + ": "
        + String.join(" ", step.contributions().stream().map(Contribution::id).toList());
  }
}
