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
 * @param town whether it stands beside a small ring on the place rather than across it
 */
record ReferenceName(
    List<Line> lines,
    List<Point> places,
    Colour ink,
    Optional<Stroke> halo,
    double angle,
    boolean town) {

  private static final double RING = 2.1;
  private static final double RING_GAP = 6;

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
      if (town) {
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
    Mark ring = new Mark.Line(Path.circle(place, RING), Stroke.solid(ink, 1.3));
    Box room = text.bounds(measure).union(Box.around(place, RING + 1));
    return new Draft(room, List.of(ring, text));
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
    return new Draft(Box.at(place.x() - w / 2, place.y() - h / 2, w, h), marks);
  }

  /** The distance between base lines, in sizes of the letters. */
  private static final double LEADING = 1.25;
}
