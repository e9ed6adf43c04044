package org.buildoutatlas.ui.explain;

import java.util.function.DoubleUnaryOperator;
import org.buildoutatlas.drawing.Box;

/**
 * Where the card of an explanation lies: never over what is explained, and over the map only where
 * that is wide, or where the panel has no room.
 *
 * @param map where the map is, in pixels of the window
 * @param panel where the panel is
 */
record ExplainPlace(Box map, Box panel) {

  private static final double WIDTH = 560;
  private static final double INSET = 12;

  /** A map from this width on has room for the card beside its title. */
  private static final double WIDE = 1124;

  /** How far in the buttons of the map reach, in pixels. */
  private static final double BUTTONS = 66;

  /** How far down the title of the map reaches at most, and the tabs of the panel, in pixels. */
  private static final double TITLE = 122;

  private static final double TABS = 48;

  /** A card that is less high shows too little of the tree, in pixels. */
  private static final double LEAST = 280;

  /**
   * The place of the card.
   *
   * @param asked where what is explained is
   * @param height how high the card would be, by its width
   */
  Box of(Box asked, DoubleUnaryOperator height) {
    if (asked.center().x() < panel.minX()) {
      return topRight(side(panel.minY() + TABS, panel.maxY()), height);
    }
    if (map.width() >= WIDE) {
      return topRight(onMap(0), height);
    }
    // What is explained may have been scrolled out of the panel.
    double head = panel.minY() + TABS;
    Box above = side(head, Math.clamp(asked.minY(), head, panel.maxY()));
    Box below = side(Math.clamp(asked.maxY(), head, panel.maxY()), panel.maxY());
    Box roomier = below.height() >= above.height() ? below : above;
    return topRight(roomier.height() >= LEAST ? roomier : onMap(TITLE), height);
  }

  private Box side(double top, double foot) {
    double first = top + INSET;
    return new Box(
        panel.minX() + INSET, first, panel.maxX() - INSET, Math.max(first, foot - INSET));
  }

  private Box onMap(double below) {
    return new Box(
        map.minX() + INSET,
        map.minY() + Math.max(INSET, below),
        map.maxX() - BUTTONS,
        map.maxY() - INSET);
  }

  private static Box topRight(Box room, DoubleUnaryOperator height) {
    double width = Math.min(WIDTH, Math.max(0, room.width()));
    double high = Math.min(height.applyAsDouble(width), Math.max(0, room.height()));
    return Box.at(room.maxX() - width, room.minY(), width, high);
  }
}
