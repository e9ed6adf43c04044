package org.buildoutatlas.layer.geojson;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.geo.Feature;

/**
 * What a GeoJSON file holds.
 *
 * @param name what the collection is called
 * @param system the system of coordinates it states, or that of the standard
 * @param features with coordinates as stated
 * @param placeless how many features have no geometry
 */
record Shapes(Optional<String> name, String system, List<Feature> features, int placeless) {

  /** Copies the list. */
  Shapes {
    features = List.copyOf(features);
  }
}
