package org.buildoutatlas.layer.geopackage;

import java.util.List;
import org.buildoutatlas.geo.Feature;

/**
 * The rows of a table.
 *
 * @param features with coordinates as stated
 * @param broken how many shapes could not be read
 * @param cut whether there are more than can be shown
 */
record Rows(List<Feature> features, int broken, boolean cut) {

  /** Copies the list. */
  Rows {
    features = List.copyOf(features);
  }
}
