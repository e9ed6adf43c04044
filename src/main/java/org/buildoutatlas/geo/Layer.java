package org.buildoutatlas.geo;

import java.util.List;
import java.util.function.Predicate;
import org.buildoutatlas.drawing.Box;

/**
 * Features of one kind.
 *
 * @param id stable word, for example {@code coast_conus}
 * @param extent west, south, east, north in degrees; for a layer that was cut out of a larger one,
 *     the window
 * @param features in file order
 */
public record Layer(String id, Box extent, List<Feature> features) {

  /** Copies the list of features. */
  public Layer {
    features = List.copyOf(features);
  }

  /** The parts of all features. */
  public List<double[]> parts() {
    return features.stream().flatMap(f -> f.parts().stream()).toList();
  }

  /** The features that fulfil a condition. */
  public Layer only(Predicate<Feature> condition) {
    return new Layer(id, extent, features.stream().filter(condition).toList());
  }

  /** The features of a class, for example {@code land} or {@code lake}. */
  public Layer ofClass(String name) {
    return only(f -> f.property("class").filter(name::equals).isPresent());
  }
}
