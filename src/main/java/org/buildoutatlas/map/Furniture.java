package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * Paints what stands on the map without being of it: title card, legend, scale bar and attribution.
 */
public final class Furniture {

  /** From the sheet's edge to the cards, in pixels. */
  private static final double INSET = 24;

  private static final TextStyle SMALL = new TextStyle(Face.REGULAR, 11);
  private static final double SMALL_LINE = 14;

  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;
  private final boolean legend;
  private final double beside;
  private final Census census;
  private final Memo<Same<Shown>, Digest> digests;

  /** Keeps what every painting needs. */
  public Furniture(TextMeasure measure, Words words, Numbers numbers) {
    this(measure, words, numbers, new Census());
  }

  /**
   * Keeps what every painting needs.
   *
   * @param census shared with the painter of the sites, so that what is shown is worked out once
   */
  public Furniture(TextMeasure measure, Words words, Numbers numbers, Census census) {
    this(measure, words, numbers, true, 0, census, new Memo<>(DIGESTS));
  }

  private Furniture(
      TextMeasure measure,
      Words words,
      Numbers numbers,
      boolean legend,
      double beside,
      Census census,
      Memo<Same<Shown>, Digest> digests) {
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
    this.legend = legend;
    this.beside = beside;
    this.census = census;
    this.digests = digests;
  }

  private static final int DIGESTS = 4;

  /** A title is not broken into shorter lines than this, in pixels. */
  private static final double LEAST_TITLE = 170;

  /**
   * The same furniture with the legend or without it, for maps on which it would cover too much.
   */
  public Furniture withLegend(boolean shown) {
    return new Furniture(measure, words, numbers, shown, beside, census, digests);
  }

  /**
   * The same furniture with so many pixels of the map's right side covered by an open card: the
   * title keeps clear of it, unless it would become too narrow to be read.
   */
  public Furniture beside(double card) {
    return new Furniture(measure, words, numbers, legend, card, census, digests);
  }

  /**
   * Draws title card top left, legend bottom left, scale bar and attribution bottom right.
   *
   * @param atlas as known on the viewpoint's day
   */
  public Drawing paint(Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme) {
    List<Mark> marks =
        pieces(atlas, viewpoint, frame, theme).stream()
            .map(piece -> (Mark) Mark.Group.of("", "", piece.marks()))
            .toList();
    return new Drawing(frame.width(), frame.height(), Colour.TRANSPARENT, marks);
  }

  /** What the furniture covers, in pixels: labels stay out of it. */
  public List<Box> obstacles(Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme) {
    return pieces(atlas, viewpoint, frame, theme).stream().map(Piece::box).toList();
  }

  /**
   * Whether a map of that size has room for its legend: on a smaller one it stays folded until it
   * is asked for, since it would hide the map.
   */
  public static boolean hasLegend(double width, double height) {
    return width >= LEGEND_FROM_WIDTH && height >= LEGEND_FROM_HEIGHT;
  }

  /**
   * Whether an exported map of that size has room for its legend. It is read without hands, so it
   * has one as long as the markers can lie clear of it.
   */
  public static boolean hasLegendOnPage(double width, double height) {
    return width >= PAGE_LEGEND_FROM_WIDTH && height >= PAGE_LEGEND_FROM_HEIGHT;
  }

  private static final double PAGE_LEGEND_FROM_WIDTH = 900;
  private static final double PAGE_LEGEND_FROM_HEIGHT = 520;
  private static final double LEGEND_FROM_WIDTH = 1150;
  private static final double LEGEND_FROM_HEIGHT = 700;

  /** Where a window has its map controls, top right, in pixels. */
  public static Box controls(MapFrame frame) {
    return controls(frame.width(), frame.height());
  }

  /** Where a window has its map controls on a sheet of that size. */
  static Box controls(double sheetWidth, double sheetHeight) {
    double width = Math.min(34, sheetWidth);
    double left = Math.max(0, sheetWidth - INSET - width);
    return Box.at(left, Math.min(INSET, sheetHeight), width, Math.min(320, sheetHeight));
  }

  private List<Piece> pieces(Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme) {
    Shown shown = census.visible(atlas, viewpoint);
    MapTitle title = new MapTitle(words, numbers);
    Digest digest =
        digests.get(new Same<>(shown), same -> Digest.of(same.thing(), viewpoint, title));
    Cards cards = new Cards(theme, measure);
    double whole = TitleCard.room(frame.region(), INSET, frame.width());
    double left = TitleCard.room(frame.region(), INSET, frame.width() - beside);
    double room = left < LEAST_TITLE ? whole : left;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        TitleCard.on(frame.width(), frame.height())
            .at(new Point(INSET, INSET), room, digest.finding(), digest.support(), cards));
    if (legend) {
      Point lower = new Point(INSET, frame.height() - INSET);
      boolean clusters = census.crowd(shown, frame.region()).hasClusters(frame);
      pieces.addAll(
          new Legend(cards, words, viewpoint.layers()).at(lower, frame, shown, digest, clusters));
    }
    List<String> credit = credit(frame, theme);
    pieces.add(credit(credit, frame, theme));
    Point corner = corner(frame, credit.size());
    Optional<ScaleBar> scale = ScaleBar.of(frame);
    Optional<NorthArrow> north = NorthArrow.of(frame);
    scale
        .map(bar -> bar.at(corner, north.isPresent(), theme, words, measure))
        .ifPresent(pieces::add);
    double width = scale.map(ScaleBar::pixels).orElse(0.0);
    north
        .map(arrow -> arrow.at(corner.plus(-width - BESIDE_SCALE, -8), theme))
        .ifPresent(pieces::add);
    return pieces;
  }

  /** From the scale bar to the middle of the arrow beside it, in pixels. */
  private static final double BESIDE_SCALE = 34;

  /** The right end of the scale bar, clear of so many lines of credit. */
  private static Point corner(MapFrame frame, int lines) {
    double credit = (lines - 1) * SMALL_LINE;
    return new Point(frame.width() - INSET, frame.height() - INSET - 24 - credit);
  }

  private List<String> credit(MapFrame frame, Theme theme) {
    String text = words.text("map.attribution");
    return new Cards(theme, measure).broken(text, SMALL, Math.max(1, frame.width() - 2 * INSET));
  }

  private Piece credit(List<String> lines, MapFrame frame, Theme theme) {
    Optional<Stroke> halo =
        theme.finish().halo()
            ? Optional.of(Stroke.solid(theme.map().sea().withOpacity(0.8), 3))
            : Optional.empty();
    List<Mark> marks = new ArrayList<>();
    Optional<Box> box = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      double y = frame.height() - 8 - (lines.size() - 1 - i) * SMALL_LINE;
      Point at = new Point(frame.width() - INSET, y);
      Mark.Text line =
          new Mark.Text(lines.get(i), at, SMALL, theme.ui().text2(), Mark.Anchor.END, 0, halo);
      marks.add(line);
      Box around = line.bounds(measure);
      box = Optional.of(box.map(around::union).orElse(around));
    }
    return new Piece(box.orElseThrow(), marks);
  }
}
