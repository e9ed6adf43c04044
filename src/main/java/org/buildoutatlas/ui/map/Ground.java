package org.buildoutatlas.ui.map;

import java.util.Set;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.view.LayerChoice;

/**
 * What makes one base map look different from another.
 *
 * @param frame of its sheet, wider than the window
 * @param theme the theme's name
 * @param hosts codes of the states that are tinted
 * @param layers which layers are shown
 * @param scale pixels of the screen per pixel of the drawing
 */
record Ground(MapFrame frame, String theme, Set<String> hosts, LayerChoice layers, double scale) {

  /** From how far off whole pixels a sheet would have to be painted anew. */
  private static final double OFF = 0.02;

  /** How much of the margin may be used up before the hand has to be followed. */
  private static final double USED = 0.75;

  /** How much of it may be used up at rest. */
  private static final double USED_AT_REST = 0.5;

  private static final double COARSEST = 1.3;

  /** Copies the set. */
  Ground {
    hosts = Set.copyOf(hosts);
  }

  /**
   * Whether a base map painted anew would be the same, pixel for pixel, as far as a painting needs
   * it.
   */
  boolean serves(Painting painting) {
    Ground other = painting.ground();
    if (!isAlike(other)) {
      return false;
    }
    Affine way = frame.toPixels().inverse().then(other.frame.toPixels());
    return Math.abs(way.sx() - 1) < 1e-9
        && isWhole(way.tx() * scale)
        && isWhole(way.ty() * scale)
        && reaches(painting, USED_AT_REST);
  }

  /** Whether it will do while the hand is moving: near enough in scale, and reaching far enough. */
  boolean isNear(Painting painting) {
    double zoom = painting.frame().camera().scale() / frame.camera().scale();
    return isAlike(painting.ground())
        && zoom < COARSEST
        && zoom > 1 / COARSEST
        && reaches(painting, USED);
  }

  private boolean isAlike(Ground other) {
    return frame.region() == other.frame.region()
        && frame.projection().equals(other.frame.projection())
        && theme.equals(other.theme)
        && hosts.equals(other.hosts)
        && layers.equals(other.layers)
        && scale == other.scale;
  }

  private boolean reaches(Painting painting, double used) {
    double room = painting.margin() * (1 - used);
    return frame.planeBox().contains(painting.frame().grow(room).planeBox());
  }

  private static boolean isWhole(double shift) {
    return Math.abs(shift - Math.rint(shift)) < OFF;
  }
}
