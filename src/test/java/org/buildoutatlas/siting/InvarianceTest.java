package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.CandidateBuilder;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Detail;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

/** What must not matter does not, and what must does. */
class InvarianceTest {

  private static final Siting REAL = RealData.atlas().siting();
  private static final String KEYS = "tuvwx";

  @Property(tries = 100)
  void theOrderOfTheFilesDoesNotMatter(@ForAll long seed) {
    List<Candidate> shuffled = new ArrayList<>(REAL.candidates());
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(
        points(REAL, REAL.defaultWeights()), points(REAL.with(shuffled), REAL.defaultWeights()));
    Weights weights = Weights.of(REAL, REAL.defaultWeights());
    assertEquals(closeness(REAL, weights), closeness(REAL.with(shuffled), weights));
  }

  @Property(tries = 100)
  void onlyTheProportionsOfWeightsMatter(
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    Map<String, Double> scaled = new HashMap<>(REAL.defaultWeights());
    scaled.replaceAll((_, weight) -> weight * factor);
    assertEquals(points(REAL, REAL.defaultWeights()), points(REAL, scaled));
    assertEquals(
        closeness(REAL, Weights.of(REAL, REAL.defaultWeights())),
        closeness(REAL, Weights.of(REAL, scaled)));
  }

  /** Values in other units, with bounds in the same ones, are worth the same. */
  @Property(tries = 100)
  void theUnitDoesNotMatter(
      @ForAll @Size(5) List<@DoubleRange(max = 1) Double> values,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    assertEquals(
        Scoring.rank(siting(1, values, values), weights()).getFirst().points(),
        Scoring.rank(siting(factor, times(values, factor), times(values, factor)), weights())
            .getFirst()
            .points(),
        1e-6);
  }

  @Property(tries = 300)
  void whatIsBetterInEverythingIsNeverRankedLower(
      @ForAll @Size(5) List<@DoubleRange(max = 0.9) Double> values,
      @ForAll @Size(5) List<@DoubleRange(min = 0.01, max = 0.1) Double> more,
      @ForAll @Size(5) List<@DoubleRange(max = 50) Double> weights) {
    List<Double> better = new ArrayList<>();
    Map<String, Double> weighing = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      better.add(values.get(i) + more.get(i));
      weighing.put(KEYS.substring(i, i + 1), weights.get(i));
    }
    Siting siting = siting(1, values, better);
    Candidate less = siting.candidates().getFirst();
    Candidate best = siting.candidates().getLast();
    assertTrue(Dominance.dominates(siting, best, less));
    assertFalse(Dominance.dominates(siting, less, best));
    Map<String, Double> points =
        Scoring.rank(siting, weighing).stream()
            .collect(Collectors.toMap(s -> s.candidate().id(), Score::points));
    assertTrue(
        points.getOrDefault("better", Double.NaN) >= points.getOrDefault("less", 0.0) - 1e-9,
        points::toString);
    Weights shares = Weights.of(siting, weighing);
    if (!shares.isNone()) {
      Topsis topsis = Topsis.of(siting, shares);
      assertTrue(
          topsis.of("better").orElseThrow().closeness()
              >= topsis.of("less").orElseThrow().closeness());
    }
  }

  @Test
  void whatIsNotMeasuredProvesNothing() {
    Siting siting =
        anAtlas()
            .with(aCriterion("t", "t", 0, 1, 1), aCriterion("u", "u", 0, 1, 1))
            .with(
                aCandidate("Whole").measured("t", 0.9, "m").measured("u", 0.9, "m"),
                aCandidate("Lacking").measured("t", 0.5, "m"),
                aCandidate("Full").measured("t", 0.9, "m").measured("u", 1, "m"))
            .build()
            .siting();
    Candidate whole = siting.candidates().get(0);
    Candidate full = siting.candidates().get(2);
    assertEquals(List.of(), Dominance.dominated(siting, whole));
    assertEquals(
        List.of("whole", "lacking"),
        Dominance.dominated(siting, full).stream().map(Candidate::id).toList());
    assertEquals(List.of(full), Dominance.dominating(siting, whole));
  }

  @Test
  void theConfidenceIsThatOfTheResearch() {
    Weights weights = Weights.of(REAL, REAL.defaultWeights());
    Map<String, String> stated =
        RealData.atlas().details().stream()
            .filter(d -> d.key().equals("defaultResult.dataConfidence"))
            .collect(Collectors.toMap(Detail::subject, Detail::text));
    assertEquals(14, stated.size());
    for (Candidate candidate : REAL.candidates()) {
      assertEquals(
          Double.parseDouble(stated.get(candidate.id())),
          DataConfidence.of(REAL, weights, candidate),
          0.005 + 1e-9,
          candidate.id());
    }
  }

  private static Map<String, Long> points(Siting siting, Map<String, Double> weights) {
    return Scoring.rank(siting, weights).stream()
        .collect(Collectors.toMap(s -> s.candidate().id(), s -> Math.round(s.points() * 1e6)));
  }

  private static Map<String, Long> closeness(Siting siting, Weights weights) {
    return Topsis.of(siting, weights).ranking().stream()
        .collect(Collectors.toMap(c -> c.candidate().id(), c -> Math.round(c.closeness() * 1e6)));
  }

  private static List<Double> times(List<Double> values, double factor) {
    return values.stream().map(v -> v * factor).toList();
  }

  private static Map<String, Double> weights() {
    return KEYS.chars().mapToObj(Character::toString).collect(Collectors.toMap(k -> k, _ -> 1.0));
  }

  private static Siting siting(double best, List<Double> less, List<Double> better) {
    Criterion[] criteria =
        KEYS.chars()
            .mapToObj(Character::toString)
            .map(k -> aCriterion(k, k, 0, best, 1))
            .toArray(Criterion[]::new);
    return anAtlas()
        .with(criteria)
        .with(candidate("Less", less), candidate("Better", better))
        .build()
        .siting();
  }

  private static CandidateBuilder candidate(String label, List<Double> values) {
    CandidateBuilder builder = aCandidate(label);
    for (int i = 0; i < values.size(); i++) {
      builder.measured(KEYS.substring(i, i + 1), values.get(i), "m");
    }
    return builder;
  }
}
