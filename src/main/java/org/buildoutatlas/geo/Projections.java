package org.buildoutatlas.geo;

/**
 * The projections of the maps: four from WKT constants, and a globe.
 *
 * <p>Each of the four is set up when it is first asked for; the first of all takes about half a
 * second, so a program that opens a window asks for it in the background.
 */
public final class Projections {

  private Projections() {}

  /** Albers equal-area of the conterminous United States: 29.5° and 45.5° N, centred on 96° W. */
  public static Projection albersUnitedStates() {
    return Albers.PROJECTION;
  }

  /** Transverse Mercator about 128° E. */
  public static Projection transverseMercatorKorea() {
    return TransverseMercator.PROJECTION;
  }

  /** Equal Earth about 180°: both shores of the Pacific. */
  public static Projection equalEarthPacific() {
    return Pacific.PROJECTION;
  }

  /** Equal Earth about Greenwich. */
  public static Projection equalEarthWorld() {
    return World.PROJECTION;
  }

  /** The globe as seen from far away above 0° N, 0° E; to be turned elsewhere. */
  public static Projection globe() {
    return Orthographic.UPRIGHT;
  }

  /**
   * The ellipsoid and the unit of angles of all four; without AXIS, longitude comes first. The
   * central meridian is 0 in each, because longitudes are counted from the middle of the map before
   * GeoTools sees them.
   */
  private static final String WGS84 =
      """
      GEOGCS["WGS 84",
        DATUM["World Geodetic System 1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
        PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295]],
      """;

  private static final class Albers {
    static final Projection PROJECTION =
        new TransformProjection(
            "Albers equal-area, USA",
            new Domain(-96, 110, 0, 85),
            """
            PROJCS["Albers equal-area, USA", %s PROJECTION["Albers_Conic_Equal_Area"],
              PARAMETER["standard_parallel_1", 29.5], PARAMETER["standard_parallel_2", 45.5],
              PARAMETER["latitude_of_center", 37.5], PARAMETER["longitude_of_center", 0],
              PARAMETER["false_easting", 0], PARAMETER["false_northing", 0], UNIT["m", 1]]
            """
                .formatted(WGS84));
  }

  private static final class TransverseMercator {
    static final Projection PROJECTION =
        new TransformProjection(
            "Transverse Mercator, 128° E",
            // Farther from its meridian than this, GeoTools' series is off by metres.
            new Domain(128, 15.5, 18, 54),
            """
            PROJCS["Transverse Mercator, Korea", %s PROJECTION["Transverse_Mercator"],
              PARAMETER["latitude_of_origin", 36], PARAMETER["central_meridian", 0],
              PARAMETER["scale_factor", 1],
              PARAMETER["false_easting", 0], PARAMETER["false_northing", 0], UNIT["m", 1]]
            """
                .formatted(WGS84));
  }

  private static final class Pacific {
    static final Projection PROJECTION = equalEarth("Equal Earth, centred on 180°", 180);
  }

  private static final class World {
    static final Projection PROJECTION = equalEarth("Equal Earth", 0);
  }

  private static Projection equalEarth(String name, int meridian) {
    return new TransformProjection(
        name,
        new Domain(meridian, 180, -90, 90),
        """
        PROJCS["Equal Earth", %s PROJECTION["Equal Earth"], PARAMETER["central_meridian", 0],
          PARAMETER["false_easting", 0], PARAMETER["false_northing", 0], UNIT["m", 1]]
        """
            .formatted(WGS84));
  }
}
