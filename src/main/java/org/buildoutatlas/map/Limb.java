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

  private static final int STEPS = 12;

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
      // Each step lies over those before it.
      Colour shade = theme.finish().shadow().withOpacity(1 - Math.pow(1 - whole, 1.0 / STEPS));
      for (int i = 0; i < STEPS; i++) {
        double depth = FROM * (1 - (double) i / STEPS);
        double from = radius * Math.sqrt(1 - depth * depth);
        if (from < Math.hypot(frame.width(), frame.height()) / 2) {
          marks.add(new Mark.Area(ring(middle, from, radius), shade));
        }
      }
    }
    marks.add(
        new Mark.Line(
            Path.circle(middle, radius), Stroke.solid(theme.map().coast(), Widths.NATION)));
    return brush.group("limb", marks.stream());
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
