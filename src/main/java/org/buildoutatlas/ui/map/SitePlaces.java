package org.buildoutatlas.ui.map;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Site;

/** Where the sites of an atlas are, by id, looked through once for each atlas. */
final class SitePlaces {

  private Optional<Known> known = Optional.empty();

  private record Known(Atlas atlas, Map<String, LonLat> places) {}

  /** The place of a site; empty where the atlas has none of that id. */
  Optional<LonLat> of(Atlas atlas, String id) {
    Known found = known.filter(k -> k.atlas.equals(atlas)).orElseGet(() -> look(atlas));
    known = Optional.of(found);
    return Optional.ofNullable(found.places.get(id));
  }

  private static Known look(Atlas atlas) {
    return new Known(
        atlas,
        atlas.sites().stream()
            .collect(Collectors.toMap(Site::id, site -> site.location().position(), (a, _) -> a)));
  }
}
