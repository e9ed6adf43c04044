package org.buildoutatlas.map;

/** How wide lines of the base map are, and how small things may be, in pixels. */
final class Widths {

  static final double COAST = 0.7;
  static final double NATION = 1.1;

  /** Borders between countries that the map is not about. */
  static final double CONTEXT_NATION = 0.9;

  static final double INNER = 0.9;
  static final double COUNTY = 0.5;
  static final double CONTOUR = 0.75;
  static final double RIVER = 0.8;

  /** Lakes smaller than this are left out. */
  static final double LEAST_LAKE = 4;

  /** Lakes smaller than this have no line around them. */
  static final double LEAST_SHORE = 60;

  private Widths() {}
}
