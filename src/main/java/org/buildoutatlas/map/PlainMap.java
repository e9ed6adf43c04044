package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Extent;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * A map without title and cards, for a page that says itself what it shows: the signs are explained
 * in rows below it.
 */
public final class PlainMap {

  private static final double ABOVE_LEGEND = 8;
  private static final double SCALE_DEPTH = 26;
  private static final double RING = 9;
  private static final double SHARE = 0.4;
  private static final double LETTERS_OF_SCALE = 12;
  private static final double LETTERS_OF_TOWNS = 11;

  /** No map is lower, in pixels, so that there is something within its edges. */
  private static final double LEAST = 3 * Brush.MARGIN;

  /** The largest share of the height that the legend takes. */
  private static final double MOST_LEGEND = 0.25;

  private final BaseMap base;
  private final SiteMap sites;
  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  /** Keeps the painters. */
  public PlainMap(BaseMap base, SiteMap sites, TextMeasure measure, Words words, Numbers numbers) {
    this.base = base;
    this.sites = sites;
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * Paints it. On the map of the United States the ground is that of the page.
   *
   * @param known the atlas as known on the viewpoint's day
   * @param own the user's own layers, the foremost first
   */
  public Drawing paint(
      Atlas known,
      Viewpoint viewpoint,
      List<OwnLayer> own,
      Theme theme,
      double width,
      double height) {
    Region region = viewpoint.region();
    Theme ink = region == Region.UNITED_STATES ? Themes.onPage(theme) : Themes.onPagePale(theme);
    Viewpoint seen = seen(viewpoint);
    Shown shown = sites.census().visible(known, seen);
    boolean clusters =
        sites.census().crowd(shown, region).hasClusters(Frames.bare(seen, known, width, height));
    LegendLine legend = legend(signs(shown, seen, ink, clusters), width, height);
    double below = legend.height() > 0 ? legend.height() + ABOVE_LEGEND : 0;
    double high = Math.max(LEAST, height - below);
    MapFrame frame = Frames.bare(seen, known, width, high);
    List<Mark> marks = new ArrayList<>();
    // It is drawn a little beyond its frame; on a page it must end there.
    Drawing ground =
        base.paint(frame.grow(-Brush.MARGIN), ink, HostAreas.of(known, region), seen.layers());
    Optional<Piece> scale =
        ScaleBar.of(frame)
            .map(b -> b.at(new Point(width - 6, high - SCALE_DEPTH), false, ink, words, measure));
    marks.add(
        Mark.Group.of("map", "", Placement.shift(Brush.MARGIN, Brush.MARGIN).of(ground.marks())));
    marks.add(
        Mark.Group.of(
            "sites",
            "",
            whole(
                sites
                    .paint(
                        MapScene.of(known, seen, frame, ink).withOwn(own),
                        scale.map(Piece::box).stream().toList())
                    .marks(),
                frame,
                seen)));
    scale.ifPresent(piece -> marks.add(Mark.Group.of("scale", "", piece.marks())));
    marks.add(Mark.Group.of("legend", "", legend.paint(new Point(0, high + ABOVE_LEGEND), ink)));
    return new Drawing(width, height, ink.ui().surface(), marks);
  }

  /**
   * The key to the signs of a viewpoint's map, in rows no wider than that, in pixels.
   *
   * @param known the atlas as known on the viewpoint's day
   */
  public Drawing key(Atlas known, Viewpoint viewpoint, Theme theme, double width) {
    Shown shown = sites.census().visible(known, seen(viewpoint));
    LegendLine line = LegendLine.of(signs(shown, viewpoint, theme, false), width, words, measure);
    return new Drawing(
        width, line.height(), Colour.TRANSPARENT, line.paint(new Point(0, 0), theme));
  }

  /** From close by, signs at the edge would reach beyond the map: only whole ones are shown. */
  private List<Mark> whole(List<Mark> marks, MapFrame frame, Viewpoint seen) {
    if (seen.camera().isEmpty()) {
      return marks;
    }
    Extent extent = new Extent(measure);
    return marks.stream()
        .filter(
            mark ->
                !(mark instanceof Mark.Group group && !group.name().isEmpty())
                    || isChosen(group.name(), seen)
                    || extent.of(List.of(mark)).filter(b -> !frame.sheet().contains(b)).isEmpty())
        .toList();
  }

  private static boolean isChosen(String name, Viewpoint seen) {
    return switch (seen.selection()) {
      case Selection.OfSite site -> name.endsWith(":" + site.id());
      case Selection.OfCandidate candidate -> name.endsWith(":" + candidate.id());
      case Selection.OfPartner _, Selection.Nothing _ -> false;
    };
  }

  /** On a small map it would take the room of what it explains, and is left out. */
  private LegendLine legend(List<Sign> signs, double width, double height) {
    LegendLine whole = LegendLine.of(signs, width, words, measure);
    return whole.height() > MOST_LEGEND * height
        ? LegendLine.of(List.of(), width, words, measure)
        : whole;
  }

  /**
   * On a map of all states names of seas, states and towns would only be in the way of those of the
   * sites; about a single place they say where it is.
   */
  private static Viewpoint seen(Viewpoint viewpoint) {
    return isOfAllStates(viewpoint)
        ? viewpoint.withLayers(viewpoint.layers().with(MapLayer.PLACES, false))
        : viewpoint;
  }

  private static boolean isOfAllStates(Viewpoint viewpoint) {
    return viewpoint.region() == Region.UNITED_STATES && viewpoint.camera().isEmpty();
  }

  private static boolean isOfHalfTheWorld(Viewpoint viewpoint) {
    return viewpoint.region() == Region.GLOBE && viewpoint.camera().isEmpty();
  }

  /**
   * How large the smallest letters of a viewpoint's map are, in pixels: those of towns, which are
   * not named on a map of all states or of half the world.
   */
  public static double letters(Viewpoint viewpoint) {
    return isOfAllStates(viewpoint) || isOfHalfTheWorld(viewpoint)
        ? LETTERS_OF_SCALE
        : LETTERS_OF_TOWNS;
  }

  private List<Sign> signs(Shown shown, Viewpoint viewpoint, Theme theme, boolean clusters) {
    if (viewpoint.region() == Region.KOREA) {
      return new PointsBlock(theme, words, shown, clusters).signs();
    }
    Digest digest = Digest.of(shown, viewpoint, new MapTitle(words, numbers));
    List<Sign> signs = new ArrayList<>(new StatusBlock(theme, words, digest, clusters).signs());
    MarkerPainter painter = new MarkerPainter(theme);
    signs.add(new Sign(at -> painter.ring(at, RING, SHARE), "map.legend.line.ring"));
    return signs;
  }
}
