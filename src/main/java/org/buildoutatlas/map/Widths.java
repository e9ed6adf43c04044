package org.buildoutatlas.map;

/** How wide the lines of the base map are, in pixels. */
final class Widths {

  static final double COAST = 0.7;
  static final double NATION = 1.1;

  /** Borders between countries that the map is not about. */
  static final double CONTEXT_NATION = 0.9;

  static final double INNER = 0.9;
  static final double CONTOUR = 0.75;
  static final double RIVER = 0.8;
  static final double SHORE = 0.5;

  private Widths() {}
}
