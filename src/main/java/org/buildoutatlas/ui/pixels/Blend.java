package org.buildoutatlas.ui.pixels;

/** Arithmetic with pixels whose opacity is multiplied in, two channels at a time. */
final class Blend {

  private static final int PAIR = 0xff00ff;

  private Blend() {}

  /** From one pixel to another; {@code share} of the second, 0 to 256. */
  static int mix(int a, int b, int share) {
    int low = a & PAIR;
    int high = (a >>> 8) & PAIR;
    // a·256 + (b − a)·share is a·(256 − share) + b·share with half the products; what one channel
    // borrows from its neighbour is given back by the sum.
    int lows = (low << 8) + ((b & PAIR) - low) * share;
    int highs = (high << 8) + (((b >>> 8) & PAIR) - high) * share;
    return ((lows >>> 8) & PAIR) | (highs & ~PAIR);
  }

  /** One pixel over another (T. Porter and T. Duff, Compositing digital images, 1984). */
  static int over(int top, int bottom) {
    int opacity = top >>> 24;
    if (opacity == 255) {
      return top;
    }
    // Of 256: what shines through a clear pixel is left just as it is, and opaque stays opaque.
    int through = 256 - opacity;
    int low = (((bottom & PAIR) * through) >>> 8) & PAIR;
    int high = (((bottom >>> 8) & PAIR) * through) & ~PAIR;
    return top + (low | high);
  }
}
