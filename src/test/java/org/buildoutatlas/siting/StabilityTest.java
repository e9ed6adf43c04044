package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Stability.Acceptability;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;

class StabilityTest {

  private static final Siting REAL = RealData.atlas().siting();
  private static final Weights USUAL = Weights.of(REAL, REAL.defaultWeights());

  private static final Siting OPPOSITES =
      anAtlas()
          .with(aCriterion("tide", "t", 0, 1, 1), aCriterion("waves", "w", 0, 1, 1))
          .with(
              aCandidate("One").measured("t", 1, "m").measured("w", 0, "m"),
              aCandidate("Other").measured("t", 0, "m").measured("w", 1, "m"))
          .build()
          .siting();

  @Test
  void theSameSeedGivesTheSameAndAnotherAnother() throws Cancelled {
    Stability once = Stability.of(REAL, USUAL, 2000, 1, Progress.NONE);
    assertEquals(once, Stability.of(REAL, USUAL, 2000, 1, Progress.NONE));
    assertNotEquals(once, Stability.of(REAL, USUAL, 2000, 2, Progress.NONE));
  }

  @Test
  void everyRankIsTakenByOneAndEveryOneTakesARank() throws Cancelled {
    Stability stability = Stability.of(REAL, USUAL, 1300, 3, Progress.NONE);
    assertEquals(14, stability.candidates().size());
    for (Acceptability a : stability.candidates()) {
      assertEquals(1, sum(a.chances()), 1e-9, a.candidate().id());
      assertTrue(a.best() <= a.worst(), a.candidate().id());
    }
    for (int rank = 0; rank < 14; rank++) {
      int taken = rank;
      assertEquals(
          1, sum(stability.candidates().stream().map(a -> a.chances().get(taken)).toList()), 1e-9);
    }
  }

  /** The weight of one criterion of two is beta distributed about ½, so it is even. */
  @Test
  void twoThatAreWorthTheOppositeAreFirstHalfOfTheTime() throws Cancelled {
    Stability even =
        Stability.of(
            OPPOSITES,
            Weights.of(OPPOSITES, Map.of("tide", 1.0, "waves", 1.0)),
            10_000,
            5,
            Progress.NONE);
    assertEquals(0.5, even.of("one").orElseThrow().first(), 0.02);
  }

  /**
   * With a weight of 0.6 and a concentration of 40 the drawn weight is Beta(24, 16): it is above ½
   * with a probability of 0.9002, the regularised incomplete beta function at ½.
   */
  @Test
  void theWeightsWanderAsTheDirichletDistributionSays() throws Cancelled {
    Stability stability =
        Stability.of(
            OPPOSITES,
            Weights.of(OPPOSITES, Map.of("tide", 6.0, "waves", 4.0)),
            10_000,
            5,
            Progress.NONE);
    assertEquals(0.9002, stability.of("one").orElseThrow().first(), 0.01);
  }

  @Test
  void oneThatIsBetterInEverythingIsFirstForCertain() throws Cancelled {
    Siting siting =
        anAtlas()
            .with(aCriterion("tide", "t", 0, 1, 1), aCriterion("waves", "w", 0, 1, 1))
            .with(
                aCandidate("Less").measured("t", 0.5, "m").measured("w", 0.5, "m"),
                aCandidate("Best").measured("t", 0.6, "m").measured("w", 0.9, "m"))
            .build()
            .siting();
    Acceptability best =
        Stability.of(siting, Weights.of(siting, Map.of("tide", 1.0, "waves", 0.1)), Progress.NONE)
            .of("best")
            .orElseThrow();
    assertEquals(List.of(1.0, 0.0), best.chances());
    assertEquals(1, best.worst());
  }

  /** Against one that is known to be worth 0.7, something unknown is better in 3 draws of 10. */
  @Test
  void whatWasNotMeasuredIsWorthAnything() throws Cancelled {
    Siting siting =
        anAtlas()
            .with(aCriterion("tide", "t", 0, 1, 1))
            .with(aCandidate("Known").measured("t", 0.7, "m"), aCandidate("Unknown"))
            .build()
            .siting();
    Stability stability =
        Stability.of(siting, Weights.of(siting, Map.of("tide", 1.0)), Progress.NONE);
    assertEquals(0.3, stability.of("unknown").orElseThrow().first(), 0.015);
  }

  @Test
  void withoutWeightsThereIsNothingToDraw() throws Cancelled {
    assertEquals(
        List.of(), Stability.of(REAL, Weights.of(REAL, Map.of()), Progress.NONE).candidates());
  }

  @Test
  void whatIsNoLongerWantedStops() {
    Progress gone =
        new Progress() {
          @Override
          public void at(double share, String step) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(Cancelled.class, () -> Stability.of(REAL, USUAL, gone));
  }

  private static double sum(List<Double> chances) {
    return chances.stream().mapToDouble(c -> c).sum();
  }
}
