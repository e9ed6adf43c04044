package org.buildoutatlas.animation;

import java.util.List;

/**
 * Drawings of one size that follow each other.
 *
 * @param width in pixels
 * @param height in pixels
 * @param frames at least one
 * @param loops whether it begins anew after the last
 */
public record Animation(double width, double height, List<Frame> frames, boolean loops) {

  /** Copies the list and rejects an animation without frames. */
  public Animation {
    frames = List.copyOf(frames);
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("An animation has at least one frame");
    }
  }
}
