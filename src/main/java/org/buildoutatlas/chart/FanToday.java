package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Measure;

/**
 * What was spent or switched on up to the day of knowledge, in ink. It is the median of the
 * outcomes, so an estimate: nobody publishes what was spent.
 */
record FanToday(Style style, FanFrame frame, LocalDate day) {

  private static final double LIFT = 8;
  private static final double DOT = 3.5;

  /** How far the day lies from the first quarter, in quarters. */
  private double position() {
    return frame.time().span().position(day.plusDays(1));
  }

  private boolean isOnAxis() {
    return position() > 0 && position() < bands().size();
  }

  private List<Fan.Band> bands() {
    return frame.forecast().fan().bands();
  }

  private long now() {
    return frame.forecast().byNow().p50();
  }

  /** The base line of its label, or the foot where there is none. */
  double label() {
    return isOnAxis() ? frame.y(now()) - LIFT : frame.foot();
  }

  List<Mark> draw() {
    if (!isOnAxis()) {
      return List.of();
    }
    Path.Builder history = Path.builder().move(frame.left(), frame.foot());
    for (int i = 0; i < (int) position(); i++) {
      history.line(frame.x(i), frame.y(bands().get(i).p50()));
    }
    Colour ink = style.theme().ui().text();
    Point dot = new Point(frame.x(day), frame.y(now()));
    String text =
        style.words().text("chart.estimate", style.amount(frame.forecast().measure(), now()));
    double from = Math.max(frame.left() + 2, dot.x() - style.width(text, Style.STRONG_NOTE));
    boolean money = frame.forecast().measure() == Measure.DOLLARS;
    return List.of(
        Mark.Group.of(
            "today",
            style
                .words()
                .text(
                    money ? "chart.fan.today.spent" : "chart.fan.today.on",
                    style.numbers().day(day),
                    text),
            List.of(
                new Mark.Line(history.line(dot.x(), dot.y()).build(), Stroke.solid(ink, 2.75)),
                new Mark.Area(Path.circle(dot, DOT), ink),
                style.haloed(text, from, label(), Style.STRONG_NOTE, ink))));
  }
}
