package org.buildoutatlas.ui.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.FlipPoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Weights;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Siting SITING = RealData.atlas().siting();
  private static final Weights WEIGHTS = Weights.of(SITING, SITING.defaultWeights());
  private static final Ranking NOW = ranking(WEIGHTS);

  @Test
  void theBetterOneStandsFirstWhateverTheOrderOfAsking() {
    Score dangjin = NOW.score("dangjin").orElseThrow();
    Score ulsan = NOW.score("ulsan").orElseThrow();
    Verdict verdict = Verdict.between(NOW, ulsan, dangjin);
    assertEquals("dangjin", verdict.one().candidate().id());
    assertEquals(verdict, Verdict.between(NOW, dangjin, ulsan));
    assertFalse(verdict.isClear(), "They are less than five points apart");
  }

  @Test
  void itNamesWhatPutsAheadAndWhatSetsBack() {
    Verdict verdict =
        Verdict.between(NOW, NOW.score("dangjin").orElseThrow(), NOW.score("ulsan").orElseThrow());
    assertEquals(List.of("typhoon", "waves"), ids(verdict.ahead()));
    assertEquals(List.of("tide", "cooling"), ids(verdict.behind()));
  }

  @Test
  void beyondTheFlipTheOtherLeads() {
    FlipPoint flip =
        Verdict.between(NOW, NOW.score("dangjin").orElseThrow(), NOW.score("ulsan").orElseThrow())
            .flip()
            .orElseThrow();
    double past = flip.share().orElseThrow() + Math.signum(Verdict.change(flip, WEIGHTS)) * 0.1;
    Ranking other = ranking(WEIGHTS.with(flip.criterion().id(), past, Set.of()));
    assertTrue(
        other.score("ulsan").orElseThrow().points()
            > other.score("dangjin").orElseThrow().points());
  }

  private static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::id).toList();
  }

  private static Ranking ranking(Weights weights) {
    return new Ranking(
        SITING, SITING, weights, false, Scoring.rank(SITING, weights.shares()), List.of());
  }
}
