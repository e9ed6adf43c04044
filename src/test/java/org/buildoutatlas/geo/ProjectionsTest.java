package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

  /** A degree of a great circle on a sphere of 6,371 km, in metres. */
  private static final double DEGREE = 111_194.93;

  @Property(tries = 300)
  void albersComesBackWithinAMetre(
      @ForAll @DoubleRange(min = -180, max = -20) double lon,
      @ForAll @DoubleRange(min = 5, max = 80) double lat) {
    assertComesBack(Projections.albersUnitedStates(), new LonLat(lon, lat));
  }

  @Property(tries = 300)
  void transverseMercatorComesBackWithinAMetre(
      @ForAll @DoubleRange(min = 117, max = 139) double lon,
      @ForAll @DoubleRange(min = 28, max = 46) double lat) {
    assertComesBack(Projections.transverseMercatorKorea(), new LonLat(lon, lat));
  }

  @Property(tries = 300)
  void equalEarthComesBackWithinAMetreAboutBothMeridians(
      @ForAll @DoubleRange(min = -179.99, max = 179.99) double lon,
      @ForAll @DoubleRange(min = -89, max = 89) double lat) {
    assertComesBack(Projections.equalEarthWorld(), new LonLat(lon, lat));
    assertComesBack(Projections.equalEarthPacific(), new LonLat(opposite(lon), lat));
  }

  private static double opposite(double lon) {
    return lon > 0 ? lon - 180 : lon + 180;
  }

  private static void assertComesBack(Projection projection, LonLat place) {
    LonLat back = projection.toPlace(projection.toPlane(place)).orElseThrow();
    double east =
        Math.IEEEremainder(back.lon() - place.lon(), 360) * Math.cos(Math.toRadians(place.lat()));
    double metres = Math.hypot(east, back.lat() - place.lat()) * DEGREE;
    assertTrue(metres < 1, () -> place + " comes back as " + back);
  }

  @Test
  void theMeridianInTheMiddleFallsOnTheMiddleOfThePlane() {
    assertEquals(0, Projections.albersUnitedStates().toPlane(new LonLat(-96, 40)).x(), 0.01);
    assertEquals(0, Projections.transverseMercatorKorea().toPlane(new LonLat(128, 36)).x(), 0.01);
    assertEquals(0, Projections.equalEarthPacific().toPlane(new LonLat(180, 10)).x(), 0.01);
    assertEquals(0, Projections.equalEarthPacific().toPlane(new LonLat(-180, 10)).x(), 0.01);
    assertEquals(0, Projections.equalEarthWorld().toPlane(new LonLat(0, 10)).x(), 0.01);
  }

  @Test
  void equalEarthGivesTheAuthorsWidthOfTheEquator() {
    // Šavrič, Patterson and Jenny (2018): half the equator is 2√3 π / (3 · 1.340264) radii.
    double half = Projections.equalEarthWorld().toPlane(new LonLat(180, 0)).x();
    assertEquals(2 * Math.sqrt(3) * Math.PI / (3 * 1.340264) * 6_378_137, half, 1);
  }

  @Test
  void aPointOffTheGlobeIsNoPlace() {
    assertEquals(Optional.empty(), Projections.equalEarthWorld().toPlace(new Point(1.7e7, 8e6)));
    assertEquals(Optional.empty(), Projections.equalEarthPacific().toPlace(new Point(0, 9e6)));
    assertEquals(Optional.empty(), Projections.albersUnitedStates().toPlace(new Point(4e7, 4e7)));
    assertEquals(
        Optional.empty(), Projections.transverseMercatorKorea().toPlace(new Point(3e7, 0)));
  }

  @Test
  void bothSidesOfTheCutStayApart() {
    double[] sides = {0, 20, 360, 20};
    Projections.equalEarthPacific().toPlane(sides);
    assertEquals(-sides[0], sides[2], 1);
    assertTrue(sides[2] > 1e7, "the east side lies in the east");
  }
}
