package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.words.Words;

/**
 * A scale bar that is true at the map's centre, from left to right: a round distance of 1, 2 or 5
 * times a power of ten.
 *
 * @param kilometres the distance it stands for
 * @param pixels how long it is
 * @param latitude where it is true, in degrees north
 */
public record ScaleBar(double kilometres, double pixels, double latitude) {

  private static final double LONGEST = 190;

  /** How far apart the two points are over which the scale is measured, in pixels. */
  private static final double BASE = 2;

  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 12);

  /** The bar of a frame; empty where the map's centre lies off the globe. */
  public static Optional<ScaleBar> of(MapFrame frame) {
    Point middle = frame.sheet().center();
    Optional<LonLat> center = frame.toPlace(middle);
    Optional<LonLat> west = frame.toPlace(middle.plus(-BASE / 2, 0));
    Optional<LonLat> east = frame.toPlace(middle.plus(BASE / 2, 0));
    if (center.isEmpty() || west.isEmpty() || east.isEmpty()) {
      return Optional.empty();
    }
    double kilometresPerPixel = Geodesics.distance(west.get(), east.get()) / 1000 / BASE;
    double kilometres = round(kilometresPerPixel * Math.min(LONGEST, frame.width() / 8));
    return Optional.of(
        new ScaleBar(kilometres, kilometres / kilometresPerPixel, center.get().lat()));
  }

  /** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
  static double round(double number) {
    double power = Math.pow(10, Math.floor(Math.log10(number)));
    double lead = number / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  /** The bar with its right end at a point. */
  Piece at(Point end, Region region, Theme theme, Words words, TextMeasure measure) {
    double left = end.x() - pixels;
    double y = end.y();
    Stroke line = Stroke.solid(theme.ui().text2(), 1.5);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Line(
            Path.builder()
                .move(left, y - 6)
                .line(left, y)
                .line(end.x(), y)
                .line(end.x(), y - 6)
                .build(),
            line));
    marks.add(
        new Mark.Line(
            Path.line(new Point(left + pixels / 2, y - 4), new Point(left + pixels / 2, y)), line));
    String distance =
        kilometres >= 1
            ? words.text("map.scale.kilometres", kilometres)
            : words.text("map.scale.metres", kilometres * 1000);
    marks.add(text("0", left, y - 10, Mark.Anchor.MIDDLE, theme));
    marks.add(text(distance, end.x(), y - 10, Mark.Anchor.END, theme));
    boolean varies = region.isWide();
    if (varies) {
      String key = latitude < 0 ? "map.scale.south" : "map.scale.north";
      String where = words.text(key, Math.round(Math.abs(latitude)));
      marks.add(text(where, end.x(), y + 15, Mark.Anchor.END, theme));
    }
    double low = varies ? 20 : 4;
    double wide = measure.width("0", STYLE);
    return new Piece(new Box(left - wide, y - 24, end.x() + 2, y + low), marks);
  }

  private static Mark text(String text, double x, double y, Mark.Anchor anchor, Theme theme) {
    Optional<Stroke> halo =
        theme.finish().halo()
            ? Optional.of(Stroke.solid(theme.map().sea().withOpacity(0.8), 3))
            : Optional.empty();
    return new Mark.Text(text, new Point(x, y), STYLE, theme.ui().text2(), anchor, 0, halo);
  }
}
