package org.buildoutatlas.talk;

/** What hides the scene from the room. */
public enum Curtain {
  /** Nothing. */
  OPEN,
  /** A black screen. */
  BLACK,
  /** A white screen. */
  WHITE
}
