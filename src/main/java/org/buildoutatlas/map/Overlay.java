package org.buildoutatlas.map;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;

/**
 * Something painted over the base map and under leaders, markers and labels. Safe to call from any
 * thread.
 */
@FunctionalInterface
public interface Overlay {

  /** Draws it, from back to front; nothing where its layer is off or nothing of it is seen. */
  List<Mark> paint(MapScene scene);

  /** What labels and names must stay out of, in pixels: texts of its own. */
  default List<Box> taken(MapScene scene) {
    return List.of();
  }
}
