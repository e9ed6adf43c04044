package org.buildoutatlas.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.model.LonLat;

/**
 * The middle of each country's largest land, from the base map's own outlines: where something
 * stands of which no more than the country is known. The outlines are read when the first country
 * is asked for.
 */
public final class CountryAnchors {

  private final Once<Map<String, LonLat>> middles;

  /** Keeps where the outlines come from. */
  public CountryAnchors(LayerSource layers) {
    middles =
        new Once<>(
            () -> {
              Map<String, LonLat> found = new HashMap<>();
              for (Feature country : layers.layer("world_countries_110m").features()) {
                country.property("code").ifPresent(code -> found.put(code, middle(country)));
              }
              return Map.copyOf(found);
            });
  }

  /** The middle of a country by its ISO 3166 code; empty where the layer has none of that code. */
  public Optional<LonLat> of(String country) {
    return Optional.ofNullable(middles.get().get(country));
  }

  private static LonLat middle(Feature country) {
    return country.parts().stream()
        .map(CountryAnchors::centroid)
        .max(Comparator.comparingDouble(Centroid::area))
        // Rings across the date line go on beyond 180°.
        .map(c -> new LonLat(Math.IEEEremainder(c.lon, 360), c.lat))
        .orElseThrow();
  }

  private record Centroid(double lon, double lat, double area) {}

  /** The centroid of a ring on the plane of longitude and latitude. */
  private static Centroid centroid(double[] ring) {
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      // About the first place, lest small rings far from the origin lose their figures.
      double ax = ring[i] - ring[0];
      double ay = ring[i + 1] - ring[1];
      double bx = ring[i + 2] - ring[0];
      double by = ring[i + 3] - ring[1];
      double cross = ax * by - bx * ay;
      area += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
    return area == 0
        ? new Centroid(ring[0], ring[1], 0)
        : new Centroid(ring[0] + x / (3 * area), ring[1] + y / (3 * area), Math.abs(area));
  }
}
