package org.buildoutatlas.ui.stage;

/** What the presenter holds in the hand. */
enum Tool {
  /** Nothing: a click goes on, dragging leads the map. */
  NONE,
  /** A bright dot. */
  POINTER,
  /** A pen. */
  INK,
  /** All but a circle is dimmed. */
  SPOTLIGHT,
  /** A circle shows what lies under it larger. */
  MAGNIFIER
}
