package org.buildoutatlas.geo;

import java.util.Map;

/**
 * The projections of the maps: four of GeoTools, and a globe.
 *
 * <p>Each of the four is set up when it is first asked for; the first of all takes GeoTools a tenth
 * of a second, so a program that opens a window asks for it in the background.
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

  private static final class Albers {
    static final Projection PROJECTION =
        new TransformProjection(
            "Albers equal-area, USA",
            new Domain(-96, 110, 0, 85),
            new Methods.Albers(),
            Map.of(
                "standard_parallel_1", 29.5,
                "standard_parallel_2", 45.5,
                "latitude_of_origin", 37.5));
  }

  private static final class TransverseMercator {
    static final Projection PROJECTION =
        new TransformProjection(
            "Transverse Mercator, 128° E",
            // Farther from its meridian than this, GeoTools' series is off by metres.
            new Domain(128, 15.5, 18, 54),
            new Methods.Transverse(),
            Map.of("latitude_of_origin", 36.0));
  }

  private static final class Pacific {
    static final Projection PROJECTION = equalEarth("Equal Earth, centred on 180°", 180);
  }

  private static final class World {
    static final Projection PROJECTION = equalEarth("Equal Earth", 0);
  }

  private static Projection equalEarth(String name, int meridian) {
    return new TransformProjection(
        name, new Domain(meridian, 180, -90, 90), new Methods.EqualEarth(), Map.of());
  }
}
