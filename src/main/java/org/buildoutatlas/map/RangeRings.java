package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * Circles of equal distance about yards, true on the ellipsoid.
 *
 * @param frame ties places to pixels
 * @param theme gives the colours
 * @param words writes the distances
 * @param opacity of the whole, above 0 and up to 1
 */
record RangeRings(MapFrame frame, Theme theme, Words words, double opacity) {

  /** Distances in kilometres. */
  static final List<Integer> KILOMETRES = List.of(50, 100, 200);

  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 12);

  /**
   * Directions in which the distance may be written, as places of the circle in steps of two
   * degrees.
   */
  private static final int[] SIDES = {80, 75, 85, 70, 90, 65, 95};

  /** The circles about each yard among the points. */
  List<Mark> lines(List<ReferencePoint> points) {
    List<Mark> marks = new ArrayList<>();
    for (ReferencePoint yard : yards(points)) {
      KILOMETRES.forEach(
          km ->
              marks.add(
                  new Mark.Line(
                      path(Geodesics.circle(yard.position(), km)),
                      new PointPainter(theme).range())));
    }
    return opacity < 1 ? List.of(new Mark.Group("", "", opacity, marks)) : marks;
  }

  /** The distances, as names that give way to others. */
  List<ReferenceName> names(List<ReferencePoint> points) {
    List<ReferenceName> names = new ArrayList<>();
    for (ReferencePoint yard : yards(points)) {
      for (int km : KILOMETRES) {
        List<LonLat> circle = Geodesics.circle(yard.position(), km);
        List<Point> places = new ArrayList<>();
        for (int side : SIDES) {
          places.add(frame.toPixel(circle.get(side)));
        }
        names.add(
            new ReferenceName(
                List.of(new ReferenceName.Line(words.text("map.ring", km), STYLE)),
                places,
                theme.ui().text(),
                ground(),
                0,
                ReferenceName.Sign.NONE,
                opacity));
      }
    }
    return names;
  }

  private Optional<Stroke> ground() {
    return theme.finish().halo()
        ? Optional.of(Stroke.solid(Grounds.of(frame.region(), theme), 3.5))
        : Optional.empty();
  }

  private Path path(List<LonLat> places) {
    Path.Builder builder = Path.builder();
    for (LonLat place : places) {
      Point p = frame.toPixel(place);
      if (builder.isEmpty()) {
        builder.move(p.x(), p.y());
      } else {
        builder.line(p.x(), p.y());
      }
    }
    return builder.build();
  }

  private static List<ReferencePoint> yards(List<ReferencePoint> points) {
    return points.stream().filter(p -> p.kind() == ReferencePoint.Kind.YARD).toList();
  }
}
