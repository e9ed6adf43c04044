package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;

/**
 * Names over the ticks of the time bar, the weightiest first, where there is room.
 *
 * @param style how they are written
 * @param width of the bar in pixels
 */
record TimeNames(Style style, double width) {

  /** Below this width names are left to the tooltips: in a window of less than 1440 pixels. */
  private static final double NARROW = 560;

  private static final double BASE = 14;
  private static final double LANE = 26;
  private static final double WIDEST = 190;
  private static final double GAP = 5;

  /** The diamond of a tick at that pixel. */
  static Path diamond(double x) {
    double half = TimeTicks.HALF;
    return Path.polygon(
        new Point(x, LANE - half),
        new Point(x + half, LANE),
        new Point(x, LANE + half),
        new Point(x - half, LANE));
  }

  /** The names that touch neither each other nor what is taken. */
  List<Mark> draw(List<TimeTicks.Tick> ticks, List<Box> taken) {
    if (width < NARROW) {
      return List.of();
    }
    List<Box> full = new ArrayList<>(taken);
    List<Mark> marks = new ArrayList<>();
    ticks.stream()
        .sorted(
            Comparator.comparingInt(TimeTicks.Tick::rank).thenComparingDouble(TimeTicks.Tick::x))
        .forEach(
            tick ->
                name(tick, full)
                    .ifPresent(
                        name -> {
                          full.add(name.bounds(style.measure()));
                          marks.add(name);
                          marks.add(stem(tick));
                        }));
    return marks;
  }

  private Optional<Mark.Text> name(TimeTicks.Tick tick, List<Box> taken) {
    var ink = style.theme().ui().text2();
    Mark.Text right =
        style.start(tick.name(), tick.x() - TimeTicks.HALF + 1, BASE, Style.AXIS, ink);
    Mark.Text left = style.end(tick.name(), tick.x() + TimeTicks.HALF - 1, BASE, Style.AXIS, ink);
    return Stream.of(right, left)
        .filter(
            text -> {
              Box box = text.bounds(style.measure());
              return box.width() <= WIDEST
                  && box.minX() >= 0
                  && box.maxX() <= width
                  && taken.stream().noneMatch(box.grow(GAP)::intersects);
            })
        .findFirst();
  }

  private Mark stem(TimeTicks.Tick tick) {
    return new Mark.Line(
        Path.line(new Point(tick.x(), BASE + 4), new Point(tick.x(), LANE - TimeTicks.HALF)),
        Stroke.solid(style.theme().ui().text3(), 1));
  }
}
