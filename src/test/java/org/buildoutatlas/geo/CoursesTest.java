package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

/** Lines are cut where the map is, in every projection. */
class CoursesTest {

  private static final LonLat KOREA = new LonLat(127.8, 36.4);
  private static final LonLat TEXAS = new LonLat(-99.7, 32.5);

  @Property(tries = 150)
  void noStepOfAGeodesicRunsAcrossHalfTheMap(
      @ForAll @DoubleRange(min = -180, max = 180) double lon1,
      @ForAll @DoubleRange(min = -75, max = 75) double lat1,
      @ForAll @DoubleRange(min = -180, max = 180) double lon2,
      @ForAll @DoubleRange(min = -75, max = 75) double lat2) {
    List<LonLat> line = Geodesics.line(new LonLat(lon1, lat1), new LonLat(lon2, lat2), 100_000);
    for (Projection projection :
        List.of(
            Projections.albersUnitedStates(),
            Projections.transverseMercatorKorea(),
            Projections.equalEarthPacific(),
            Projections.equalEarthWorld())) {
      double half = width(projection) / 2;
      for (List<Point> piece : Courses.onPlane(projection, line)) {
        for (int i = 1; i < piece.size(); i++) {
          double step = piece.get(i).distance(piece.get(i - 1));
          assertTrue(step < half, projection.name() + ": " + step + " m of " + half);
        }
      }
    }
  }

  @Test
  void theWayFromKoreaToTexasIsOnePieceOnThePacificAndTwoOnTheWorld() {
    List<LonLat> line = Geodesics.line(KOREA, TEXAS, 100_000);
    assertEquals(1, Courses.onPlane(Projections.equalEarthPacific(), line).size());
    assertEquals(2, Courses.onPlane(Projections.equalEarthWorld(), line).size());
  }

  @Test
  void aLineOutsideTheDomainIsNotDrawn() {
    List<LonLat> line = Geodesics.line(new LonLat(0, 10), new LonLat(10, 20), 100_000);
    assertEquals(List.of(), Courses.onPlane(Projections.transverseMercatorKorea(), line));
  }

  @Property(tries = 100)
  void nothingBeyondTheHorizonOfTheGlobeIsDrawn(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -80, max = 80) double lat) {
    Projection globe = Projections.globe().about(new LonLat(lon, lat));
    double radius = 6_371_007.181;
    for (List<Point> piece : Courses.onPlane(globe, Geodesics.line(KOREA, TEXAS, 100_000))) {
      for (Point point : piece) {
        assertTrue(Math.hypot(point.x(), point.y()) <= radius + 1, "Seen from " + lon + " " + lat);
      }
    }
  }

  private static double width(Projection projection) {
    Domain d = projection.domain();
    double middle = Math.clamp(0, d.south(), d.north());
    double[] sides = {d.meridian() - d.halfWidth(), middle, d.meridian() + d.halfWidth(), middle};
    projection.toPlane(sides);
    return Math.abs(sides[2] - sides[0]);
  }
}
