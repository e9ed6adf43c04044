package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths and areas against the values that C. F. F. Karney publishes with GeographicLib. */
class SurveyTest {

  /** Rows of GeographicLib's own test cases: lat1, lon1, lat2, lon2, metres. */
  @ParameterizedTest
  @CsvSource({
    "35.60777, -139.44815, -11.17491, -69.95921, 8935244.5604818305",
    "55.52454, 106.05087, 77.03196, -162.81766, 4105086.1713924406",
    "40.6, -73.8, 51.6, -0.5, 5551759.400"
  })
  void measuresPublishedDistances(
      double lat1, double lon1, double lat2, double lon2, double metres) {
    Survey survey = new Survey(List.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2)), false);
    assertEquals(metres, survey.length(), 1e-3);
  }

  /** GeographicLib's planimeter tests: latitude and longitude in turn, perimeter, area. */
  @ParameterizedTest
  @CsvSource({
    "89 0 89 90 89 180 89 -90, 631819.8745, 24952305678.0",
    "0 -1 -1 0 0 1 1 0, 627598.2731, 24619419146.0",
    "90 0 0 0 0 90, 30022685, 63758202715511.0"
  })
  void measuresPublishedRings(String ring, double perimeter, double area) {
    Survey survey = new Survey(places(ring), true);
    assertEquals(perimeter, survey.length(), 1);
    assertEquals(area, survey.area().orElseThrow(), Math.max(1, area * 1e-12));
  }

  @Test
  void aRingAcrossTheDateLineHasTheAreaOfItsLikeElsewhere() {
    Survey here = new Survey(places("10 170 10 174 14 174 14 170"), true);
    Survey across = new Survey(places("10 178 10 -178 14 -178 14 178"), true);
    assertEquals(here.area().orElseThrow(), across.area().orElseThrow(), 1);
    assertEquals(here.length(), across.length(), 1e-6);
  }

  @Test
  void theDirectionOfARingDoesNotMatter() {
    Survey one = new Survey(places("30 0 30 10 40 10"), true);
    Survey other = new Survey(places("40 10 30 10 30 0"), true);
    assertEquals(one.area().orElseThrow(), other.area().orElseThrow(), 1);
  }

  @Test
  void aRingThatCrossesItselfHasNoArea() {
    Survey bow = new Survey(places("0 0 10 10 10 0 0 10"), true);
    assertTrue(bow.crossesItself(), "The first and the third leg cross");
    assertEquals(Optional.empty(), bow.area());
    assertEquals(Optional.empty(), new Survey(places("0 0 10 10"), false).area());
  }

  @Test
  void twoPlacesAreNoRing() {
    List<LonLat> two = places("0 0 10 10");
    assertThrows(IllegalArgumentException.class, () -> new Survey(two, true));
  }

  private static List<LonLat> places(String text) {
    double[] n = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    LonLat[] places = new LonLat[n.length / 2];
    for (int i = 0; i < places.length; i++) {
      places[i] = new LonLat(n[2 * i + 1], n[2 * i]);
    }
    return List.of(places);
  }
}
