package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class GeodesicsTest {

  private static final LonLat FLINDERS_PEAK =
      new LonLat(144 + 25 / 60.0 + 29.52440 / 3600, -(37 + 57 / 60.0 + 3.72030 / 3600));
  private static final LonLat BUNINYONG =
      new LonLat(143 + 55 / 60.0 + 35.38390 / 3600, -(37 + 39 / 60.0 + 10.15610 / 3600));

  /** The worked example of the Geocentric Datum of Australia technical manual. */
  @Test
  void fromFlindersPeakOneReachesBuninyong() {
    LonLat reached =
        Geodesics.destination(FLINDERS_PEAK, 306 + 52 / 60.0 + 5.37 / 3600, 54_972.271);
    assertEquals(BUNINYONG.lon(), reached.lon(), 2e-8);
    assertEquals(BUNINYONG.lat(), reached.lat(), 2e-8);
  }

  @Test
  void fromFlindersPeakToBuninyongAre54972Metres() {
    assertEquals(54_972.271, Geodesics.distance(FLINDERS_PEAK, BUNINYONG), 2e-3);
  }

  @Test
  void allPlacesOfACircleAreEquallyFarFromItsCentre() {
    LonLat yard = new LonLat(128.598, 34.905);
    for (LonLat place : Geodesics.circle(yard, 50)) {
      assertEquals(50_000, Geodesics.distance(yard, place), 1e-6);
    }
  }

  @Test
  void acrossTheDateLineTheShortWayCounts() {
    assertEquals(
        Geodesics.distance(new LonLat(0, 10), new LonLat(0.2, 10)),
        Geodesics.distance(new LonLat(179.9, 10), new LonLat(-179.9, 10)),
        1e-6);
  }
}
