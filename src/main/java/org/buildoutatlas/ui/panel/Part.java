package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A part of a pane, built anew only when what it shows has changed: styling and laying out nodes is
 * most of what a step in time costs.
 *
 * @param key all that the part depends on, apart from the theme; compared with {@code equals}
 * @param maker builds it
 */
record Part(Object key, Supplier<? extends Node> maker) {

  /** A part that is always built anew. */
  static Part fresh(Node node) {
    return new Part(node, () -> node);
  }

  /** Parts that are always built anew. */
  static List<Part> fresh(List<? extends Node> nodes) {
    return nodes.stream().map(Part::fresh).toList();
  }
}
