package org.buildoutatlas.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Words;

/** Paints names, leaders, markers and labels over the base map. Safe to call from any thread. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class SiteMap {

  private final TextMeasure measure;
  private final Words words;
  private final Gazetteer gazetteer;

  /** Keeps what every painting needs. */
  public SiteMap(TextMeasure measure, Words words, Gazetteer gazetteer) {
    this.measure = measure;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /**
   * Draws over a frame. Groups are named {@code site:<id>} and {@code candidate:<id>}.
   *
   * @param atlas as known on the viewpoint's day
   * @param hovered the name of the group under the pointer
   */
  public Drawing paint(
      Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme, Optional<String> hovered) {
    throw new UnsupportedOperationException(measure + " " + words + " " + gazetteer);
  }
}
