package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.buildoutatlas.model.LonLat;

/**
 * Distances and circles on the WGS 84 ellipsoid, by GeographicLib: C. F. F. Karney, "Algorithms for
 * geodesics", Journal of Geodesy 87 (2013), good to nanometres.
 */
public final class Geodesics {

  /** Steps of a circle, in degrees. */
  private static final int STEP = 2;

  private Geodesics() {}

  /** How far two places are apart, in metres along the ellipsoid. */
  public static double distance(LonLat from, LonLat to) {
    return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
  }

  /**
   * The places at one distance in kilometres about a centre, clockwise from north; the first stands
   * last again.
   */
  public static List<LonLat> circle(LonLat center, double kilometres) {
    List<LonLat> places = new ArrayList<>();
    for (int azimuth = 0; azimuth <= 360; azimuth += STEP) {
      places.add(destination(center, azimuth, kilometres * 1000));
    }
    return places;
  }

  /**
   * The place reached from a start in a direction, in degrees clockwise from north, after a way in
   * metres.
   */
  public static LonLat destination(LonLat start, double azimuth, double metres) {
    GeodesicData reached = Geodesic.WGS84.Direct(start.lat(), start.lon(), azimuth, metres);
    return new LonLat(reached.lon2, reached.lat2);
  }

  /**
   * The shortest way from one place to another, both ends among its places.
   *
   * @param longest how far two neighbours may lie apart, in metres
   */
  public static List<LonLat> line(LonLat from, LonLat to, double longest) {
    GeodesicLine line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon());
    int steps = Math.max(1, (int) Math.ceil(line.Distance() / longest));
    List<LonLat> places = new ArrayList<>(steps + 1);
    places.add(from);
    for (int i = 1; i < steps; i++) {
      places.add(along(line, (double) i / steps));
    }
    places.add(to);
    return places;
  }

  /** The place at a share of the way, 0 to 1. */
  static LonLat along(GeodesicLine line, double share) {
    GeodesicData at = line.Position(share * line.Distance());
    return new LonLat(at.lon2, at.lat2);
  }
}
