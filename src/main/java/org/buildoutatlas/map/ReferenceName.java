package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;

/**
 * A name of the map itself: it may be left out.
 *
 * @param lines from top to bottom
 * @param places where it may stand, the best first: its middle, or the ring of a town
 * @param ink its colour
 * @param halo behind it
 * @param angle by how much it is turned, in degrees clockwise
 * @param sign what stands on the place, the name beside it; without one the name stands across it
 * @param opacity of the whole, above 0 and up to 1
 */
record ReferenceName(
    List<Line> lines,
    List<Point> places,
    Colour ink,
    Optional<Stroke> halo,
    double angle,
    Sign sign,
    double opacity) {

  private static final double RING = 2.1;
  private static final double RING_GAP = 6;

  /** The reach of an aeroplane about its middle, in pixels. */
  private static final double PLANE = 6;

  /** What stands on the place of a name. */
  enum Sign {
    NONE,
    /** A small ring: a town. */
    RING,
    /** An aeroplane: an airport. */
    PLANE,
    /** A point that is painted already: the name stands beside it. */
    OWN
  }

  /** Copies the lists. */
  ReferenceName {
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }

  /**
   * A line of it.
   *
   * @param text what it says
   * @param style how it is set
   */
  record Line(String text, TextStyle style) {}

  /**
   * A way to write it.
   *
   * @param room what it takes, in pixels
   * @param marks what is drawn
   */
  record Draft(Box room, List<Mark> marks) {}

  /** The ways to write it, the best first. */
  List<Draft> drafts(TextMeasure measure) {
    List<Draft> drafts = new ArrayList<>();
    for (Point place : places) {
      if (sign != Sign.NONE) {
        drafts.add(beside(place, Mark.Anchor.START, RING_GAP, measure));
        drafts.add(beside(place, Mark.Anchor.END, -RING_GAP, measure));
      } else {
        drafts.add(across(place, measure));
      }
    }
    return drafts;
  }

  private Draft beside(Point place, Mark.Anchor anchor, double dx, TextMeasure measure) {
    Line line = lines.getFirst();
    Mark.Text text =
        new Mark.Text(line.text(), place.plus(dx, 4), line.style(), ink, anchor, 0, halo);
    List<Mark> marks = new ArrayList<>(sign(place));
    marks.add(text);
    Box room = text.bounds(measure).union(Box.around(place, sign == Sign.PLANE ? PLANE : RING + 1));
    return new Draft(room, pale(marks));
  }

  private List<Mark> sign(Point place) {
    return switch (sign) {
      case NONE, OWN -> List.of();
      case RING -> List.of(new Mark.Line(Path.circle(place, RING), Stroke.solid(ink, 1.3)));
      case PLANE -> List.of(new Mark.Area(plane(place), ink));
    };
  }

  private List<Mark> pale(List<Mark> marks) {
    return opacity < 1 ? List.of(new Mark.Group("", "", opacity, marks)) : marks;
  }

  /** An aeroplane seen from above, flying north-east. */
  static Path plane(Point c) {
    double[] half = {0, -5.6, 1, -3.6, 1, -1.4, 5.4, 1.6, 5.4, 3, 1, 1.6, 0.9, 3.8, 2.3, 5, 2.3, 6};
    Point[] corners = new Point[half.length];
    for (int i = 0; i < half.length; i += 2) {
      corners[i / 2] = turned(c, half[i], half[i + 1]);
      corners[half.length - 1 - i / 2] = turned(c, -half[i], half[i + 1]);
    }
    return Path.polygon(corners);
  }

  private static Point turned(Point c, double x, double y) {
    double s = Math.sqrt(0.5);
    return c.plus(s * (x - y), s * (x + y));
  }

  private Draft across(Point place, TextMeasure measure) {
    double height = lines.stream().mapToDouble(line -> line.style().size() * LEADING).sum();
    List<Mark> marks = new ArrayList<>();
    double y = place.y() - height / 2;
    double width = 0;
    for (Line line : lines) {
      Point at = new Point(place.x(), y + line.style().size());
      marks.add(new Mark.Text(line.text(), at, line.style(), ink, Mark.Anchor.MIDDLE, angle, halo));
      y += line.style().size() * LEADING;
      width = Math.max(width, measure.width(line.text(), line.style()));
    }
    double turned = Math.toRadians(angle);
    double cos = Math.abs(Math.cos(turned));
    double sin = Math.abs(Math.sin(turned));
    double w = width * cos + height * sin;
    double h = width * sin + height * cos;
    return new Draft(Box.at(place.x() - w / 2, place.y() - h / 2, w, h), pale(marks));
  }

  /** The distance between base lines, in sizes of the letters. */
  private static final double LEADING = 1.25;
}
