package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

class FlipPointTest {

  private static final Siting REAL = RealData.atlas().siting();

  @Test
  void twoThatAreWorthTheOppositeChangePlacesWhereBothCriteriaWeighTheSame() {
    Siting siting =
        anAtlas()
            .with(aCriterion("tide", "t", 0, 1, 1), aCriterion("waves", "w", 0, 1, 1))
            .with(
                aCandidate("Calm").measured("t", 0.2, "m").measured("w", 0.8, "m"),
                aCandidate("Level").measured("t", 0.8, "m").measured("w", 0.2, "m"))
            .build()
            .siting();
    List<FlipPoint> flips =
        FlipPoint.ofFirst(siting, Weights.of(siting, Map.of("tide", 3.0, "waves", 1.0)));
    assertEquals("Level", flips.getFirst().ahead().label());
    flips.forEach(f -> assertEquals(50, f.share().orElseThrow(), 1e-9));
  }

  @Test
  void oneThatIsBetterInEverythingNeverGivesWay() {
    Siting siting =
        anAtlas()
            .with(aCriterion("tide", "t", 0, 1, 1), aCriterion("waves", "w", 0, 1, 1))
            .with(
                aCandidate("Best").measured("t", 0.9, "m").measured("w", 0.8, "m"),
                aCandidate("Less").measured("t", 0.8, "m").measured("w", 0.2, "m"))
            .build()
            .siting();
    FlipPoint.ofFirst(siting, Weights.of(siting, Map.of("tide", 1.0)))
        .forEach(f -> assertTrue(f.share().isEmpty()));
    assertEquals(List.of(), FlipPoint.ofFirst(siting, Weights.of(siting, Map.of())));
  }

  @Test
  void theSecondIsNotFirstWhereAThirdPassesBoth() {
    Weights weights = Weights.of(REAL, REAL.defaultWeights()).with("yard", 22, Set.of());
    FlipPoint grid =
        FlipPoint.ofFirst(REAL, weights).stream()
            .filter(f -> f.criterion().id().equals("grid-policy"))
            .findFirst()
            .orElseThrow();
    assertTrue(grid.share().isPresent());
    assertFalse(grid.makesFirst(REAL, weights), "Ulsan leads there");
    FlipPoint.ofFirst(REAL, Weights.of(REAL, REAL.defaultWeights())).stream()
        .filter(f -> f.criterion().id().equals("tide"))
        .forEach(f -> assertTrue(f.makesFirst(REAL, Weights.of(REAL, REAL.defaultWeights()))));
  }

  @Test
  void bothSidesOfEveryFlipPointAreRankedTheOtherWayRound() {
    int flips = 0;
    for (Preset preset : REAL.presets()) {
      Weights weights = Weights.of(REAL, preset.weights());
      for (FlipPoint flip : FlipPoint.ofFirst(REAL, weights)) {
        flips += flip.share().isPresent() ? 1 : 0;
        flip.share().ifPresent(share -> changes(flip, weights, share));
      }
    }
    assertTrue(flips > 20, () -> "flips are there to be looked at");
  }

  /** Anybody against anybody: where something was not measured, the line is a parabola. */
  @Test
  void wherePlacesAreNotChangedTheOrderIsTheSameForAllShares() {
    Weights weights = Weights.of(withGaps(), REAL.defaultWeights());
    int parabolas = 0;
    for (int i = 0; i < withGaps().candidates().size(); i++) {
      Candidate one = withGaps().candidates().get(i);
      Candidate other = withGaps().candidates().get((i + 5) % withGaps().candidates().size());
      for (FlipPoint flip : FlipPoint.between(withGaps(), weights, one, other)) {
        parabolas += flip.share().isPresent() ? 1 : 0;
        flip.share().ifPresent(share -> changes(flip, weights, share));
        if (flip.share().isEmpty()) {
          String usual = first(flip, weights, 1);
          for (int share = 2; share < 100; share += 7) {
            assertEquals(usual, first(flip, weights, share), flip.criterion().id());
          }
        }
      }
    }
    assertTrue(parabolas > 10);
  }

  private static void changes(FlipPoint flip, Weights weights, double share) {
    String words = flip.criterion().id() + " " + flip.ahead().id() + " " + share;
    assertNotEquals(first(flip, weights, share - 1e-4), first(flip, weights, share + 1e-4), words);
    List<Score> level = scores(flip, weights, share);
    assertEquals(level.get(0).points(), level.get(1).points(), 1e-6, words);
  }

  private static String first(FlipPoint flip, Weights weights, double share) {
    return scores(flip, weights, share).getFirst().candidate().id();
  }

  private static List<Score> scores(FlipPoint flip, Weights weights, double share) {
    Siting two = REAL.with(List.of(flip.ahead(), flip.behind()));
    return Scoring.rank(two, weights.with(flip.criterion().id(), share, Set.of()).shares());
  }

  /** The real ones, of which every third lacks what was measured of power and every fourth tide. */
  private static Siting withGaps() {
    List<Candidate> all = REAL.candidates();
    return REAL.with(
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    without(
                        without(all.get(i), i % 3 == 0 ? "powerAccessMW" : ""),
                        i % 4 == 0 ? "tidalRangeMaxM" : ""))
            .toList());
  }

  private static Candidate without(Candidate of, String key) {
    return of.with(of.measurements().stream().filter(m -> !m.key().equals(key)).toList());
  }

  /** By hand: t · 84.5 = (100 − t) · (difference of the others ÷ 92), and so on. */
  @Test
  void dangjinAndUlsanChangePlacesWhereTheTideWeighsATenth() {
    List<FlipPoint> flips = FlipPoint.ofFirst(REAL, Weights.of(REAL, REAL.defaultWeights()));
    assertEquals(10.6, share(flips, "tide"), 0.15);
    assertEquals(24.2, share(flips, "cooling"), 0.3);
  }

  private static double share(List<FlipPoint> flips, String criterion) {
    return flips.stream()
        .filter(f -> f.criterion().id().equals(criterion))
        .findFirst()
        .flatMap(FlipPoint::share)
        .orElseThrow();
  }
}
