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
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.theme.Theme;

/**
 * An arrow to true north at the middle of the map, for maps on which north is not up everywhere.
 *
 * @param angle by how much north is turned there, in degrees clockwise from up
 */
public record NorthArrow(double angle) {

  /** Less than this in the middle, in degrees, the eye takes for up. */
  private static final double UPRIGHT = 2;

  /** So much may north be turned toward the sides. */
  private static final double LEANING = 6;

  /** The way along a meridian over which its direction is measured, in degrees. */
  private static final double STEP = 0.01;

  private static final TextStyle STYLE = new TextStyle(Face.SEMIBOLD, 11);

  /** The arrow of a frame; empty where north is up, and where the middle lies off the globe. */
  public static Optional<NorthArrow> of(MapFrame frame) {
    double w = frame.width();
    double h = frame.height();
    Optional<Double> middle = north(frame, new Point(w / 2, h / 2));
    boolean leaning =
        Stream.of(
                new Point(w * 0.1, h / 2),
                new Point(w * 0.9, h / 2),
                new Point(w * 0.25, h * 0.25),
                new Point(w * 0.75, h * 0.25))
            .flatMap(p -> north(frame, p).stream())
            .anyMatch(angle -> Math.abs(angle) > LEANING);
    return middle.filter(angle -> leaning || Math.abs(angle) > UPRIGHT).map(NorthArrow::new);
  }

  /** The direction of north under a pixel, in degrees clockwise from up; empty off the globe. */
  private static Optional<Double> north(MapFrame frame, Point pixel) {
    return frame
        .toPlace(pixel)
        .map(
            place -> {
              // Toward the nearer half of the meridian, so that the pole is not overstepped.
              double step = place.lat() > 0 ? -STEP : STEP;
              Point from = frame.toPixel(place);
              Point to = frame.toPixel(new LonLat(place.lon(), place.lat() + step));
              double sign = Math.signum(step);
              return Math.toDegrees(
                  Math.atan2(sign * (to.x() - from.x()), sign * (from.y() - to.y())));
            });
  }

  /** The arrow about a point. */
  Piece at(Point center, Theme theme) {
    double turn = Math.toRadians(angle);
    double dx = Math.sin(turn);
    double dy = -Math.cos(turn);
    Point tip = center.plus(9 * dx, 9 * dy);
    Point tail = center.plus(-9 * dx, -9 * dy);
    Point notch = center.plus(-4.5 * dx, -4.5 * dy);
    Point left = tail.plus(5.5 * dy, -5.5 * dx);
    Point right = tail.plus(-5.5 * dy, 5.5 * dx);
    List<Mark> marks = new ArrayList<>();
    Optional<Stroke> halo =
        theme.finish().halo()
            ? Optional.of(Stroke.solid(theme.map().sea().withOpacity(0.8), 3))
            : Optional.empty();
    halo.ifPresent(h -> marks.add(new Mark.Line(Path.polygon(tip, right, notch, left), h)));
    marks.add(new Mark.Area(Path.polygon(tip, right, notch, left), theme.ui().text2()));
    Point letter = center.plus(17 * dx, 17 * dy + 4);
    marks.add(new Mark.Text("N", letter, STYLE, theme.ui().text2(), Mark.Anchor.MIDDLE, 0, halo));
    return new Piece(Box.around(center, ROOM), marks);
  }

  /** Half the side of the square that holds it, in pixels. */
  static final double ROOM = 22;
}
