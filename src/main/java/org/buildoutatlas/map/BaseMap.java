package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.theme.Theme;

/**
 * Paints sea, depth, land, water and borders, without a name on them. Safe to call from any thread.
 */
public interface BaseMap {

  /**
   * Draws what the frame shows; {@code hostStates} are the codes of states to be tinted because
   * they hold a site.
   */
  Drawing paint(MapFrame frame, Theme theme, java.util.Set<String> hostStates);
}
