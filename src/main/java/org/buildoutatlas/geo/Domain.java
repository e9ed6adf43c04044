package org.buildoutatlas.geo;

/**
 * The part of the globe that a projection is drawn for: a range of longitudes about a meridian, and
 * of latitudes. The plane is cut at the meridians on its sides.
 *
 * @param meridian the longitude in the middle, in degrees east
 * @param halfWidth how far it reaches to either side, in degrees, at most 180
 * @param south the lowest latitude, in degrees north
 * @param north the highest latitude, in degrees north
 */
public record Domain(double meridian, double halfWidth, double south, double north) {

  /** The whole globe about Greenwich. */
  public static final Domain WHOLE = new Domain(0, 180, -90, 90);

  /** Rejects a domain that is turned inside out or larger than the globe. */
  public Domain {
    if (!(halfWidth > 0 && halfWidth <= 180 && south < north && south >= -90 && north <= 90)) {
      throw new IllegalArgumentException(
          "Not a part of the globe: " + halfWidth + ", " + south + " to " + north);
    }
  }

  /** How far a longitude lies east of the meridian in the middle, in degrees, −180 to 180. */
  public double east(double lon) {
    return Math.IEEEremainder(lon - meridian, 360);
  }

  /** Whether the place lies in it. */
  public boolean contains(double lon, double lat) {
    return Math.abs(east(lon)) <= halfWidth && lat >= south && lat <= north;
  }
}
