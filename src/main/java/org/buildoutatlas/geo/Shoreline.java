package org.buildoutatlas.geo;

import java.util.List;
import org.buildoutatlas.model.LonLat;

/** Where land ends: whether a place lies on it, and how far from it. */
public final class Shoreline {

  private final List<double[]> rings;

  /**
   * Takes rings of land.
   *
   * @param rings longitude and latitude in turn, in degrees; the first place of each stands last
   *     again; shared, not copied
   */
  public Shoreline(List<double[]> rings) {
    this.rings = List.copyOf(rings);
  }

  /** Whether a place lies on the land, by the even-odd rule. */
  public boolean holds(LonLat place) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        boolean crosses = ring[i + 1] > place.lat() != ring[i + 3] > place.lat();
        if (crosses && place.lon() < longitudeAt(place.lat(), ring, i)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private static double longitudeAt(double lat, double[] ring, int i) {
    double share = (lat - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
    return ring[i] + share * (ring[i + 2] - ring[i]);
  }

  /**
   * How far a place is from the nearest shore, in metres. The nearest place is sought on a plane
   * that touches the globe at the place, so that it is right within some hundreds of kilometres;
   * its distance is the geodesic.
   */
  public double distance(LonLat place) {
    double narrow = Math.cos(Math.toRadians(place.lat()));
    double least = Double.POSITIVE_INFINITY;
    double lon = place.lon();
    double lat = place.lat();
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double x = (ring[i] - place.lon()) * narrow;
        double y = ring[i + 1] - place.lat();
        double dx = (ring[i + 2] - ring[i]) * narrow;
        double dy = ring[i + 3] - ring[i + 1];
        double length = dx * dx + dy * dy;
        double share = length > 0 ? Math.clamp(-(x * dx + y * dy) / length, 0, 1) : 0;
        double way = Math.hypot(x + share * dx, y + share * dy);
        if (way < least) {
          least = way;
          lon = ring[i] + share * (ring[i + 2] - ring[i]);
          lat = ring[i + 1] + share * dy;
        }
      }
    }
    return Double.isInfinite(least)
        ? Double.POSITIVE_INFINITY
        : Geodesics.distance(place, new LonLat(lon, lat));
  }
}
