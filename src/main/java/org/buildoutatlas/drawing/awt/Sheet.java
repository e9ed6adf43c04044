package org.buildoutatlas.drawing.awt;

import java.util.Arrays;

/**
 * Pixels that are painted over, opacity multiplied in. Places are counted on the whole picture, of
 * which the sheet may be a part.
 *
 * @param argb row by row
 * @param left the first column
 * @param top the first row
 * @param width how many columns
 * @param height how many rows
 */
@SuppressWarnings("ArrayRecordComponent") // it is there to be changed
record Sheet(int[] argb, int left, int top, int width, int height) {

  /** Paints in one colour. */
  Coverage.Spans colour(int colour) {
    int whole = scaled(colour | 0xFF000000, colour >>> 24);
    boolean opaque = colour >>> 24 == Coverage.WHOLE;
    return (x, y, count, cover) -> {
      int from = index(x, y);
      int to = from + count;
      if (opaque && cover == Coverage.WHOLE) {
        Arrays.fill(argb, from, to, whole);
        return;
      }
      int ink = scaled(whole, cover);
      int rest = Coverage.WHOLE - (ink >>> 24);
      for (int i = from; i < to; i++) {
        argb[i] = ink + scaled(argb[i], rest);
      }
    };
  }

  /** Paints as another sheet shows it; what lies beside that is left out. */
  Coverage.Spans texture(Sheet other) {
    return (x, y, count, cover) -> {
      int from = Math.max(x, other.left);
      int to = Math.min(x + count, other.left + other.width);
      if (y < other.top || y >= other.top + other.height) {
        return;
      }
      for (int i = from; i < to; i++) {
        int ink = scaled(other.argb[other.index(i, y)], cover);
        int here = index(i, y);
        argb[here] = ink + scaled(argb[here], Coverage.WHOLE - (ink >>> 24));
      }
    };
  }

  private int index(int x, int y) {
    return (y - top) * width + x - left;
  }

  /** All four channels times a share of 255, rounded; two channels in one multiplication. */
  private static int scaled(int argb, int share) {
    int even = (argb & 0xFF00FF) * share + 0x800080;
    int odd = ((argb >>> 8) & 0xFF00FF) * share + 0x800080;
    even += (even >>> 8) & 0xFF00FF;
    odd += (odd >>> 8) & 0xFF00FF;
    return ((even >>> 8) & 0xFF00FF) | (odd & 0xFF00FF00);
  }
}
