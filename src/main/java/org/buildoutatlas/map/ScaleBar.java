package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.buildoutatlas.words.Words;

/**
 * A scale bar that is true at the map's centre, from left to right: a round distance of 1, 2 or 5
 * times a power of ten.
 *
 * @param kilometres the distance it stands for
 * @param pixels how long it is
 * @param latitude where it is true, in degrees north
 * @param varies whether the scale is another elsewhere on the map, by more than the eye forgives
 */
public record ScaleBar(double kilometres, double pixels, double latitude, boolean varies) {

  /** By what share the scale may differ on one map. */
  private static final double SAME = 0.06;

  /** The longest bar, in pixels. */
  static final double LONGEST = 190;

  /** How far apart the two points are over which the scale is measured, in pixels. */
  private static final double BASE = 2;

  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 12);

  /** The bar of a frame; empty where the map's centre lies off the globe. */
  public static Optional<ScaleBar> of(MapFrame frame) {
    Point middle = frame.sheet().center();
    Optional<LonLat> center = frame.toPlace(middle);
    Optional<Double> here = kilometresPerPixel(frame, middle);
    if (center.isEmpty() || here.isEmpty()) {
      return Optional.empty();
    }
    double kilometres = round(here.get() * Math.min(LONGEST, frame.width() / 8));
    return Optional.of(
        new ScaleBar(
            kilometres, kilometres / here.get(), center.get().lat(), varies(frame, here.get())));
  }

  /** The scale from left to right at a pixel; empty off the globe. */
  private static Optional<Double> kilometresPerPixel(MapFrame frame, Point pixel) {
    Optional<LonLat> west = frame.toPlace(pixel.plus(-BASE / 2, 0));
    Optional<LonLat> east = frame.toPlace(pixel.plus(BASE / 2, 0));
    return west.flatMap(w -> east.map(e -> Geodesics.distance(w, e) / 1000 / BASE));
  }

  private static boolean varies(MapFrame frame, double here) {
    double x = frame.width() / 2;
    return Stream.of(0.1, 0.3, 0.7, 0.9)
        .flatMap(share -> kilometresPerPixel(frame, new Point(x, share * frame.height())).stream())
        .anyMatch(there -> Math.abs(there / here - 1) > SAME);
  }

  /** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
  static double round(double number) {
    double power = Math.pow(10, Math.floor(Math.log10(number)));
    double lead = number / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  /**
   * The bar with its right end at a point.
   *
   * @param north whether an arrow to the north stands beside it
   */
  Piece at(Point end, boolean north, Theme theme, Words words, TextMeasure measure) {
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
    double wide = measure.width("0", STYLE);
    // On a narrow map the bar is shorter than its text.
    if (pixels > measure.width(distance, STYLE) + wide + 6) {
      marks.add(text("0", left, y - 10, Mark.Anchor.MIDDLE, theme));
    }
    marks.add(text(distance, end.x(), y - 10, Mark.Anchor.END, theme));
    String below = below(north, words);
    if (!below.isEmpty()) {
      marks.add(text(below, end.x(), y + 15, Mark.Anchor.END, theme));
    }
    double low = below.isEmpty() ? 4 : 20;
    double start =
        Math.min(
            left - wide,
            end.x() - Math.max(measure.width(distance, STYLE), measure.width(below, STYLE)));
    return new Piece(new Box(start, y - 24, end.x() + 2, y + low), marks);
  }

  /** Where scale and north are true. */
  private String below(boolean north, Words words) {
    String where =
        words.text(
            latitude < 0 ? "map.scale.south" : "map.scale.north", Math.round(Math.abs(latitude)));
    if (varies) {
      return north ? words.text("map.scale.both", where) : words.text("map.scale.at", where);
    }
    return north ? words.text("map.scale.arrow") : "";
  }

  private static Mark text(String text, double x, double y, Mark.Anchor anchor, Theme theme) {
    Optional<Stroke> halo =
        theme.finish().halo()
            ? Optional.of(Stroke.solid(theme.map().sea().withOpacity(0.8), 3))
            : Optional.empty();
    return new Mark.Text(text, new Point(x, y), STYLE, theme.ui().text2(), anchor, 0, halo);
  }
}
