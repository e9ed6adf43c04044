package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;

class OrthographicTest {

  @Property(tries = 500)
  void aPlaceThatIsSeenComesBackWithinAMetre(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double away,
      @ForAll @DoubleRange(min = -90, max = 90) double up) {
    Projection globe = Projections.globe().about(new LonLat(lon, lat));
    LonLat place = new LonLat(away, up);
    double depth = depth(globe, place);
    if (depth < Math.cos(Math.toRadians(89))) {
      return; // On the horizon, a millimetre of the plane is metres of the ground.
    }
    LonLat back = globe.toPlace(globe.toPlane(place)).orElseThrow();
    assertTrue(metres(place, back) < 1, () -> place + " comes back as " + back);
  }

  @Property(tries = 500)
  void whatIsHiddenFallsOutsideTheDisc(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double away) {
    Projection globe = Projections.globe().about(new LonLat(lon, lat));
    LonLat place = new LonLat(away, -lat / 2);
    double r = globe.toPlane(place).distance(new Point(0, 0)) / Orthographic.RADIUS;
    assertTrue(globe.shows(place) ? r <= 1 : r >= 1 && r <= 2, () -> place + " falls at " + r);
  }

  @Property(tries = 100)
  void agreesWithGeoToolsWithinAMetre(
      @ForAll @DoubleRange(min = -85, max = 85) double lat,
      @ForAll @DoubleRange(min = -80, max = 80) double east,
      @ForAll @DoubleRange(min = -89, max = 89) double up)
      throws Exception {
    Projection globe = Projections.globe().about(new LonLat(0, lat));
    LonLat place = new LonLat(east, up);
    if (depth(globe, place) < 0.01) {
      return;
    }
    MathTransform theirs =
        ((ProjectedCRS)
                CRS.parseWKT(
                    """
                    PROJCS["Orthographic", GEOGCS["Sphere",
                      DATUM["Sphere", SPHEROID["Sphere", 6371007.181, 0]],
                      PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295]],
                      PROJECTION["Orthographic"], PARAMETER["latitude_of_origin", %s],
                      PARAMETER["central_meridian", 0], PARAMETER["false_easting", 0],
                      PARAMETER["false_northing", 0], UNIT["m", 1]]
                    """
                        .formatted(lat)))
            .getConversionFromBase()
            .getMathTransform();
    double[] c = {east, up};
    theirs.transform(c, 0, c, 0, 1);
    Point ours = globe.toPlane(place);
    assertEquals(c[0], ours.x(), 1);
    assertEquals(c[1], ours.y(), 1);
  }

  @Test
  void aPointOffTheDiscIsNoPlace() {
    assertEquals(Optional.empty(), Projections.globe().toPlace(new Point(6.4e6, 0)));
  }

  @Test
  void showsOneSideOnly() {
    Projection pacific = Projections.globe().about(new LonLat(180, 0));
    assertTrue(pacific.shows(new LonLat(-120, 30)));
    assertTrue(pacific.shows(new LonLat(120, 30)));
    assertFalse(pacific.shows(new LonLat(0, 0)));
  }

  private static double depth(Projection globe, LonLat place) {
    Orthographic turned = (Orthographic) globe;
    return turned.turn().depth(Orthographic.unit(place.lon(), place.lat()), 0);
  }

  private static double metres(LonLat a, LonLat b) {
    double[] p = Orthographic.unit(a.lon(), a.lat());
    double[] q = Orthographic.unit(b.lon(), b.lat());
    return Orthographic.RADIUS
        * Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }
}
