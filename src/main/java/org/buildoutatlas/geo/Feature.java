package org.buildoutatlas.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing on the globe with its outline.
 *
 * @param id the id it has in its layer, empty where it has none
 * @param properties what else is stated about it, as text
 * @param kind how the parts are to be read
 * @param parts longitude and latitude in turn, in degrees, WGS 84. The first and the last place of
 *     a ring are the same. The arrays are shared, not copied: nobody changes them once they are
 *     here
 */
public record Feature(String id, Map<String, String> properties, Kind kind, List<double[]> parts) {

  /** What the parts of a feature are. */
  public enum Kind {
    /** Rings, filled by the even-odd rule. */
    AREA,
    LINE,
    POINT
  }

  /** Copies the properties and the list of parts. */
  public Feature {
    properties = Map.copyOf(properties);
    parts = List.copyOf(parts);
  }

  /** A property; empty where it is not stated. */
  public Optional<String> property(String key) {
    return Optional.ofNullable(properties.get(key));
  }
}
