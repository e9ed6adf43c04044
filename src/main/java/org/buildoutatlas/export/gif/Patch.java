package org.buildoutatlas.export.gif;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * What a frame changes: a part of the picture, in which pixels that stay are clear.
 *
 * @param left its first column
 * @param top its first row
 * @param image its pixels, with a palette of their own
 */
record Patch(int left, int top, BufferedImage image) {

  /** A pixel that was not there. */
  static final int NONE = -1;

  /**
   * What leads from one picture to another.
   *
   * @param before pixels as 0xRRGGBB, row by row; {@link #NONE} where there was nothing
   * @param after the same of the picture that follows
   * @param width of both
   */
  static Patch between(int[] before, int[] after, int width) {
    int left = width;
    int right = -1;
    int top = Integer.MAX_VALUE;
    int bottom = -1;
    int[] changed = new int[after.length];
    int count = 0;
    for (int i = 0; i < after.length; i++) {
      if (after[i] != before[i]) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = Math.min(top, i / width);
        bottom = i / width;
        changed[count++] = after[i];
      }
    }
    if (count == 0) {
      // A frame cannot be empty: one pixel is said again.
      return of(before, after, width, new Bounds(0, 0, 1, 1), Palette.of(new int[] {after[0]}));
    }
    Bounds bounds = new Bounds(left, top, right - left + 1, bottom - top + 1);
    return of(before, after, width, bounds, Palette.of(Arrays.copyOf(changed, count)));
  }

  private record Bounds(int left, int top, int width, int height) {}

  private static Patch of(int[] before, int[] after, int width, Bounds bounds, Palette palette) {
    BufferedImage image =
        new BufferedImage(
            bounds.width(), bounds.height(), BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    byte[] places = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int last = NONE;
    byte place = 0;
    for (int y = 0; y < bounds.height(); y++) {
      for (int x = 0; x < bounds.width(); x++) {
        int pixel = (bounds.top() + y) * width + bounds.left() + x;
        int at = y * bounds.width() + x;
        if (after[pixel] == before[pixel]) {
          places[at] = (byte) Palette.CLEAR;
        } else {
          if (after[pixel] != last) {
            last = after[pixel];
            place = palette.place(last);
          }
          places[at] = place;
        }
      }
    }
    return new Patch(bounds.left(), bounds.top(), image);
  }
}
