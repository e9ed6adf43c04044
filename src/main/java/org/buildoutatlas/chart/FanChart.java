package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;

/**
 * An outlook as a fan: the bands of 80 % and of half the outcomes, the median, what was spent to
 * date as an estimate, the plan as stated, the target and its day, and claims as open diamonds that
 * are no part of the fan. Groups: {@code fan:80}, {@code fan:50}, {@code fan:median}, {@code
 * fan:base}, {@code fan:planned}, {@code quarter:2028 Q4}, {@code today}, {@code target}, {@code
 * target-day}, {@code claim:<id>}.
 */
public final class FanChart {

  private static final double TOP = 34;
  private static final double HEIGHT = 190;

  /** No axes are lower, or amounts would stand too close. */
  private static final double LOWEST = 150;

  private static final double YEARS = 22;
  private static final double GAP = 6;

  private final Style style;
  private final Outlook outlook;
  private final Forecast forecast;
  private final Optional<Forecast> base;

  /** The chart of one of an outlook's forecasts. */
  public FanChart(Style style, Outlook outlook, Forecast forecast) {
    this(style, outlook, forecast, Optional.empty());
  }

  /** The same with the median of the base case beside it, where that is given. */
  public FanChart(Style style, Outlook outlook, Forecast forecast, Optional<Forecast> base) {
    this.style = style;
    this.outlook = outlook;
    this.forecast = forecast;
    this.base = base;
  }

  /**
   * What it shows, in a sentence.
   *
   * @param base whether it is the base case and not a scenario of the user
   */
  public String title(Target target, boolean base) {
    return words().title(target, base);
  }

  /** Where the plan leaves the band of half the outcomes, and why; empty where it does not. */
  public Optional<String> planNote() {
    return words().plan();
  }

  private FanWords words() {
    return new FanWords(style, outlook, forecast);
  }

  /** The same numbers, a row a quarter. */
  public ChartTable table() {
    return new FanTable(style, forecast, base).table();
  }

  /** Draws it that wide, with the claims known on the outlook's day. */
  public Drawing draw(Target target, List<Claim> claims, double width) {
    return draw(target, claims, width, HEIGHT);
  }

  /** The same with lower axes where it would else be higher than that. */
  public Drawing draw(Target target, List<Claim> claims, Size room) {
    Drawing whole = draw(target, claims, room.width());
    double over = whole.height() - room.height();
    return over <= 0
        ? whole
        : draw(target, claims, room.width(), Math.max(LOWEST, HEIGHT - Math.ceil(over)));
  }

  /**
   * The most that a chart may take, in pixels.
   *
   * @param width its width
   * @param height its height
   */
  public record Size(double width, double height) {}

  private Drawing draw(Target target, List<Claim> claims, double width, double high) {
    List<FanClaims.Told> told = FanClaims.told(forecast.measure(), claims);
    long largest =
        Stream.of(
                Stream.of(forecast.target(), forecast.planned().getLast()),
                Stream.of(forecast.fan().bands().getLast().p90()),
                base.map(b -> b.fan().bands().getLast().p50()).stream(),
                told.stream().map(FanClaims.Told::amount))
            .flatMap(s -> s)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    FanEnds ends = new FanEnds(style, forecast, base);
    double foot = TOP + high;
    FanFrame frame =
        FanFrame.of(
            style, forecast, Math.round(largest * 1.02), width - ends.width() - GAP, TOP, foot);
    List<Mark> marks = new ArrayList<>(frame.draw());
    marks.addAll(new FanCourse(style, frame, base).draw());
    if (forecast.measure() == Measure.DOLLARS) {
      // Power comes in few large steps: a curve would say more than is known.
      marks.addAll(new FanSpread(style, frame, target).draw());
    }
    marks.addAll(columns(frame));
    marks.add(target(frame));
    marks.add(targetDay(frame, target));
    FanToday today = new FanToday(style, frame, outlook.knownOn());
    marks.addAll(today.draw());
    FanClaims beside = new FanClaims(style, frame, target.by(), base, told);
    marks.addAll(beside.draw(today.label()));
    marks.addAll(ends.draw(frame));
    ClaimList list = beside.list(today.label(), width, foot + YEARS);
    marks.addAll(list.marks());
    return new Drawing(width, list.bottom(), Colour.TRANSPARENT, marks);
  }

  /** One see-through column a quarter, which says its numbers. */
  private List<Mark> columns(FanFrame frame) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < forecast.fan().quarters().size(); i++) {
      Quarter quarter = forecast.fan().quarters().get(i);
      Fan.Band band = forecast.fan().bands().get(i);
      Box box = new Box(frame.x(i) - frame.time().step(), frame.top(), frame.x(i), frame.foot());
      marks.add(
          Mark.Group.of(
              "quarter:" + quarter,
              style
                  .words()
                  .text(
                      "chart.fan.reading",
                      quarter,
                      amount(band.p50()),
                      range(band.p25(), band.p75()),
                      range(band.p10(), band.p90()),
                      amount(forecast.planned().get(i))),
              List.of(new Mark.Area(Path.rectangle(box, 0), Colour.TRANSPARENT))));
    }
    return marks;
  }

  private String amount(long amount) {
    return style.amount(forecast.measure(), amount);
  }

  private String range(long low, long high) {
    return style
        .numbers()
        .range(forecast.measure().quantity(low), forecast.measure().quantity(high));
  }

  private Mark target(FanFrame frame) {
    double y = frame.y(forecast.target());
    Colour red = style.theme().ui().target();
    String text = amount(forecast.target());
    return Mark.Group.of(
        "target",
        style.words().text("chart.target", text),
        List.of(
            new Mark.Line(
                Path.line(new Point(0, y), new Point(frame.right(), y)), Stroke.solid(red, 1.75)),
            style.start(text, 0, y - 4, Style.STRONG_NOTE, red)));
  }

  private Mark targetDay(FanFrame frame, Target target) {
    double x = frame.x(target.by());
    Colour red = style.theme().ui().target();
    String text =
        style
            .words()
            .text(
                "chart.fan.chance",
                style.numbers().chance(forecast.chanceByTarget()),
                style.numbers().day(target.by()));
    double half = style.width(text, Style.STRONG_NOTE) / 2;
    double middle = Math.clamp(x, half, Math.max(half, frame.right() - half));
    return Mark.Group.of(
        "target-day",
        text,
        List.of(
            new Mark.Line(
                Path.line(new Point(x, TOP - 16), new Point(x, frame.foot())),
                Stroke.dashed(red, 1, 4, 3)),
            style.middle(text, middle, TOP - 21, Style.STRONG_NOTE, red)));
  }
}
