package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Theme;

/** What makes the globe round: a shade toward its edge, in steps too fine to be seen, and a rim. */
final class Limb {

  private static final int STEPS = 32;

  /** How far towards the eye the shade begins, in radii. */
  private static final double FROM = 0.72;

  /** How dark the edge is. */
  private static final double LIGHT = 0.13;

  private static final double DARK = 0.42;

  private Limb() {}

  /** Draws it over the ground; nothing on a map that does not turn. */
  static Stream<Mark> paint(Brush brush) {
    MapFrame frame = brush.frame();
    if (!frame.turns()) {
      return Stream.empty();
    }
    Theme theme = brush.theme();
    Point middle = frame.sheet().center();
    double radius = frame.globeRadius();
    List<Mark> marks = new ArrayList<>();
    // Printed and high-contrast maps have no shadows.
    if (!theme.finish().shadow().equals(Colour.TRANSPARENT)) {
      double whole = theme.dark() ? DARK : LIGHT;
      // Beside each other and not over each other: so faint a colour is rounded at each painting.
      for (int i = 0; i < STEPS; i++) {
        double from = radius * out(i);
        if (from < Math.hypot(frame.width(), frame.height()) / 2) {
          Colour shade = theme.finish().shadow().withOpacity(whole * (i + 1) / STEPS);
          marks.add(new Mark.Area(ring(middle, from, radius * out(i + 1)), shade));
        }
      }
    }
    marks.add(
        new Mark.Line(
            Path.circle(middle, radius), Stroke.solid(theme.map().coast(), Widths.NATION)));
    return brush.group("limb", marks.stream());
  }

  /** How far from the middle a step of the shade begins, in radii. */
  private static double out(int step) {
    double depth = FROM * (1 - (double) step / STEPS);
    return Math.sqrt(1 - depth * depth);
  }

  private static Path ring(Point c, double inner, double outer) {
    Path.Builder path = Path.builder();
    circle(path, c, inner);
    circle(path, c, outer);
    return path.build();
  }

  private static void circle(Path.Builder path, Point c, double r) {
    int steps = 240;
    for (int i = 0; i < steps; i++) {
      double angle = 2 * Math.PI * i / steps;
      double x = c.x() + r * Math.cos(angle);
      double y = c.y() + r * Math.sin(angle);
      if (i == 0) {
        path.move(x, y);
      } else {
        path.line(x, y);
      }
    }
    path.close();
  }
}
