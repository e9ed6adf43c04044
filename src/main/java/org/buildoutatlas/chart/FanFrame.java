package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.view.QuarterSpan;

/**
 * Where quarters and amounts lie in a fan chart: a horizontal grid, years between ticks.
 *
 * @param style what it is set with
 * @param forecast whose amounts it has
 * @param values the axis of amounts in billions of dollars or in GW, as heights above the foot
 * @param time the axis of time
 * @param left the pixel at which the first quarter begins
 * @param foot the pixel of the amount 0
 */
record FanFrame(
    Style style, Forecast forecast, Axis values, TimeScale time, double left, double foot) {

  private static final int STEPS = 5;
  private static final double GAP = 6;

  /** The frame that holds an amount, between two edges. */
  static FanFrame of(
      Style style, Forecast forecast, long largest, double right, double top, double foot) {
    Axis values = Axis.upTo(units(forecast, largest), STEPS, 0, foot - top);
    double left =
        GAP
            + Math.max(
                style.width(style.amount(forecast.measure(), forecast.target()), Style.STRONG_NOTE),
                style.width(write(style, forecast, values.max()), Style.AXIS));
    List<Quarter> quarters = forecast.fan().quarters();
    QuarterSpan span = new QuarterSpan(quarters.getFirst(), quarters.getLast());
    return new FanFrame(style, forecast, values, new TimeScale(span, right - left), left, foot);
  }

  /** The height of an amount in whole dollars or kilowatts. */
  double y(long amount) {
    return foot - values.at(units(forecast, amount));
  }

  /** The end of a quarter. */
  double x(int quarter) {
    return left + time.x(quarter + 1);
  }

  /** The end of a day. */
  double x(LocalDate day) {
    return left + time.x(day.plusDays(1));
  }

  double right() {
    return left + time.width();
  }

  double top() {
    return foot - values.to();
  }

  /** Grid, amounts and years. The amount at the target is left to the target. */
  List<Mark> draw() {
    List<Mark> marks = new ArrayList<>();
    double target = y(forecast.target());
    for (double value : values.values()) {
      double y = foot - values.at(value);
      boolean zero = value == 0;
      marks.add(
          new Mark.Line(
              Path.line(new Point(0, y), new Point(right(), y)),
              Stroke.solid(zero ? style.theme().money().axis() : style.theme().money().grid(), 1)));
      boolean last = value >= values.max() - values.step() / 2;
      if (Math.abs(y - target) > 14) {
        marks.add(
            style.start(
                last ? write(style, forecast, value) : style.numbers().plain(plain(value)),
                0,
                y - 4,
                Style.AXIS,
                style.theme().ui().text3()));
      }
    }
    marks.addAll(years());
    return marks;
  }

  private List<Mark> years() {
    List<Mark> marks = new ArrayList<>();
    double width = 4 * time.step();
    int every = (int) Math.ceil((style.width("2024", Style.AXIS) + GAP) / width);
    int first = time.span().first().year();
    for (int year = first; year <= time.span().last().year(); year++) {
      double x = left + (year - first) * width;
      marks.add(
          new Mark.Line(
              Path.line(new Point(x, foot), new Point(x, foot + 4)),
              Stroke.solid(style.theme().money().axis(), 1)));
      if ((year - first) % every == 0) {
        marks.add(
            style.middle(
                Integer.toString(year),
                x + width / 2,
                foot + 16,
                Style.AXIS,
                style.theme().ui().text3()));
      }
    }
    return marks;
  }

  private static BigDecimal plain(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static String write(Style style, Forecast forecast, double value) {
    return style.amount(forecast.measure(), Math.round(value * unit(forecast)));
  }

  private static double units(Forecast forecast, long amount) {
    return amount / unit(forecast);
  }

  /** A billion dollars, or a gigawatt in kilowatts. */
  private static double unit(Forecast forecast) {
    return switch (forecast.measure()) {
      case DOLLARS -> 1e9;
      case FACILITY_POWER, IT_POWER -> 1e6;
    };
  }
}
