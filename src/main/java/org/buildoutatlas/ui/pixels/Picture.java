package org.buildoutatlas.ui.pixels;

import java.util.BitSet;
import org.buildoutatlas.drawing.Pixels;

/**
 * A painted picture and in which of its tiles there is anything, so that empty ones cost nothing.
 * Making one looks at every pixel: do it in the background.
 */
public final class Picture {

  /** Two to the power of this is the side of a tile, in pixels. */
  static final int TILE_BITS = 4;

  private static final int TILE = 1 << TILE_BITS;

  private final Pixels pixels;
  private final int columns;
  private final BitSet full = new BitSet();

  /** Takes a picture. */
  public Picture(Pixels pixels) {
    this.pixels = pixels;
    columns = (pixels.width() + TILE - 1) >> TILE_BITS;
    for (int y = 0; y < pixels.height(); y++) {
      note(y);
    }
  }

  private void note(int y) {
    int row = y * pixels.width();
    int tiles = (y >> TILE_BITS) * columns;
    for (int column = 0; column < columns; column++) {
      if (!full.get(tiles + column)) {
        int end = row + Math.min(pixels.width(), (column + 1) << TILE_BITS);
        int x = row + (column << TILE_BITS);
        while (x < end && pixels.argb()[x] == 0) {
          x++;
        }
        if (x < end) {
          full.set(tiles + column);
        }
      }
    }
  }

  /** Its pixels. */
  public Pixels pixels() {
    return pixels;
  }

  /** How many tiles lie beside each other. */
  int columns() {
    return columns;
  }

  /** Whether there is anything in the tiles of one column that two rows of pixels go through. */
  boolean isFull(int column, int y, int otherY) {
    return full.get((y >> TILE_BITS) * columns + column)
        || full.get((otherY >> TILE_BITS) * columns + column);
  }
}
