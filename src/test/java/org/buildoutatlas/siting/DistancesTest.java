package org.buildoutatlas.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

class DistancesTest {

  private static final Siting SITING = RealData.atlas().siting();

  @Test
  void theNearestPlaceOfAKindCounts() {
    Candidate busan = SITING.candidate("busan-new-port").orElseThrow();
    Measurement landing = busan.measurement("cableLandingKm").orElseThrow();
    assertEquals("Geoje landing area", landing.origins().getFirst().name());
    assertEquals(Confidence.LOW, landing.confidence());
    Measurement port = busan.measurement("nearestPortKm").orElseThrow();
    assertEquals("Busan New Port", port.origins().getFirst().name());
    assertEquals(Measurement.Kind.COMPUTED, port.kind());
  }

  @Test
  void aDistanceMayBeOffByAsMuchAsBothPlacesTogether() {
    Measurement landing =
        SITING
            .candidate("geoje-gohyeon")
            .flatMap(c -> c.measurement("cableLandingKm"))
            .orElseThrow();
    double own = SITING.candidate("geoje-gohyeon").orElseThrow().precisionKm();
    assertEquals(Optional.of(own + 10), landing.within());
  }

  @Test
  void aTypedDistanceGivesWayToTheComputedOne() {
    Measurement typed =
        SITING.candidate("ulsan").flatMap(c -> c.measurement("shiGeojeKm")).orElseThrow();
    List<Measurement> again =
        Distances.added(
            List.of(typed), SITING.method().distances(), new LonLat(128.598, 34.905), 1);
    assertEquals(
        List.of("cableLandingKm", "shiGeojeKm", "nearestPortKm"),
        again.stream().map(Measurement::key).toList());
    assertEquals(Optional.of(0.0), again.get(1).number());
  }

  /** Buoys, gauges and plants have a name and a distance; where they are nobody says. */
  @Test
  void stationsAndPlantsAreCarriedWithoutAPlace() {
    Candidate ulsan = SITING.candidate("ulsan").orElseThrow();
    assertEquals(
        List.of(
            new Measurement.Origin(
                "22483 Ganjeolgot", Optional.of(10.0), Optional.empty(), Optional.empty(), "")),
        ulsan.measurement("hsP99M").orElseThrow().origins());
    List<Measurement.Origin> plants =
        ulsan.measurement("powerWithin30kmMW").orElseThrow().origins();
    assertEquals(5, plants.size());
    assertEquals(Optional.of(1227.0), plants.get(1).megawatts());
    assertEquals(Optional.of(3.1), plants.get(1).km());
    assertEquals(13_617, plants.stream().mapToDouble(p -> p.megawatts().orElseThrow()).sum(), 1e-9);
  }
}
