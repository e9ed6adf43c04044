package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;

/**
 * What lies behind the time bar: a tint over what is planned, and a hatch over what was not yet
 * known.
 *
 * @param style colours
 * @param scale where days lie
 */
record TimeGround(Style style, TimeScale scale) {

  private static final double TOP = 21;
  private static final double FOOT = 50;

  List<Mark> draw(Timeline timeline) {
    List<Mark> marks = new ArrayList<>();
    double known = scale.x(timeline.knownOn());
    if (style.theme().finish().tint()) {
      Colour tint = style.theme().ui().text().withOpacity(0.045);
      marks.add(new Mark.Area(between(known, scale.width()), tint));
    }
    if (timeline.isPast()) {
      LocalDate newest = timeline.asOf();
      marks.add(
          new Mark.Hatch(
              between(known, Math.max(known + 1, scale.x(newest))),
              Stroke.solid(style.theme().ui().warn().withOpacity(0.45), 1),
              45,
              6));
    }
    return marks;
  }

  private static Path between(double left, double right) {
    return Path.rectangle(new Box(left, TOP, right, FOOT), 0);
  }
}
