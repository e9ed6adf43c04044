package org.buildoutatlas.chart;

import java.util.List;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Theme;

/** The sign of money that counts: a disc with a tick. */
final class CountMark {

  static final double RADIUS = 5.5;

  private CountMark() {}

  static List<Mark> at(Point c, Theme theme) {
    Path tick =
        Path.builder()
            .move(c.x() - 2.7, c.y() + 0.2)
            .line(c.x() - 0.8, c.y() + 2.2)
            .line(c.x() + 2.8, c.y() - 2)
            .build();
    return List.of(
        new Mark.Area(Path.circle(c, RADIUS), theme.ui().ok()),
        new Mark.Line(tick, Stroke.solid(theme.ui().surface(), 1.5)));
  }
}
