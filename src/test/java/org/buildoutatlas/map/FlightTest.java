package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.geo.Projections;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;

class FlightTest {

  private static MapFrame at(double lon, double lat, double scale) {
    return new MapFrame(
        Region.UNITED_STATES,
        Projections.albersUnitedStates(),
        new Camera(new LonLat(lon, lat), scale),
        1000,
        600);
  }

  @Test
  void beginsAndEndsWhereItShould() {
    MapFrame from = at(-100, 32, 0.002);
    MapFrame to = at(-83, 42, 0.001);
    Flight flight = new Flight(from, to);
    assertEquals(from.camera().scale(), flight.at(0).camera().scale(), 1e-9);
    assertEquals(from.camera().center().lon(), flight.at(0).camera().center().lon(), 1e-6);
    assertEquals(to, flight.at(1));
    assertEquals(to.camera().scale(), flight.at(0.999999).camera().scale(), 1e-7);
    assertEquals(to.camera().center().lon(), flight.at(0.999999).camera().center().lon(), 1e-3);
  }

  @Test
  void goesOutOnTheWayBetweenTwoCloseViews() {
    Flight flight = new Flight(at(-100, 32, 0.004), at(-83, 42, 0.004));
    assertTrue(flight.at(0.5).camera().scale() < 0.002, "It shows both ends from afar");
  }

  @Test
  void onlyZoomsWhereThePlaceStays() {
    Flight flight = new Flight(at(-100, 32, 0.001), at(-100, 32, 0.004));
    assertEquals(0.002, flight.at(0.5).camera().scale(), 1e-6);
    assertEquals(-100, flight.at(0.5).camera().center().lon(), 1e-6);
  }

  @Test
  void takesAMomentAndNotForever() {
    assertEquals(450, new Flight(at(-100, 32, 1e-3), at(-100, 32, 1.0001e-3)).duration(), 1);
    assertEquals(1400, new Flight(at(-120, 32, 9e-3), at(-75, 45, 9e-3)).duration(), 1);
  }
}
