package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

class TopsisTest {

  /**
   * The fighter aircraft of Hwang and Yoon 1981: Mach number, range in miles, payload in pounds,
   * price in millions of dollars (to be small), reliability and manoeuvrability on a scale of 9.
   */
  @Test
  void theTextbookExampleIsReproduced() {
    double[][] aircraft = {
      {2.0, 1500, 20_000, -5.5, 5, 9},
      {2.5, 2700, 18_000, -6.5, 3, 5},
      {1.8, 2000, 21_000, -4.5, 7, 7},
      {2.2, 1800, 20_000, -5.0, 5, 5}
    };
    assertArrayEquals(
        new double[] {0.643, 0.268, 0.613, 0.312},
        Topsis.closeness(aircraft, 0.2, 0.1, 0.1, 0.1, 0.2, 0.3),
        1e-3);
  }

  /**
   * By hand, all distances divided by the norm √1.25 of both columns: the first is 0.75 from the
   * worst and 0.125 from the best, the second √(0.375² + 0.125²) and 0.375; the third lacks waves,
   * so that its tide alone says 0.
   */
  @Test
  void whatWasNotMeasuredStaysOutOfBothDistances() {
    Siting siting = siting();
    Topsis topsis = Topsis.of(siting, Weights.of(siting, Map.of("tide", 3.0, "waves", 1.0)));
    assertEquals(6.0 / 7, topsis.of("one").orElseThrow().closeness(), 1e-12);
    assertEquals(0.5132, topsis.of("other").orElseThrow().closeness(), 1e-4);
    assertEquals(0, topsis.of("lacking").orElseThrow().closeness(), 1e-12);
    assertEquals(
        List.of("one", "other", "lacking"),
        topsis.ranking().stream().map(c -> c.candidate().id()).toList());
  }

  @Test
  void withoutWeightsThereIsNoOpinion() {
    assertEquals(List.of(), Topsis.of(siting(), Weights.of(siting(), Map.of())).ranking());
  }

  @Test
  void whereAllAreTheSameAllAreInTheMiddle() {
    assertArrayEquals(
        new double[] {0.5, 0.5}, Topsis.closeness(new double[][] {{0.4}, {0.4}}, 1), 0);
    assertArrayEquals(new double[] {0.5}, Topsis.closeness(new double[][] {{0}}, 1), 0);
  }

  @Test
  void itAgreesOrNotOnTheFirstThree() {
    Siting real = RealData.atlas().siting();
    int agreed = 0;
    for (Preset preset : real.presets()) {
      Weights weights = Weights.of(real, preset.weights());
      Topsis topsis = Topsis.of(real, weights);
      List<Score> ranked = Scoring.rank(real, weights.shares());
      assertTrue(topsis.ranking().stream().allMatch(c -> c.closeness() > 0 && c.closeness() < 1));
      agreed += topsis.agrees(ranked) ? 1 : 0;
      assertFalse(topsis.agrees(ranked.reversed()));
    }
    assertTrue(agreed < real.presets().size(), "some preset is there to be warned about");
  }

  private static Siting siting() {
    return anAtlas()
        .with(aCriterion("tide", "t", 0, 1, 1), aCriterion("waves", "w", 0, 1, 1))
        .with(
            aCandidate("One").measured("t", 1, "m").measured("w", 0.5, "m"),
            aCandidate("Other").measured("t", 0.5, "m").measured("w", 1, "m"),
            aCandidate("Lacking").measured("t", 0, "m"))
        .build()
        .siting();
  }
}
