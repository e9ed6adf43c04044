package org.buildoutatlas.drawing;

/**
 * A picture as an array of pixels, opacity multiplied in. The array is shared, not copied: nobody
 * changes it once it is here.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, {@code width × height} of them
 */
@SuppressWarnings("ArrayRecordComponent") // a copy per drawing would cost megabytes per frame
public record Pixels(int width, int height, int[] argb) {

  /** Rejects an array of another size. */
  public Pixels {
    if (argb.length != width * height) {
      throw new IllegalArgumentException(argb.length + " pixels are not " + width + " × " + height);
    }
  }
}
