package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.ledger.PowerCurve;

/**
 * The power that is switched on, a step a quarter.
 *
 * @param style colours and texts
 * @param scale where quarters lie
 * @param foot the pixel of no power
 * @param top the pixel of the largest power
 */
record TimeCurve(Style style, TimeScale scale, double foot, double top) {

  List<Mark> draw(Timeline timeline) {
    PowerCurve curve = timeline.curve();
    if (curve.largest() <= 0) {
      return List.of(nothing(timeline));
    }
    double now = scale.x(timeline.knownOn());
    Colour ink = style.theme().status().operational();
    boolean tint = style.theme().finish().tint();
    List<Mark> marks = new ArrayList<>();
    for (PowerCurve.Point point : curve.points()) {
      double left = scale.x(scale.span().index(point.quarter()));
      double right = left + scale.step();
      double y = y(point, curve);
      double known = Math.clamp(now, left, right);
      if (y < foot) {
        area(marks, left, known, y, ink.withOpacity(0.85));
        area(marks, known, right, y, ink.withOpacity(tint ? 0.2 : 0));
      }
    }
    edge(curve, now, false, marks, Stroke.dashed(ink, 1.25, 3, 2));
    edge(curve, now, true, marks, Stroke.solid(ink, 1.75));
    return marks;
  }

  private void area(List<Mark> marks, double left, double right, double y, Colour fill) {
    if (right > left && fill.opacity() > 0) {
      marks.add(new Mark.Area(Path.rectangle(new Box(left, y, right, foot), 0), fill));
    }
  }

  /** The line over what is known, or over what is planned. */
  private void edge(PowerCurve curve, double now, boolean known, List<Mark> marks, Stroke stroke) {
    Path.Builder path = Path.builder();
    boolean begun = false;
    double before = foot;
    for (PowerCurve.Point point : curve.points()) {
      double start = scale.x(scale.span().index(point.quarter()));
      double left = known ? start : Math.max(start, now);
      double right = known ? Math.min(start + scale.step(), now) : start + scale.step();
      double y = y(point, curve);
      if (right > left && y < foot) {
        // The riser belongs to the part in which the step begins.
        double from = begun ? y : (left > start ? y : before);
        path = begun ? path.line(left, y) : path.move(left, from).line(left, y);
        path = path.line(right, y);
        begun = true;
      }
      before = y;
    }
    if (begun) {
      marks.add(new Mark.Line(path.build(), stroke));
    }
  }

  private double y(PowerCurve.Point point, PowerCurve curve) {
    return foot - point.megawatts() / curve.largest() * (foot - top);
  }

  private Mark nothing(Timeline timeline) {
    String key = timeline.curve().points().isEmpty() ? "chart.time.none" : "chart.time.zero";
    return style.start(
        style.fit(style.words().text(key), Style.AXIS, scale.width()),
        2,
        foot - 6,
        Style.AXIS,
        style.theme().ui().text3());
  }
}
