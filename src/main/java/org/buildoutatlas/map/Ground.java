package org.buildoutatlas.map;

import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.view.LayerChoice;

/** What lies below the sites on one of the maps. */
interface Ground {

  /**
   * Draws it from back to front.
   *
   * @param hosts codes of states or countries to be tinted
   * @param layers which layers are shown
   */
  Stream<Mark> paint(Brush brush, Set<String> hosts, LayerChoice layers);
}
