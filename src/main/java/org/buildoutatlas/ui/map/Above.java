package org.buildoutatlas.ui.map;

import java.util.List;
import org.buildoutatlas.drawing.Box;

/**
 * What stands over a map, so that names keep clear of it.
 *
 * @param furnished whether the map has title, legend, scale and buttons of its own
 * @param card how many pixels an open card covers beside the buttons
 * @param covered what others cover, in pixels of the map
 */
record Above(boolean furnished, double card, List<Box> covered) {

  /** Copies the list. */
  Above {
    covered = List.copyOf(covered);
  }

  /** A map in the window, with an open card that wide. */
  static Above window(double card) {
    return new Above(true, card, List.of());
  }

  /** A bare map on which others stand. */
  static Above stage(List<Box> covered) {
    return new Above(false, 0, covered);
  }
}
