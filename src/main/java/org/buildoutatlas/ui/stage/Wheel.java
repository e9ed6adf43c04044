package org.buildoutatlas.ui.stage;

import java.util.Optional;

/**
 * Steps of a wheel or of two fingers on a pad: one for each turn or swipe, however many events the
 * system makes of it.
 */
final class Wheel {

  /** A turn that is shorter is none, in pixels. */
  private static final double LEAST = 30;

  /** So long nothing comes between two swipes, in nanoseconds. */
  private static final long QUIET = 180_000_000;

  private double sum;
  private long last;
  private boolean stepped;

  /**
   * Takes an event; whether it makes a step, and then whether forward.
   *
   * @param delta how far it was turned, in pixels; negative towards oneself, which is forward
   * @param now a time in nanoseconds
   */
  Optional<Boolean> turn(double delta, long now) {
    if (now - last > QUIET) {
      sum = 0;
      stepped = false;
    }
    last = now;
    sum += delta;
    if (stepped || Math.abs(sum) < LEAST) {
      return Optional.empty();
    }
    stepped = true;
    return Optional.of(sum < 0);
  }
}
