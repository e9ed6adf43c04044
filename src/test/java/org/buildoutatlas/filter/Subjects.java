package org.buildoutatlas.filter;

import java.util.List;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Standing;

/** The sites of the product's data set as a filter sees them on the day of its facts. */
final class Subjects {

  private Subjects() {}

  static List<Subject> real() {
    Atlas atlas = RealData.atlas();
    Parts parts = Parts.of(atlas);
    Quarter at = Quarter.of(atlas.asOf());
    return atlas.sites().stream()
        .map(site -> new Subject(Standing.of(site, atlas.asOf(), at), parts))
        .toList();
  }

  static Subject named(String id) {
    return real().stream().filter(s -> s.site().id().equals(id)).findFirst().orElseThrow();
  }
}
