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

  /**
   * The place in the middle of some, as if the earth were a sphere; the first of them where they
   * lie all around it.
   *
   * @param places at least one
   */
  public static LonLat middle(List<LonLat> places) {
    double[] sum = new double[3];
    for (LonLat place : places) {
      double[] point = Orthographic.unit(place.lon(), place.lat());
      for (int axis = 0; axis < 3; axis++) {
        sum[axis] += point[axis];
      }
    }
    double level = Math.hypot(sum[0], sum[1]);
    if (Math.hypot(level, sum[2]) < 1e-9) {
      return places.getFirst();
    }
    return new LonLat(
        Math.toDegrees(Math.atan2(sum[1], sum[0])), Math.toDegrees(Math.atan2(sum[2], level)));
  }

  /** How far two places are apart on the globe, a sphere, in metres. */
  public static double globe(LonLat from, LonLat to) {
    return Orthographic.RADIUS * angle(from, to);
  }

  private static double angle(LonLat from, LonLat to) {
    double[] a = Orthographic.unit(from.lon(), from.lat());
    double[] b = Orthographic.unit(to.lon(), to.lat());
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    double cos = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    return Math.atan2(Math.sqrt(x * x + y * y + z * z), cos);
  }

  /** The place at a share of the great circle's way between two others, as on a sphere. */
  public static LonLat between(LonLat from, LonLat to, double share) {
    double angle = angle(from, to);
    if (angle < 1e-9 || angle > Math.PI - 1e-9) {
      return share < 0.5 ? from : to;
    }
    double[] a = Orthographic.unit(from.lon(), from.lat());
    double[] b = Orthographic.unit(to.lon(), to.lat());
    double left = Math.sin((1 - share) * angle);
    double right = Math.sin(share * angle);
    double x = left * a[0] + right * b[0];
    double y = left * a[1] + right * b[1];
    double z = left * a[2] + right * b[2];
    return new LonLat(
        Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
  }
}
