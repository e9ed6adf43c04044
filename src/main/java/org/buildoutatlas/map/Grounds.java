package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Region;

/** The colour of what lies under names, for their halos. */
final class Grounds {

  private Grounds() {}

  /** Under labels: land, but the shallow sea where most of them stand off the coast. */
  static Colour of(Region region, Theme theme) {
    if (region != Region.KOREA) {
      return theme.map().land().withOpacity(0.9);
    }
    return (theme.dark() ? theme.map().sea() : theme.depth().getFirst()).withOpacity(0.85);
  }
}
