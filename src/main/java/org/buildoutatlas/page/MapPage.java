package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.BaseMap;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.HostAreas;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.MapScene;
import org.buildoutatlas.map.MapTitle;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * The map as a sheet: what the window's map shows, with legend, title, as-of dates and numbered
 * sources.
 */
public final class MapPage {

  private final BaseMap base;
  private final SiteMap sites;
  private final Furniture furniture;
  private final Footer footer;
  private final MapTitle title;

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
    this.footer = new Footer(measure, words, numbers);
    this.title = new MapTitle(words, numbers);
  }

  /** Composes the sheet; {@code atlas} is the whole one, not yet cut to the viewpoint's day. */
  public Drawing compose(
      Atlas atlas, Viewpoint viewpoint, Theme theme, double width, double height) {
    return compose(atlas, viewpoint, List.of(), theme, width, height);
  }

  /**
   * Composes the sheet with layers of the user's own.
   *
   * @param atlas the whole one, not yet cut to the viewpoint's day
   * @param own the foremost first
   */
  public Drawing compose(
      Atlas atlas,
      Viewpoint viewpoint,
      List<OwnLayer> own,
      Theme theme,
      double width,
      double height) {
    Atlas known = atlas.known(viewpoint.knownOn());
    List<Source> sources = PageSources.of(Shown.of(known, viewpoint));
    double foot = footer.height(height, sources.size());
    MapFrame frame = Frames.of(viewpoint, atlas, width, Math.max(1, height - foot));
    List<Box> obstacles = furniture.obstacles(known, viewpoint, frame, theme);
    List<Mark> marks = new ArrayList<>();
    add(
        marks,
        "map",
        base.paint(frame, theme, HostAreas.of(known, viewpoint.region()), viewpoint.layers()));
    add(
        marks,
        "sites",
        sites.paint(MapScene.of(known, viewpoint, frame, theme).withOwn(own), obstacles));
    add(marks, "furniture", furniture.paint(known, viewpoint, frame, theme));
    // The map may reach below its frame; the foot covers that.
    Box box = Box.at(0, height - foot, width, foot);
    marks.add(Mark.Group.of("foot", "", footer.paint(box, height, sources, viewpoint, theme)));
    return new Drawing(width, height, theme.ui().surface(), marks);
  }

  /** What the sheet says in words; {@code atlas} is the whole one. */
  public Caption caption(Atlas atlas, Viewpoint viewpoint) {
    Shown shown = Shown.of(atlas.known(viewpoint.knownOn()), viewpoint);
    return new Caption(
        title.finding(shown, viewpoint),
        String.join(". ", title.support(shown, viewpoint)),
        PageSources.of(shown).stream()
            .map(s -> s.publisher() + ": " + s.title())
            .collect(Collectors.joining("\n")));
  }

  private static void add(List<Mark> marks, String name, Drawing drawing) {
    marks.add(Mark.Group.of(name, "", drawing.marks()));
  }
}
