package org.buildoutatlas.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.FlipPoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Stability;
import org.buildoutatlas.siting.Topsis;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure about the Korean candidates: no number without a tree. */
class EverySitingFigureTest {

  private static final Atlas ATLAS = RealData.atlas();

  /** What is no arithmetic of a line is computed again by its own room. */
  private static final Set<String> BY_ITS_ROOM =
      Set.of("closeness", "flip", "first", "best", "worst");

  @ParameterizedTest
  @CsvSource({"quayside, ''", "offshore, ''", "quayside, storm-safety", "quayside, own"})
  void addsUpAgainAndEndsInSourcesOrNamedAssumptions(String profile, String weights)
      throws Cancelled {
    Figures figures = figures(profile, weights(profile, weights));
    Explainer explainer = new Explainer(new Words(), new Numbers(), figures);
    Set<Figure> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> nameless = new TreeSet<>();
    List<String> ids = figures.ids().stream().filter(EverySitingFigureTest::isOne).toList();
    assertTrue(ids.size() > 14 * 20, ids::toString);
    for (String id : ids) {
      Figure figure = figures.figure(id).orElseThrow();
      if (figure.derivation() instanceof Derivation.Computed c
          && BY_ITS_ROOM.contains(id.split("\\.", -1)[1])) {
        c.inputs().forEach(i -> EveryFigureTest.walk(id, i, new ArrayDeque<>(), walked));
      } else {
        EveryFigureTest.walk(id, figure, new ArrayDeque<>(), walked);
      }
      EveryFigureTest.check(explainer.explain(id).orElseThrow().root(), nameless);
    }
    for (String id : List.of("siting.rank.ulsan", "siting.first.ulsan", "siting.flip.tide")) {
      EveryFigureTest.nodes(explainer.explain(id).orElseThrow().root())
          .forEach(n -> EveryFigureTest.check(n, nameless));
    }
    assertEquals(Set.of(), nameless, "Name these in messages.properties");
  }

  @ParameterizedTest
  @CsvSource({"quayside, ''", "offshore, equal", "quayside, own"})
  void saysWhatTheRoomOfSitingSays(String profile, String weights) throws Cancelled {
    Map<String, Double> asked = weights(profile, weights);
    Siting siting = ATLAS.siting().under(profile);
    Weights shares = Weights.of(siting, siting.weights(asked));
    Figures figures = figures(profile, asked);
    for (Score score : Scoring.rank(siting, shares.shares())) {
      String id = score.candidate().id();
      assertEquals(score.points(), amount(figures, "siting.score." + id), 2e-3, id);
      assertEquals(score.rank(), amount(figures, "siting.rank." + id), id);
    }
    for (Topsis.Closeness near : Topsis.of(siting, shares).ranking()) {
      String id = "siting.closeness." + near.candidate().id();
      assertEquals(near.closeness(), amount(figures, id), 1e-4, id);
    }
    for (Stability.Acceptability of : Stability.of(siting, shares, Progress.NONE).candidates()) {
      assertEquals(of.first(), amount(figures, "siting.first." + of.candidate().id()));
      assertEquals(of.worst(), amount(figures, "siting.worst." + of.candidate().id()));
    }
    for (FlipPoint flip : FlipPoint.ofFirst(siting, shares)) {
      String id = "siting.flip." + flip.criterion().id();
      assertEquals(flip.share().isPresent(), figures.figure(id).isPresent(), id);
      flip.share().ifPresent(at -> assertEquals(at / 100, amount(figures, id), 1e-6, id));
    }
  }

  @Test
  void pointsAreShownWithOneDecimalAndChancesAsChances() throws Cancelled {
    Figures figures = figures("quayside", Map.of());
    Explainer explainer = new Explainer(new Words(), new Numbers(), figures);
    assertEquals("57.0 points est.", shown(explainer, figures, "siting.score.donghae"));
    assertEquals("7 of 14 est.", shown(explainer, figures, "siting.rank.donghae"));
    assertEquals("under 1 % est.", shown(explainer, figures, "siting.first.jeju-hallim"));
  }

  @Test
  void ownWeightsAreSupposedAndThoseOfAPresetAreAssumptions() throws Cancelled {
    String id = "siting.weight.tide";
    assertTrue(
        figures("quayside", Map.of()).figure(id).orElseThrow().derivation()
            instanceof Derivation.Assumed);
    assertTrue(
        figures("quayside", Map.of("tide", 3.0, "waves", 1.0)).figure(id).orElseThrow().derivation()
            instanceof Derivation.Supposed);
  }

  @Test
  void whereNothingWeighsAnythingNothingIsScored() throws Cancelled {
    assertFalse(
        figures("quayside", Map.of("tide", 0.0)).ids().stream()
            .anyMatch(id -> id.startsWith("siting.")));
  }

  private static boolean isOne(String id) {
    return id.startsWith("siting.") || id.startsWith("candidate.");
  }

  private static Map<String, Double> weights(String profile, String preset) {
    return preset.equals("own")
        ? ATLAS.siting().criteria().stream()
            .collect(Collectors.toMap(c -> c.id(), c -> (double) c.id().length()))
        : ATLAS.siting().under(profile).preset(preset).map(p -> p.weights()).orElse(Map.of());
  }

  private static Figures figures(String profile, Map<String, Double> weights) throws Cancelled {
    return Figures.of(ATLAS, ATLAS.asOf(), new Quarter(2026, 4), false)
        .withChances(profile, weights, Progress.NONE);
  }

  private static double amount(Figures figures, String id) {
    return figures.figure(id).orElseThrow().quantity().toDouble();
  }

  private static String shown(Explainer explainer, Figures figures, String id) {
    return explainer.shown(figures.figure(id).orElseThrow()).replace('\u00a0', ' ');
  }
}
