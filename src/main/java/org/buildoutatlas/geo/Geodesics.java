package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.model.LonLat;

/**
 * Distances and circles on the WGS 84 ellipsoid.
 *
 * <p>The direct problem is solved after T. Vincenty, "Direct and inverse solutions of geodesics on
 * the ellipsoid with application of nested equations", Survey Review 23 (1975), good to less than a
 * millimetre. GeoTools' own calculator leans on a library that its wrapper does not carry.
 */
public final class Geodesics {

  /** The larger half axis of WGS 84, in metres. */
  private static final double A = 6_378_137;

  private static final double FLATTENING = 1 / 298.257223563;
  private static final double B = (1 - FLATTENING) * A;

  /** Steps of a circle, in degrees. */
  private static final int STEP = 2;

  /** Each round takes the error down to less than a hundredth. */
  private static final int ROUNDS = 6;

  private Geodesics() {}

  /**
   * How far two places close to each other are apart, in metres, by the curvature of the ellipsoid
   * between them; off by less than 1 in 10,000 up to 100 km.
   */
  public static double nearby(LonLat from, LonLat to) {
    double lat = Math.toRadians((from.lat() + to.lat()) / 2);
    double square = FLATTENING * (2 - FLATTENING);
    double bend = 1 - square * Math.pow(Math.sin(lat), 2);
    double north = A * (1 - square) / Math.pow(bend, 1.5) * Math.toRadians(to.lat() - from.lat());
    double turn = Math.IEEEremainder(to.lon() - from.lon(), 360);
    double east = A / Math.sqrt(bend) * Math.cos(lat) * Math.toRadians(turn);
    return Math.hypot(north, east);
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
    double alpha = Math.toRadians(azimuth);
    double u1 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(start.lat())));
    double sigma1 = Math.atan2(Math.tan(u1), Math.cos(alpha));
    double sinAlpha = Math.cos(u1) * Math.sin(alpha);
    double cosSquare = 1 - sinAlpha * sinAlpha;
    double u = cosSquare * (A * A - B * B) / (B * B);
    double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
    double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
    double first = metres / (B * a);
    double sigma = first;
    for (int round = 0; round < ROUNDS; round++) {
      sigma = first + correction(b, sigma, Math.cos(2 * sigma1 + sigma));
    }
    double sin = Math.sin(sigma);
    double cos = Math.cos(sigma);
    double x = Math.sin(u1) * sin - Math.cos(u1) * cos * Math.cos(alpha);
    double lat =
        Math.atan2(
            Math.sin(u1) * cos + Math.cos(u1) * sin * Math.cos(alpha),
            (1 - FLATTENING) * Math.hypot(sinAlpha, x));
    double lambda =
        Math.atan2(
            sin * Math.sin(alpha), Math.cos(u1) * cos - Math.sin(u1) * sin * Math.cos(alpha));
    double c = FLATTENING / 16 * cosSquare * (4 + FLATTENING * (4 - 3 * cosSquare));
    double middle = Math.cos(2 * sigma1 + sigma);
    double inner = sigma + c * sin * (middle + c * cos * (2 * middle * middle - 1));
    double lon = lambda - (1 - c) * FLATTENING * sinAlpha * inner;
    return new LonLat(
        Math.IEEEremainder(start.lon() + Math.toDegrees(lon), 360), Math.toDegrees(lat));
  }

  private static double correction(double b, double sigma, double middle) {
    double sin = Math.sin(sigma);
    double second = Math.cos(sigma) * (2 * middle * middle - 1);
    double third = middle * (4 * sin * sin - 3) * (4 * middle * middle - 3);
    return b * sin * (middle + b / 4 * (second - b / 6 * third));
  }
}
