package org.buildoutatlas.ui.map;

import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.map.HostAreas;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Region;

/** The states that hold a site, looked up once for an atlas and not at every step of the hand. */
final class Hosts {

  private Optional<Known> known = Optional.empty();

  private record Known(Atlas atlas, Region region, Set<String> codes) {}

  /** Their codes. */
  Set<String> of(Atlas atlas, Region region) {
    Known found =
        known
            .filter(k -> k.atlas.equals(atlas) && k.region == region)
            .orElseGet(() -> new Known(atlas, region, HostAreas.of(atlas, region)));
    known = Optional.of(found);
    return found.codes;
  }
}
