package org.buildoutatlas.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.KoreanWaters.Place;
import org.junit.jupiter.api.Test;

class TrialTest {

  private static final Siting SITING = RealData.atlas().siting();
  private static final KoreanWaters WATERS = KoreanWaters.of(new EmbeddedLayers());
  private static final Trial.Words WORDS =
      new Trial.Words("trial-1", "Trial 1", "Placed by you.", "Unchecked.", "Grid.", "Yours.");

  private static final LonLat OFF_YEOSU = new LonLat(127.9, 34.5);

  @Test
  void whatCanBeComputedIsFilledAndTheRestAskedFor() {
    Trial.Made made =
        assertInstanceOf(Trial.Made.class, Trial.at(OFF_YEOSU, WORDS, SITING, WATERS, Map.of()));
    assertEquals(
        List.of("cooling", "waves", "typhoon", "tide", "power", "grid-policy", "port", "conflict"),
        made.asked().stream().map(Criterion::id).toList());
    Measurement yard = made.candidate().measurement("shiGeojeKm").orElseThrow();
    assertEquals(
        Geodesics.distance(OFF_YEOSU, new LonLat(128.598, 34.905)) / 1000,
        yard.number().orElseThrow(),
        0.05);
    double depth =
        made.candidate().measurement("depthM").flatMap(Measurement::number).orElseThrow();
    assertTrue(depth > 5 && depth < 80, () -> depth + " m");
  }

  @Test
  void itIsComparedWithTheOthersAndItsScoreIsAnInterval() {
    Trial.Made made =
        assertInstanceOf(
            Trial.Made.class,
            Trial.at(OFF_YEOSU, WORDS, SITING, WATERS, Map.of("waves", 1.5, "tide", 3.0)));
    List<Candidate> all = new ArrayList<>(SITING.candidates());
    all.add(made.candidate());
    Score score =
        Scoring.rank(SITING.with(all), SITING.defaultWeights()).stream()
            .filter(s -> s.candidate().id().equals("trial-1"))
            .findFirst()
            .orElseThrow();
    assertTrue(score.isUncertain());
    assertTrue(score.low() < score.points() && score.points() < score.high());
    Measurement waves = made.candidate().measurement("hsP99M").orElseThrow();
    assertEquals(Measurement.Kind.GIVEN, waves.kind());
    assertTrue(waves.isEstimated());
    assertEquals("Yours.", waves.note());
  }

  @Test
  void aDepthThatTheUserGivesStandsInThePlaceOfTheGrids() {
    Trial.Made made =
        assertInstanceOf(
            Trial.Made.class, Trial.at(OFF_YEOSU, WORDS, SITING, WATERS, Map.of("depth", 12.0)));
    assertEquals(
        Optional.of(12.0), made.candidate().measurement("depthM").flatMap(Measurement::low));
  }

  @Test
  void anImpossibleValueIsRefused() {
    assertEquals(
        new Trial.Impossible(SITING.criterion("depth").orElseThrow(), new Domain(0, 11_000)),
        Trial.at(OFF_YEOSU, WORDS, SITING, WATERS, Map.of("depth", -4.0)));
    assertEquals(
        new Trial.Impossible(SITING.criterion("grid-policy").orElseThrow(), new Domain(0, 6)),
        Trial.at(OFF_YEOSU, WORDS, SITING, WATERS, Map.of("grid-policy", 7.0)));
  }

  @Test
  void onLandFarOutAndOffOtherCountriesNoneCanLie() {
    LonLat daejeon = new LonLat(127.4, 36.35);
    assertTrue(place(at(daejeon)) instanceof Place.OnLand land && land.seaKm() > 10);
    Place far = place(at(new LonLat(124.0, 33.5)));
    assertTrue(
        far instanceof Place.TooFar out && out.shoreKm() > KoreanWaters.REACH_KM, far::toString);
    Place fukuoka = place(at(new LonLat(130.2, 33.75)));
    assertTrue(
        fukuoka instanceof Place.NearerToOthers near && near.otherKm() < near.shoreKm(),
        fukuoka::toString);
  }

  /**
   * Boryeong's point lies on land of the base map, near enough to the shore for how exactly it was
   * placed.
   */
  @Test
  void allCandidatesOfTheAtlasLieInTheWatersAsExactlyAsTheyWerePlaced() {
    List<String> ashore = new ArrayList<>();
    for (Candidate candidate : SITING.candidates()) {
      if (WATERS.place(candidate.position()) instanceof Place.OnLand land) {
        ashore.add(candidate.id());
        assertTrue(land.seaKm() < candidate.precisionKm(), () -> candidate.id() + " " + land);
      } else {
        assertInstanceOf(Place.AtSea.class, WATERS.place(candidate.position()), candidate.id());
      }
    }
    assertEquals(List.of("boryeong"), ashore);
  }

  private static Trial at(LonLat place) {
    return Trial.at(place, WORDS, SITING, WATERS, Map.of());
  }

  private static Place place(Trial trial) {
    return assertInstanceOf(Trial.Elsewhere.class, trial).place();
  }
}
