package org.buildoutatlas.ui.pixels;

/**
 * For each pixel of a row or column, between which two of a scaled picture it lies.
 *
 * @param first the nearer to the beginning of the two
 * @param share of the second of the two, 0 to 256
 */
@SuppressWarnings("ArrayRecordComponent") // made for one frame and read by the loops beside it
record Taps(int[] first, int[] share) {

  /** The taps of pixels {@code from} to {@code to}, of a picture of that many pixels. */
  static Taps of(int from, int to, double scale, double shift, int size) {
    int[] first = new int[to - from];
    int[] share = new int[to - from];
    for (int i = 0; i < first.length; i++) {
      double u = Math.clamp((from + i + 0.5 - shift) / scale - 0.5, 0, size - 1.0);
      int whole = Math.min((int) u, Math.max(0, size - 2));
      first[i] = whole;
      share[i] = (int) Math.rint((u - whole) * 256);
    }
    return new Taps(first, share);
  }
}
