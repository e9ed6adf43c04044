package org.buildoutatlas.map;

import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;

/** What lies below the sites on one of the maps. */
interface Ground {

  /** Draws it from back to front; {@code hosts} are codes of states or countries to be tinted. */
  Stream<Mark> paint(Brush brush, Set<String> hosts);
}
