package org.buildoutatlas.map;

/** How a marker stands out. */
enum Emphasis {
  NONE(0),
  HOVERED(1.5),
  SELECTED(2.25);

  private final double halo;

  Emphasis(double halo) {
    this.halo = halo;
  }

  /** The width of its halo in pixels, 0 for none. */
  double halo() {
    return halo;
  }
}
