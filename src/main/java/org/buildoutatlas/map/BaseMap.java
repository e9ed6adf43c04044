package org.buildoutatlas.map;

import java.util.Set;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;

/**
 * Paints sea, depth, land, water and borders, without a name on them. Safe to call from any thread.
 */
public interface BaseMap {

  /**
   * Draws what the frame shows.
   *
   * @param hostStates codes of states to be tinted because they hold a site
   * @param layers which layers are shown
   */
  Drawing paint(MapFrame frame, Theme theme, Set<String> hostStates, LayerChoice layers);
}
