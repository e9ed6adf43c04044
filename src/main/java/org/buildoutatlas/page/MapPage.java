package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.BaseMap;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.HostAreas;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.MapScene;
import org.buildoutatlas.map.MapTitle;
import org.buildoutatlas.map.Said;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Half;
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
    return compose(atlas, viewpoint, own, theme, sheet(atlas, viewpoint, width, height));
  }

  /**
   * Composes a sheet that is divided as told.
   *
   * @param atlas the whole one, not yet cut to the viewpoint's day
   * @param own the foremost first
   */
  public Drawing compose(
      Atlas atlas, Viewpoint viewpoint, List<OwnLayer> own, Theme theme, MapSheet sheet) {
    double width = sheet.width();
    double foot = foot(sheet);
    double high = high(sheet);
    double half = (width - GUTTER) / 2;
    List<Mark> marks = new ArrayList<>();
    Half.SECOND
        .of(viewpoint)
        .ifPresentOrElse(
            second -> {
              marks.addAll(map(atlas, first(viewpoint), own, theme, half, high));
              List<Mark> beside = map(atlas, second, own, theme, half, high);
              marks.add(Mark.Group.of("second", "", Placement.shift(half + GUTTER, 0).of(beside)));
              // Either map may reach beyond its frame; the gutter covers that.
              Box gutter = Box.at(half, 0, GUTTER, high);
              marks.add(new Mark.Area(Path.rectangle(gutter, 0), theme.ui().surface()));
            },
            () -> marks.addAll(map(atlas, viewpoint, own, theme, width, high)));
    // The map may reach below its frame; strip and foot cover that.
    if (sheet.strip() > 0) {
      Box strip = Box.at(0, high, width, sheet.strip());
      marks.add(new Mark.Area(Path.rectangle(strip, 0), theme.ui().surface()));
    }
    Box box = Box.at(0, sheet.height() - foot, width, foot);
    marks.add(
        Mark.Group.of(
            "foot",
            "",
            footer.paint(box, sheet.withoutStrip(), sheet.sources(), viewpoint, theme)));
    return new Drawing(width, sheet.height(), theme.ui().surface(), marks);
  }

  /** A sheet without a strip, whose foot names the sources of what the map shows. */
  public MapSheet sheet(Atlas atlas, Viewpoint viewpoint, double width, double height) {
    Atlas known = atlas.known(viewpoint.knownOn());
    return new MapSheet(width, height, sources(known, viewpoint), 0);
  }

  /**
   * The frame of the only map of a sheet.
   *
   * @param atlas the whole one
   */
  public MapFrame frame(Atlas atlas, Viewpoint viewpoint, MapSheet sheet) {
    return frame(atlas, viewpoint, sheet.width(), high(sheet));
  }

  private static MapFrame frame(Atlas atlas, Viewpoint viewpoint, double width, double height) {
    boolean legend = Furniture.hasLegendOnPage(width, height);
    return Frames.of(viewpoint, atlas, width, height, legend);
  }

  /** How high the map of a sheet is, in pixels; its strip begins there. */
  public double high(MapSheet sheet) {
    return Math.max(1, sheet.withoutStrip() - foot(sheet));
  }

  private double foot(MapSheet sheet) {
    return footer.height(sheet.withoutStrip(), sheet.sources().size());
  }

  /** Pixels between two maps side by side. */
  private static final double GUTTER = 32;

  private static Viewpoint first(Viewpoint whole) {
    return Half.FIRST.of(whole).orElse(whole);
  }

  private List<Source> sources(Atlas known, Viewpoint viewpoint) {
    Set<Source> sources = new LinkedHashSet<>(PageSources.of(shown(known, viewpoint)));
    Half.SECOND
        .of(viewpoint)
        .ifPresent(second -> sources.addAll(PageSources.of(shown(known, second))));
    return List.copyOf(sources);
  }

  /** What is on the layers that are on: nothing else is told or sourced. */
  private static Shown shown(Atlas known, Viewpoint viewpoint) {
    return Shown.of(known, viewpoint).on(viewpoint.layers());
  }

  /** One map with its names and its furniture. */
  private List<Mark> map(
      Atlas atlas,
      Viewpoint viewpoint,
      List<OwnLayer> own,
      Theme theme,
      double width,
      double height) {
    Atlas known = atlas.known(viewpoint.knownOn());
    Furniture around = furniture.withLegend(Furniture.hasLegendOnPage(width, height));
    MapFrame frame = frame(atlas, viewpoint, width, height);
    List<Box> obstacles = around.obstacles(known, viewpoint, frame, theme);
    List<Mark> marks = new ArrayList<>();
    add(
        marks,
        "map",
        base.paint(frame, theme, HostAreas.of(known, viewpoint.region()), viewpoint.layers()));
    add(
        marks,
        "sites",
        sites.paint(MapScene.of(known, viewpoint, frame, theme).withOwn(own), obstacles));
    add(marks, "furniture", around.paint(known, viewpoint, frame, theme));
    return marks;
  }

  /** What the sheet says in words; {@code atlas} is the whole one. */
  public Caption caption(Atlas atlas, Viewpoint viewpoint) {
    Atlas known = atlas.known(viewpoint.knownOn());
    return caption(known, viewpoint, sources(known, viewpoint));
  }

  /**
   * What a sheet that is divided as told says in words: its sources are those of its foot.
   *
   * @param atlas the whole one
   */
  public Caption caption(Atlas atlas, Viewpoint viewpoint, MapSheet sheet) {
    return caption(atlas.known(viewpoint.knownOn()), viewpoint, sheet.sources());
  }

  private Caption caption(Atlas known, Viewpoint viewpoint, List<Source> sources) {
    Shown shown = shown(known, viewpoint);
    return new Caption(
        title.finding(shown, viewpoint).text(),
        title.support(shown, viewpoint).stream().map(Said::text).collect(Collectors.joining(". ")),
        sources.stream()
            .map(s -> s.publisher() + ": " + s.title())
            .collect(Collectors.joining("\n")));
  }

  private static void add(List<Mark> marks, String name, Drawing drawing) {
    marks.add(Mark.Group.of(name, "", drawing.marks()));
  }
}
