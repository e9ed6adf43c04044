package org.buildoutatlas.geo;

import java.util.Optional;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/**
 * The globe as a sphere seen from infinitely far away, north up (J. P. Snyder, Map Projections: A
 * Working Manual, 1987, p. 145).
 *
 * <p>Own arithmetic, because the globe turns with the hand: GeoTools would have to set up a new
 * transform for each step.
 *
 * @param center the place that is seen from right above
 */
record Orthographic(LonLat center) implements Projection {

  /** The radius of the sphere whose surface is as large as the ellipsoid's, in metres. */
  static final double RADIUS = 6_371_007.181;

  static final Projection UPRIGHT = new Orthographic(new LonLat(0, 0));

  @Override
  public String name() {
    return "Orthographic";
  }

  @Override
  public Projection about(LonLat place) {
    return place.equals(center) ? this : new Orthographic(place);
  }

  @Override
  public boolean turns() {
    return true;
  }

  /** As near as north can stay up: a place never falls higher or lower than the globe turns it. */
  @Override
  public Optional<LonLat> middle(LonLat place, Point offset) {
    double x = offset.x() / RADIUS;
    double y = offset.y() / RADIUS;
    double square = x * x + y * y;
    if (!(square < 1)) {
      return Optional.empty();
    }
    double z = Math.sqrt(1 - square);
    double upright = Math.hypot(y, z);
    double tilt = Math.atan2(y, z);
    double rise = Math.asin(Math.clamp(Math.sin(Math.toRadians(place.lat())) / upright, -1, 1));
    // Two middles would do; the one nearer to the present is where the hand is.
    double low = clamped(rise - tilt);
    double high = clamped(Math.PI * Math.signum(rise) - rise - tilt);
    double now = Math.toRadians(center.lat());
    double lat = Math.abs(low - now) <= Math.abs(high - now) ? low : high;
    double east = Math.atan2(x, z * Math.cos(lat) - y * Math.sin(lat));
    double lon = Math.IEEEremainder(place.lon() - Math.toDegrees(east), 360);
    return Optional.of(new LonLat(lon, Math.toDegrees(lat)));
  }

  private static double clamped(double lat) {
    return Math.clamp(lat, -Math.PI / 2, Math.PI / 2);
  }

  @Override
  public boolean shows(LonLat place) {
    return turn().depth(unit(place.lon(), place.lat()), 0) >= 0;
  }

  /**
   * Where a place falls. Places beyond the horizon fall outside the disc of the globe, the antipode
   * twice as far from the middle as the horizon, so that nothing hidden falls onto what is seen.
   */
  @Override
  public Point toPlane(LonLat place) {
    Turn turn = turn();
    double[] p = unit(place.lon(), place.lat());
    double x = turn.x(p, 0);
    double y = turn.y(p, 0);
    if (turn.depth(p, 0) >= 0) {
      return new Point(RADIUS * x, RADIUS * y);
    }
    double r = Math.hypot(x, y);
    double out = r > 0 ? (2 - r) / r : 0;
    return r > 0 ? new Point(RADIUS * out * x, RADIUS * out * y) : new Point(2 * RADIUS, 0);
  }

  @Override
  public Optional<LonLat> toPlace(Point plane) {
    double x = plane.x() / RADIUS;
    double y = plane.y() / RADIUS;
    double square = x * x + y * y;
    if (!(square <= 1)) {
      return Optional.empty();
    }
    double z = Math.sqrt(1 - square);
    double phi = Math.toRadians(center.lat());
    double sin = Math.clamp(z * Math.sin(phi) + y * Math.cos(phi), -1, 1);
    double lon = Math.atan2(x, z * Math.cos(phi) - y * Math.sin(phi));
    return Optional.of(
        new LonLat(
            Math.IEEEremainder(center.lon() + Math.toDegrees(lon), 360),
            Math.toDegrees(Math.asin(sin))));
  }

  /** The way from places to what is seen of them, worked out once for many. */
  Turn turn() {
    return Turn.to(center);
  }

  /** A place as a point of the unit sphere: towards 0° E, 90° E and the north pole. */
  static double[] unit(double lon, double lat) {
    double lambda = Math.toRadians(lon);
    double phi = Math.toRadians(lat);
    return new double[] {
      Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)
    };
  }

  /**
   * A globe turned so that a place faces the eye.
   *
   * @param sinLon the sine of its longitude
   * @param cosLon the cosine of its longitude
   * @param sinLat the sine of its latitude
   * @param cosLat the cosine of its latitude
   */
  record Turn(double sinLon, double cosLon, double sinLat, double cosLat) {

    static Turn to(LonLat place) {
      double lambda = Math.toRadians(place.lon());
      double phi = Math.toRadians(place.lat());
      return new Turn(Math.sin(lambda), Math.cos(lambda), Math.sin(phi), Math.cos(phi));
    }

    /**
     * How far to the right of the middle a point lies, in radii; its three coordinates begin at an
     * index.
     */
    double x(double[] p, int i) {
      return cosLon * p[i + 1] - sinLon * p[i];
    }

    /** How far above the middle, in radii. */
    double y(double[] p, int i) {
      return cosLat * p[i + 2] - sinLat * (cosLon * p[i] + sinLon * p[i + 1]);
    }

    /** How far towards the eye, in radii; negative beyond the horizon. */
    double depth(double[] p, int i) {
      return sinLat * p[i + 2] + cosLat * (cosLon * p[i] + sinLon * p[i + 1]);
    }
  }
}
