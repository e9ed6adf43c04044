package org.buildoutatlas.preflight;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Sheet;

/**
 * Names on a map that lie over the sign of another place, and lines to names that run through
 * another name.
 *
 * @param measure how large texts are
 */
record SignRule(TextMeasure measure) implements Rule {

  /** By what share of its letters' size a sign may reach into a text: the air about letters. */
  private static final double AIR = 0.2;

  /** A line is looked at in so many places. */
  private static final int STEPS = 60;

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      List<Mark.Group> signs = Signs.of(sheet);
      for (Mark.Group named : signs) {
        for (Mark.Text text : Signs.words(named)) {
          Box box = text.bounds(measure).grow(-AIR * text.style().size());
          signs.stream()
              .filter(other -> !other.equals(named))
              .filter(other -> other.marks().stream().anyMatch(mark -> covers(mark, box)))
              .forEach(other -> note(sheet, text, other, flaws));
        }
      }
    }
  }

  private static void note(Sheet sheet, Mark.Text text, Mark.Group other, Flaws flaws) {
    flaws.noteCramped(
        sheet,
        "text.sign",
        "\"%s\" lies over the sign or the line of %s. Choose a larger page, or show less on it."
            .formatted(text.text(), other.title()));
  }

  private static boolean covers(Mark mark, Box text) {
    return switch (mark) {
      case Mark.Area area ->
          area.fill().opacity() > 0 && !area.path().isEmpty() && touches(area.path(), text);
      case Mark.Line line -> crosses(ends(line.path()), text);
      case Mark.Group group -> group.marks().stream().anyMatch(inner -> covers(inner, text));
      case Mark.Hatch _, Mark.Text _, Mark.Picture _ -> false;
    };
  }

  /** Whether an area reaches the middle line of a text. */
  private static boolean touches(Path path, Box text) {
    if (!path.bounds().intersects(text)) {
      return false;
    }
    for (int i = 0; i <= STEPS; i++) {
      double x = text.minX() + text.width() * i / STEPS;
      if (path.contains(x, text.center().y())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a straight line runs through a text. */
  private static boolean crosses(List<Point> ends, Box text) {
    if (ends.size() != 2) {
      return false;
    }
    Point from = ends.getFirst();
    Point to = ends.getLast();
    for (int i = 0; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      if (text.contains(
          from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()))) {
        return true;
      }
    }
    return false;
  }

  /** The points of a path of straight pieces; none where it is curved. */
  private static List<Point> ends(Path path) {
    List<Point> points = new ArrayList<>();
    boolean[] curved = {false};
    path.visit(
        new Path.Visitor() {
          @Override
          public void move(double x, double y) {
            points.add(new Point(x, y));
          }

          @Override
          public void line(double x, double y) {
            points.add(new Point(x, y));
          }

          @Override
          public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            curved[0] = true;
          }

          @Override
          public void close() {
            curved[0] = true;
          }
        });
    return curved[0] ? List.of() : points;
  }
}
