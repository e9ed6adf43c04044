package org.buildoutatlas.page;

import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.map.BaseMap;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** The map as a sheet: what the window's map shows, with legend, title, as-of dates and numbered sources. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class MapPage {

  private final BaseMap base;
  private final SiteMap sites;
  private final Furniture furniture;
  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  /** Keeps the painters. */
  public MapPage(
      BaseMap base,
      SiteMap sites,
      Furniture furniture,
      TextMeasure measure,
      Words words,
      Numbers numbers) {
    this.base = base;
    this.sites = sites;
    this.furniture = furniture;
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
  }

  /** Composes the sheet; {@code atlas} is the whole one, not yet cut to the viewpoint's day. */
  public Drawing compose(
      Atlas atlas, Viewpoint viewpoint, Theme theme, double width, double height) {
    throw new UnsupportedOperationException(
        base + " " + sites + furniture + measure + words + numbers);
  }
}
