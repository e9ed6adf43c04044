package org.buildoutatlas.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What a chosen candidate is tied to: lines to the yard, the nearest landing and the nearest port,
 * each with its distance; and about every candidate the circle within which its point lies, where
 * the map is close enough for it to be seen.
 *
 * @param frame ties places to pixels
 * @param theme gives the colours
 * @param words writes the distances
 * @param opacity of the whole, above 0 and up to 1
 */
record ReachLines(MapFrame frame, Theme theme, Words words, double opacity) {

  private static final TextStyle STYLE = new TextStyle(Face.MEDIUM, 12);

  /** How far two places of a line lie apart at most, in metres. */
  private static final double STEP = 20_000;

  /** On a shorter line there is no room for its distance, in pixels. */
  private static final double SHORTEST = 40;

  /** How far beside its line a distance may stand, in pixels. */
  private static final double ASIDE = 12;

  /** What a chosen marker takes to each side with its frame, in pixels. */
  private static final double CHOSEN = PointPainter.DIAMOND + 12;

  private static final double[] SHARES = {0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14, 1};

  /** About the width of a letter, in pixels. */
  private static final double LETTER = 6;

  private static final double WHOLE_FROM = 10;

  /** The circles within which candidates lie, as far as they reach beyond their markers. */
  List<Mark> precision(List<Candidate> candidates) {
    List<Mark> marks = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Point middle = frame.toPixel(candidate.position());
      List<LonLat> circle = Geodesics.circle(candidate.position(), candidate.precisionKm());
      if (candidate.precisionKm() > 0
          && frame.toPixel(circle.getFirst()).distance(middle) > PointPainter.DIAMOND + 2) {
        marks.add(
            new Mark.Line(path(circle), Stroke.dashed(theme.status().candidateHigh(), 1.2, 2, 3)));
      }
    }
    return pale(marks);
  }

  /** The lines from a candidate. */
  List<Mark> lines(Candidate candidate, List<Reach> reaches) {
    List<Mark> marks = new ArrayList<>();
    for (Reach reach : reaches) {
      Path way = path(Geodesics.line(candidate.position(), reach.place(), STEP));
      marks.add(new Mark.Line(way, Stroke.solid(theme.ui().surface().withOpacity(0.8), 3.5)));
      marks.add(new Mark.Line(way, Stroke.solid(theme.ui().text(), 1.4)));
      if (reach.kind() == ReferencePoint.Kind.PORT) {
        Point port = frame.toPixel(reach.place());
        marks.addAll(new PointPainter(theme).port(port));
      }
    }
    return pale(marks);
  }

  /** Their distances, as names that give way to others. */
  List<ReferenceName> names(Candidate candidate, List<Reach> reaches) {
    List<ReferenceName> names = new ArrayList<>();
    Point from = frame.toPixel(candidate.position());
    for (Reach reach : reaches) {
      Point to = frame.toPixel(reach.place());
      if (from.distance(to) < SHORTEST) {
        continue;
      }
      String text = text(reach);
      names.add(name(text, STYLE, beside(from, to, text.length() * LETTER)));
    }
    return names;
  }

  /** A name across one of the places. */
  ReferenceName name(String text, TextStyle style, List<Point> places) {
    return new ReferenceName(
        List.of(new ReferenceName.Line(text, style)),
        places,
        theme.ui().text(),
        ground(),
        0,
        ReferenceName.Sign.NONE,
        opacity);
  }

  private String text(Reach reach) {
    String key =
        switch (reach.kind()) {
          case YARD -> "map.reach.yard";
          case CABLE_LANDING -> "map.reach.landing";
          case PORT -> "map.reach.port";
        };
    return words.text(key, kilometres(reach.kilometres()), reach.name());
  }

  /** Whole kilometres from ten on, tenths below. */
  static String kilometres(double kilometres) {
    return new Numbers()
        .plain(
            BigDecimal.valueOf(kilometres)
                .setScale(kilometres < WHOLE_FROM ? 1 : 0, RoundingMode.HALF_UP));
  }

  /** Places on either side of a line, just clear of it for a text of that width. */
  private static List<Point> beside(Point from, Point to, double width) {
    double length = from.distance(to);
    double nx = -(to.y() - from.y()) / length;
    double ny = (to.x() - from.x()) / length;
    double reach = ASIDE + Math.abs(nx) * width / 2;
    double dx = nx * reach;
    double dy = ny * reach;
    List<Point> places = new ArrayList<>();
    for (double share : SHARES) {
      Point on =
          new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
      places.add(on.plus(dx, dy));
      places.add(on.plus(-dx, -dy));
    }
    List<Point> clear = places.stream().filter(p -> isClear(p, from, width)).toList();
    return clear.isEmpty() ? places : clear;
  }

  /** Whether a text in the middle of a place keeps clear of the marker that was chosen. */
  private static boolean isClear(Point place, Point marker, double width) {
    return Math.abs(place.x() - marker.x()) > width / 2 + CHOSEN
        || Math.abs(place.y() - marker.y()) > STYLE.size() + CHOSEN;
  }

  private Optional<Stroke> ground() {
    return theme.finish().halo()
        ? Optional.of(Stroke.solid(Grounds.of(frame.region(), theme), 3.5))
        : Optional.empty();
  }

  Path path(List<LonLat> places) {
    return new SheetClip(frame.sheet()).line(places.stream().map(frame::toPixel).toList());
  }

  List<Mark> pale(List<Mark> marks) {
    return opacity < 1 && !marks.isEmpty()
        ? List.of(new Mark.Group("", "", opacity, marks))
        : marks;
  }
}
