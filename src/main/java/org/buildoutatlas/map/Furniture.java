package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** Paints what stands on the map without being of it: title card, legend, scale bar and attribution. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class Furniture {

  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  /** Keeps what every painting needs. */
  public Furniture(TextMeasure measure, Words words, Numbers numbers) {
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
  }

  /** Draws title card top left, legend bottom left, scale bar and attribution bottom right. */
  public Drawing paint(Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme) {
    throw new UnsupportedOperationException(measure + " " + words + " " + numbers);
  }
}
