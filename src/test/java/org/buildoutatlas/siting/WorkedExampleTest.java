package org.buildoutatlas.siting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Detail;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Value;
import org.junit.jupiter.api.Test;

/**
 * The worked example of the research: its scores, ranks and worths as the candidates' files keep
 * them, and the distances that it was computed with: great circles on a sphere of 6371 km.
 */
class WorkedExampleTest {

  private static final Siting SITING = RealData.atlas().siting();

  private static final Map<String, Integer> PRESETS =
      Map.of(
          "default",
          14,
          "equal",
          14,
          "cooling-first",
          14,
          "grid-first",
          14,
          "storm-safety",
          14,
          "pilot-near-yard",
          14);

  /** Kilometres to the nearest landing and to the yard, as the research states them. */
  private static final Map<String, double[]> STATED =
      Map.ofEntries(
          Map.entry("boryeong", new double[] {55.7, 254.5}),
          Map.entry("busan-new-port", new double[] {23.2, 22.4}),
          Map.entry("dangjin", new double[] {38.0, 306.3}),
          Map.entry("donghae", new double[] {258.0, 292.8}),
          Map.entry("geoje-gohyeon", new double[] {9.3, 5.9}),
          Map.entry("gunsan-saemangeum", new double[] {112.5, 221.3}),
          Map.entry("gwangyang-yeosu", new double[] {75.8, 73.9}),
          Map.entry("jeju-hallim", new double[] {271.3, 271.3}),
          Map.entry("mokpo-haenam", new double[] {215.6, 213.8}),
          Map.entry("pohang", new double[] {101.3, 150.3}),
          Map.entry("sinan", new double[] {204.0, 234.3}),
          Map.entry("ulju-seosaeng", new double[] {20.0, 81.1}),
          Map.entry("ulsan", new double[] {35.3, 94.8}),
          Map.entry("yeongheung", new double[] {46.9, 324.6}));

  private static final Siting AS_STATED =
      SITING.with(SITING.candidates().stream().map(WorkedExampleTest::asStated).toList());

  @Test
  void withTheDistancesOfTheResearchAllScoresAreItsOwn() {
    assertAll(
        Scoring.rank(AS_STATED, SITING.defaultWeights()).stream()
            .map(
                s ->
                    () -> {
                      String id = s.candidate().id();
                      assertEquals(stated(id, "score"), s.points(), 0.05 + 1e-9, id);
                      assertEquals(stated(id, "rank"), s.rank(), id);
                    }));
  }

  @Test
  void withTheDistancesOfTheResearchAllWorthsAreItsOwn() {
    for (Score score : Scoring.rank(AS_STATED, SITING.defaultWeights())) {
      for (Score.Part part : score.parts()) {
        String id = score.candidate().id();
        assertEquals(
            stated(id, "criterionScores." + part.criterion().id()),
            part.worth().orElseThrow(),
            0.005 + 1e-9,
            id + " " + part.criterion().id());
      }
    }
  }

  @Test
  void withTheDistancesOfTheResearchAllPresetsRankAsItDid() {
    List<String> seen = new ArrayList<>();
    for (Preset preset : SITING.presets()) {
      for (Score score : Scoring.rank(AS_STATED, preset.weights())) {
        String id = score.candidate().id();
        seen.add(preset.id());
        assertEquals(
            stated(id, "ranksByPreset." + preset.id()), score.rank(), id + " " + preset.id());
      }
    }
    assertEquals(PRESETS, seen.stream().collect(Collectors.toMap(p -> p, _ -> 1, Integer::sum)));
  }

  /** The list stands in the guide to the method as well. */
  @Test
  void withComputedDistancesOnlyOneScoreIsAnother() {
    List<String> others = new ArrayList<>();
    for (Score score : Scoring.rank(SITING, SITING.defaultWeights())) {
      String id = score.candidate().id();
      assertEquals(stated(id, "score"), score.points(), 0.5, id);
      assertEquals(stated(id, "rank"), score.rank(), id);
      String now = oneDecimal(score.points());
      if (!now.equals(oneDecimal(stated(id, "score")))) {
        others.add(id + " " + now);
      }
    }
    assertEquals(List.of("gunsan-saemangeum 40.5"), others);
  }

  @Test
  void computedDistancesAreThoseOfTheResearchWithinTheirPrecision() {
    List<String> differences = new ArrayList<>();
    for (Candidate candidate : SITING.candidates()) {
      for (String key : List.of("cableLandingKm", "shiGeojeKm")) {
        Measurement computed = candidate.measurement(key).orElseThrow();
        double stated = stated(candidate)[key.equals("shiGeojeKm") ? 1 : 0];
        double difference = computed.number().orElseThrow() - stated;
        assertTrue(Math.abs(difference) <= computed.within().orElseThrow(), candidate.id());
        // A sphere differs from the ellipsoid by half a per cent at most.
        assertTrue(Math.abs(difference) <= 0.1 + 0.005 * stated, candidate.id());
        if (Math.abs(difference) > 0.35) {
          differences.add(candidate.id() + " " + key + " " + oneDecimal(difference));
        }
      }
    }
    assertEquals(
        """
        donghae cableLandingKm -0.5
        donghae shiGeojeKm -0.5
        mokpo-haenam cableLandingKm 0.5
        mokpo-haenam shiGeojeKm 0.5
        sinan cableLandingKm -0.4
        sinan shiGeojeKm 0.5\
        """,
        differences.stream().sorted().collect(Collectors.joining("\n")));
  }

  private static String oneDecimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static double stated(String candidate, String what) {
    return RealData.atlas().details().stream()
        .filter(d -> d.subject().equals(candidate))
        .filter(d -> d.key().equals("defaultResult." + what))
        .map(Detail::text)
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow();
  }

  private static double[] stated(Candidate candidate) {
    return STATED.getOrDefault(candidate.id(), new double[] {Double.NaN, Double.NaN});
  }

  private static Candidate asStated(Candidate of) {
    double[] stated = stated(of);
    List<Measurement> measured =
        Stream.concat(
                of.measurements().stream()
                    .filter(m -> !List.of("cableLandingKm", "shiGeojeKm").contains(m.key())),
                Stream.of(km("cableLandingKm", stated[0]), km("shiGeojeKm", stated[1])))
            .toList();
    return of.with(measured);
  }

  private static Measurement km(String key, double value) {
    return new Measurement(
        key,
        Optional.of(
            new Value.Amount(
                new Quantity(BigDecimal.valueOf(value), "km"), Optional.empty(), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        "km",
        Measurement.Kind.COMPUTED,
        Confidence.MEDIUM,
        "",
        List.of(),
        Optional.empty(),
        List.of());
  }
}
