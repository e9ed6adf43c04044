package org.buildoutatlas.export.gif;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of one frame, and for each colour that occurs the nearest of these.
 *
 * <p>The most frequent are taken as they are, for they are the inks of areas and letters; the
 * others, mostly soft edges, are parted by how far they lie from each other.
 *
 * @param colours as 0xRRGGBB, at most {@link #MOST}
 * @param known each colour that occurs, by its number
 * @param nearest for each of these the place of its colour
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package alone
record Palette(int[] colours, int[] known, byte[] nearest) {

  /** How many colours there can be: one place of 256 is for pixels that stay as they were. */
  static final int MOST = 255;

  /** The place of pixels that stay as they were. */
  static final int CLEAR = 255;

  /** So many of the most frequent are taken as they are. */
  private static final int EXACT = 128;

  /** The best palette for pixels given as 0xRRGGBB. */
  static Palette of(int[] pixels) {
    List<Swatch> all = Swatch.of(pixels);
    int[] known = all.stream().mapToInt(Swatch::colour).toArray();
    int[] colours = all.size() <= MOST ? known : reduced(all);
    byte[] nearest = new byte[known.length];
    for (int i = 0; i < known.length; i++) {
      nearest[i] = (byte) nearest(known[i], colours);
    }
    return new Palette(colours, known, nearest);
  }

  private static int[] reduced(List<Swatch> all) {
    List<Swatch> frequent =
        all.stream().sorted(Comparator.comparingInt(Swatch::count).reversed()).toList();
    IntStream exact = frequent.stream().limit(EXACT).mapToInt(Swatch::colour);
    IntStream mixed =
        ColourBox.part(frequent.subList(EXACT, frequent.size()), MOST - EXACT).stream()
            .mapToInt(ColourBox::colour);
    return IntStream.concat(exact, mixed).toArray();
  }

  private static int nearest(int colour, int[] colours) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length && least > 0; i++) {
      int distance = 0;
      for (int channel = 0; channel < Swatch.CHANNELS; channel++) {
        int apart = Swatch.channel(colour, channel) - Swatch.channel(colours[i], channel);
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** The place of a colour that occurs. */
  byte place(int colour) {
    return nearest[Arrays.binarySearch(known, colour)];
  }

  /** The palette as Java2D knows it. */
  IndexColorModel model() {
    byte[][] channels = new byte[Swatch.CHANNELS][MOST + 1];
    for (int i = 0; i < colours.length; i++) {
      for (int channel = 0; channel < Swatch.CHANNELS; channel++) {
        channels[channel][i] = (byte) Swatch.channel(colours[i], channel);
      }
    }
    return new IndexColorModel(8, MOST + 1, channels[0], channels[1], channels[2], CLEAR);
  }
}
