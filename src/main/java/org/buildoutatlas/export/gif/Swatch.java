package org.buildoutatlas.export.gif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A colour and how often it occurs.
 *
 * @param colour as 0xRRGGBB
 * @param count in pixels, at least 1
 */
record Swatch(int colour, int count) {

  /** Red, green and blue. */
  static final int CHANNELS = 3;

  /** The colours of pixels given as 0xRRGGBB, each once, by their number. */
  static List<Swatch> of(int[] pixels) {
    int[] sorted = pixels.clone();
    Arrays.sort(sorted);
    List<Swatch> all = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[begin]) {
        all.add(new Swatch(sorted[begin], i - begin));
        begin = i;
      }
    }
    return all;
  }

  /** One channel of a colour, 0 to 255; 0 is red. */
  static int channel(int colour, int number) {
    return (colour >>> (8 * (CHANNELS - 1 - number))) & 0xFF;
  }

  int channel(int number) {
    return channel(colour, number);
  }
}
