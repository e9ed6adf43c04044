package org.buildoutatlas.export.gif;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Colours that share one place in a palette.
 *
 * @param swatches at least one
 * @param mean of each channel
 * @param spread of each channel: squared distances from the mean, summed over the pixels
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this class alone
record ColourBox(List<Swatch> swatches, double[] mean, double[] spread) {

  private static ColourBox of(List<Swatch> swatches) {
    double[] mean = new double[Swatch.CHANNELS];
    double[] spread = new double[Swatch.CHANNELS];
    for (int channel = 0; channel < Swatch.CHANNELS; channel++) {
      double count = 0;
      double sum = 0;
      double squares = 0;
      for (Swatch swatch : swatches) {
        double value = swatch.channel(channel);
        count += swatch.count();
        sum += swatch.count() * value;
        squares += swatch.count() * value * value;
      }
      mean[channel] = sum / count;
      spread[channel] = Math.max(0, squares - sum * sum / count);
    }
    return new ColourBox(swatches, mean, spread);
  }

  /**
   * Parts colours into boxes: the widest box is cut at its mean, again and again.
   *
   * @param swatches at least one
   * @param most so many boxes at most
   */
  static List<ColourBox> part(List<Swatch> swatches, int most) {
    // Of equals the one whose most frequent colour is lowest, so that chance never has a say.
    PriorityQueue<ColourBox> boxes =
        new PriorityQueue<>(
            Comparator.comparingDouble((ColourBox box) -> -box.width())
                .thenComparingInt(box -> box.swatches.getFirst().colour()));
    boxes.add(of(swatches));
    while (boxes.size() < most && boxes.element().width() > 0) {
      boxes.remove().halves().forEach(boxes::add);
    }
    return boxes.stream().toList();
  }

  private double width() {
    return spread[widest()];
  }

  private int widest() {
    int widest = 0;
    for (int channel = 1; channel < Swatch.CHANNELS; channel++) {
      if (spread[channel] > spread[widest]) {
        widest = channel;
      }
    }
    return widest;
  }

  private List<ColourBox> halves() {
    int channel = widest();
    Predicate<Swatch> low = swatch -> swatch.channel(channel) <= mean[channel];
    return List.of(
        of(swatches.stream().filter(low).toList()),
        of(swatches.stream().filter(low.negate()).toList()));
  }

  /** The colour that stands for all of them. */
  int colour() {
    int colour = 0;
    for (double channel : mean) {
      colour = (colour << 8) | (int) Math.round(channel);
    }
    return colour;
  }
}
