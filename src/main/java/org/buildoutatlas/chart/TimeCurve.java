package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A stretch of the same height, in pixels. */
  private record Step(double left, double right, double y) {}

  List<Mark> draw(Timeline timeline) {
    PowerCurve curve = timeline.curve();
    if (curve.largest() <= 0) {
      return nothing(timeline).map(text -> List.<Mark>of(text)).orElse(List.of());
    }
    double now = scale.x(timeline.knownOn());
    Colour ink = style.theme().status().operational();
    List<Step> known = steps(timeline, 0, now);
    List<Step> planned = steps(timeline, now, scale.width());
    List<Mark> marks = new ArrayList<>();
    if (!known.isEmpty()) {
      marks.add(new Mark.Area(closed(known), ink.withOpacity(0.85)));
    }
    if (!planned.isEmpty() && style.theme().finish().tint()) {
      marks.add(new Mark.Area(closed(planned), ink.withOpacity(0.2)));
    }
    if (!planned.isEmpty()) {
      marks.add(new Mark.Line(edge(planned, known.isEmpty()), Stroke.dashed(ink, 1.25, 3, 2)));
    }
    if (!known.isEmpty()) {
      marks.add(new Mark.Line(edge(known, true), Stroke.solid(ink, 1.75)));
    }
    return marks;
  }

  /** The stretches with power between two pixels. */
  private List<Step> steps(Timeline timeline, double from, double to) {
    List<Step> steps = new ArrayList<>();
    for (PowerCurve.Point point : timeline.curve().points()) {
      double start = scale.x(scale.span().index(point.quarter()));
      double left = Math.max(start, from);
      double right = Math.min(start + scale.step(), to);
      double y = y(point, timeline);
      if (right <= left || y >= foot) {
        continue;
      }
      if (!steps.isEmpty() && steps.getLast().y() == y) {
        left = steps.removeLast().left();
      }
      steps.add(new Step(left, right, y));
    }
    return steps;
  }

  private Path closed(List<Step> steps) {
    Path.Builder path = Path.builder().move(steps.getFirst().left(), foot);
    for (Step step : steps) {
      path = path.line(step.left(), step.y()).line(step.right(), step.y());
    }
    return path.line(steps.getLast().right(), foot).close().build();
  }

  private Path edge(List<Step> steps, boolean rising) {
    Step first = steps.getFirst();
    Path.Builder path = Path.builder().move(first.left(), rising ? foot : first.y());
    for (Step step : steps) {
      path = path.line(step.left(), step.y()).line(step.right(), step.y());
    }
    return path.build();
  }

  private double y(PowerCurve.Point point, Timeline timeline) {
    double top = Math.max(timeline.frame().megawatts(), timeline.curve().largest());
    return foot - point.megawatts() / top * (foot - this.top);
  }

  /** That there is nothing, where no line crosses the words. */
  private Optional<Mark.Text> nothing(Timeline timeline) {
    String key = timeline.curve().points().isEmpty() ? "chart.time.none" : "chart.time.zero";
    String text = style.words().text(key);
    Colour ink = style.theme().ui().text3();
    double now = scale.x(timeline.knownOn());
    double end = timeline.target().map(scale::x).orElse(scale.width());
    double wide = style.width(text, Style.AXIS) + 16;
    if (now >= wide) {
      return Optional.of(style.start(text, 2, foot - 6, Style.AXIS, ink));
    }
    double free = scale.x(timeline.isPast() ? timeline.asOf() : timeline.knownOn());
    return end - free >= wide
        ? Optional.of(style.start(text, free + 8, foot - 6, Style.AXIS, ink))
        : Optional.empty();
  }
}
