package org.buildoutatlas.ui.map;

import java.util.Optional;

/** Whether the legend lies open: as the user wants it, else as the map has room for it. */
final class LegendFold {

  /**
   * Below this height, in pixels, the legend stays folded until it is asked for: it would hide the
   * map.
   */
  private static final double LOW = 700;

  private static final double NARROW = 1150;

  private Optional<Boolean> wanted = Optional.empty();

  /** Whether it lies open on a map of that size, in pixels. */
  boolean isOpen(double width, double height) {
    return wanted.orElse(height >= LOW && width >= NARROW);
  }

  /** Opens it if it is folded, and folds it if it is open. */
  void toggle(double width, double height) {
    wanted = Optional.of(!isOpen(width, height));
  }
}
