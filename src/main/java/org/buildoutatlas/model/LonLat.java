package org.buildoutatlas.model;

/**
 * A place on the WGS 84 ellipsoid.
 *
 * @param lon longitude in degrees east, −180 to 180
 * @param lat latitude in degrees north, −90 to 90
 */
public record LonLat(double lon, double lat) {

  /** Rejects what is not a number or lies off the globe. */
  public LonLat {
    if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("Not a place on the globe: " + lon + ", " + lat);
    }
  }
}
