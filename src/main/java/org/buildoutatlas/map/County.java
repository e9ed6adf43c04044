package org.buildoutatlas.map;

import java.util.Set;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;

/**
 * A county of the United States.
 *
 * @param area with {@code name} and {@code fips}: two digits of the state, three of the county
 */
record County(Feature area) {

  /** Louisiana, whose counties are called parishes. */
  private static final String LOUISIANA = "22";

  /** From this number on, within a state, it is a city that belongs to no county. */
  private static final String CITY = "510";

  /** Whether a place lies in it. */
  boolean holds(LonLat place) {
    Box box = box();
    return box.contains(place.lon(), place.lat()) && outline().contains(place.lon(), place.lat());
  }

  /** Its name in full, in the middle of it. */
  Gazetteer.Name written() {
    LonLat middle = new LonLat(box().center().x(), box().center().y());
    return new Gazetteer.Name(
        title(), "", middle, Gazetteer.Kind.COUNTY, 1, Set.of(Region.UNITED_STATES));
  }

  private String title() {
    String name = area.property("name").orElse("");
    String fips = area.property("fips").orElse("00000");
    if (fips.substring(2).compareTo(CITY) >= 0) {
      return name;
    }
    return name + (fips.startsWith(LOUISIANA) ? " Parish" : " County");
  }

  private Box box() {
    return area.parts().stream()
        .map(
            ring -> {
              Box box = Box.at(ring[0], ring[1], 0, 0);
              for (int i = 2; i < ring.length; i += 2) {
                box = box.union(Box.at(ring[i], ring[i + 1], 0, 0));
              }
              return box;
            })
        .reduce(Box::union)
        .orElse(Box.at(0, 0, 0, 0));
  }

  private Path outline() {
    Path.Builder path = Path.builder();
    for (double[] ring : area.parts()) {
      path.move(ring[0], ring[1]);
      for (int i = 2; i < ring.length; i += 2) {
        path.line(ring[i], ring[i + 1]);
      }
      path.close();
    }
    return path.build();
  }
}
