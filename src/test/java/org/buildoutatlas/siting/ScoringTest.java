package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  private static final Siting SITING =
      anAtlas()
          .with(aCriterion("depth", "d", 0, 10, 30), aCriterion("grid", "g", 0, 100, 10))
          .with(
              aCandidate("Half").measured("d", 5, "m").measured("g", 50, "MW"),
              aCandidate("Lacking").measured("d", 8, "m"),
              aCandidate("Best").measured("d", 20, "m").measured("g", 90, "MW"))
          .build()
          .siting();

  @Test
  void theScoreIsTheWeightedMeanOfWhatWasMeasured() {
    assertEquals(
        "1 Best 97.5, 2 Lacking 80.0, 3 Half 50.0",
        line(SITING, Map.of("depth", 3.0, "grid", 1.0)));
  }

  @Test
  void whatWasNotMeasuredDropsOutAndWidensTheInterval() {
    List<Score> scores = Scoring.rank(SITING, Map.of("depth", 3.0, "grid", 1.0));
    Score lacking = scores.get(1);
    assertEquals(60, lacking.low(), 1e-9); // 3 · 0.8 / 4
    assertEquals(85, lacking.high(), 1e-9); // (3 · 0.8 + 1) / 4
    assertTrue(lacking.isUncertain());
    assertFalse(scores.getFirst().isUncertain());
    assertEquals(0, lacking.parts().getLast().points());
    assertTrue(lacking.parts().getLast().worth().isEmpty());
  }

  @Test
  void thePartsAddUpToTheScore() {
    for (Score score : Scoring.rank(SITING, Map.of("depth", 30.0, "grid", 10.0))) {
      assertEquals(
          score.points(), score.parts().stream().mapToDouble(Score.Part::points).sum(), 1e-9);
    }
  }

  @Test
  void aCriterionWithoutWeightDoesNotMatter() {
    assertEquals("1 Best 100.0, 2 Lacking 80.0, 3 Half 50.0", line(SITING, Map.of("depth", 1.0)));
  }

  @Test
  void withoutAnyWeightNobodyHasPointsAndTheFileOrderStands() {
    assertEquals("1 Half 0.0, 2 Lacking 0.0, 3 Best 0.0", line(SITING, Map.of()));
  }

  @Test
  void aNegativeWeightIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> Scoring.rank(SITING, Map.of("depth", -1.0)));
  }

  @ParameterizedTest(name = "{0} m is worth {1}")
  @CsvSource({"2, 0", "5, 0", "7.5, 0.5", "10, 1", "20, 1", "30, 1", "45, 0.5", "60, 0", "99, 0"})
  void aValueFunctionIsStraightBetweenKnotsAndLevelOutside(double measured, double worth) {
    List<Knot> knots = List.of(new Knot(5, 0), new Knot(10, 1), new Knot(30, 1), new Knot(60, 0));
    assertEquals(worth, ValueFunction.worth(knots, measured), 1e-12);
  }

  private static String line(Siting siting, Map<String, Double> weights) {
    return Scoring.rank(siting, weights).stream()
        .map(s -> s.rank() + " " + s.candidate().label() + " " + rounded(s.points()))
        .collect(Collectors.joining(", "));
  }

  private static String rounded(double points) {
    return String.format(java.util.Locale.ROOT, "%.1f", points);
  }
}
