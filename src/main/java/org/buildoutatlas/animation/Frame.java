package org.buildoutatlas.animation;

import java.util.function.Supplier;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.page.Caption;

/**
 * One drawing of an animation.
 *
 * @param hundredths how long it is shown, in hundredths of a second; at least 1
 * @param drawing makes it; the same each time it is asked
 * @param caption what it shows in words, where it becomes a picture of its own
 */
public record Frame(int hundredths, Supplier<Drawing> drawing, Supplier<Caption> caption) {

  /** Rejects a frame that is never seen. */
  public Frame {
    if (hundredths < 1) {
      throw new IllegalArgumentException("A frame is shown for a while, not " + hundredths);
    }
  }
}
