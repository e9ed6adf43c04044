package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.ledger.PowerCurve;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.theme.Theme;

/**
 * The two clocks on an axis of quarters, over the power that is switched on: solid as far as is
 * known, light and dashed where it is planned.
 *
 * <p>From top to bottom: names and the flag of the day, ticks, the curve on its axis, years and the
 * flag of the quarter. What would touch something is not written; its tick still says it under the
 * pointer. Groups: {@code quarter:<quarter>}, {@code tick:<quarter>:<number>}, {@code target}.
 */
public final class TimeBar {

  /** Its height in pixels. */
  public static final double HEIGHT = 71;

  /** Where the upper half ends, in which the day is taken by its handle, in pixels. */
  public static final double MIDDLE = 36;

  private static final double TOP = 22;
  private static final double AXIS = 50;
  private static final double YEARS = 64.5;
  private static final String QUARTER = "quarter:";
  private static final String TICK = "tick:";

  private final Style style;
  private final Theme.Ui ui;

  /** Draws in that style. */
  public TimeBar(Style style) {
    this.style = style;
    ui = style.theme().ui();
  }

  /**
   * Where the two clocks stand.
   *
   * @param at the quarter looked at
   * @param position where its handle is, in quarters from the beginning of the axis
   * @param knownOn the day, which may be ahead of the line's while that is worked out
   */
  public record Moment(Quarter at, double position, LocalDate knownOn) {}

  /** Draws the bar that wide: its ground and, over it, its hands. */
  public Drawing draw(Timeline timeline, Moment moment, double width) {
    return ground(timeline, width).with(hands(timeline, moment, width).marks());
  }

  /** Draws what stays while the quarter moves. */
  public Drawing ground(Timeline timeline, double width) {
    TimeScale scale = new TimeScale(timeline.span(), width);
    TimeFlags flags = new TimeFlags(style, scale);
    List<TimeTicks.Tick> ticks = new TimeTicks(style, scale).of(timeline.events());
    List<Mark> marks = new ArrayList<>(new TimeGround(style, scale).draw(timeline));
    marks.addAll(new TimeCurve(style, scale, AXIS, TOP).draw(timeline));
    marks.addAll(axis(scale));
    timeline
        .span()
        .quarters()
        .forEach(
            q -> marks.add(Mark.Group.of(QUARTER + q, reading(timeline, q), column(scale, q))));
    List<Box> taken = new ArrayList<>(List.of(flags.knownOn(timeline).box()));
    flags
        .target(timeline)
        .ifPresent(
            flag -> {
              marks.add(Mark.Group.of("target", targetText(timeline), flag.marks()));
              taken.add(flag.box());
            });
    marks.addAll(ticks(ticks));
    marks.addAll(new TimeNames(style, width).draw(ticks, taken));
    return new Drawing(width, HEIGHT, Colour.TRANSPARENT, marks);
  }

  /** Draws what moves: the flags of day and quarter, and the years that these leave free. */
  public Drawing hands(Timeline timeline, Moment moment, double width) {
    TimeScale scale = new TimeScale(timeline.span(), width);
    TimeFlags flags = new TimeFlags(style, scale);
    TimeFlags.Flag at = flags.at(timeline, moment);
    List<Mark> marks = new ArrayList<>(years(scale, at.box()));
    marks.addAll(flags.knownOn(timeline, moment.knownOn()).marks());
    marks.addAll(at.marks());
    return new Drawing(width, HEIGHT, Colour.TRANSPARENT, marks);
  }

  /** The flag of the quarter, in pixels of the bar. */
  public Box atFlag(Timeline timeline, Moment moment, double width) {
    return new TimeFlags(style, new TimeScale(timeline.span(), width)).at(timeline, moment).box();
  }

  /** The flag of the day, in pixels of the bar. */
  public Box knownOnFlag(Timeline timeline, Moment moment, double width) {
    return new TimeFlags(style, new TimeScale(timeline.span(), width))
        .knownOn(timeline, moment.knownOn())
        .box();
  }

  /** The quarter that a named group leads to; empty for a group that leads nowhere. */
  public static Optional<Quarter> quarterOf(String group) {
    if (group.startsWith(QUARTER)) {
      return Quarter.parse(group.substring(QUARTER.length()));
    }
    return group.startsWith(TICK) ? Quarter.parse(group.split(":", -1)[1]) : Optional.empty();
  }

  /** What a quarter holds, in words. */
  public String reading(Timeline timeline, Quarter quarter) {
    Optional<PowerCurve.Point> point = timeline.curve().at(quarter);
    if (point.isEmpty()) {
      return quarter.toString();
    }
    String amount = style.numbers().plain(BigDecimal.valueOf(Math.round(point.get().megawatts())));
    String key = timeline.isPlan(quarter) ? "chart.time.reading.plan" : "chart.time.reading";
    String line = style.words().text(key, quarter, amount, point.get().power().estimated() ? 1 : 0);
    if (point.get().risen().isEmpty()) {
      return line;
    }
    String sites = point.get().risen().stream().map(Site::label).collect(Collectors.joining("; "));
    return line + "\n" + style.words().text("chart.time.risen", sites);
  }

  private String targetText(Timeline timeline) {
    return timeline
        .target()
        .map(day -> style.words().text("chart.time.target", style.numbers().day(day)))
        .orElse("");
  }

  /** Ground for the pointer: it shows nothing. */
  private static List<Mark> column(TimeScale scale, Quarter quarter) {
    double left = scale.x(scale.span().index(quarter));
    Box box = new Box(left, TOP - 2, left + scale.step(), HEIGHT);
    return List.of(new Mark.Area(Path.rectangle(box, 0), Colour.TRANSPARENT));
  }

  private List<Mark> axis(TimeScale scale) {
    List<Mark> marks = new ArrayList<>();
    Colour ink = style.theme().money().axis();
    marks.add(
        new Mark.Line(
            Path.line(new Point(0, AXIS), new Point(scale.width(), AXIS)), Stroke.solid(ink, 1)));
    for (int i = 0; i <= scale.span().size(); i++) {
      boolean year = scale.span().first().plus(i).number() == 1;
      double x = Math.clamp(scale.x(i), 0.5, scale.width() - 0.5);
      Path tick = Path.line(new Point(x, AXIS), new Point(x, AXIS + (year ? 7 : 3)));
      marks.add(new Mark.Line(tick, Stroke.solid(ink, year ? 1 : 0.6)));
    }
    return marks;
  }

  private List<Mark> years(TimeScale scale, Box flag) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < scale.span().size(); i += 4) {
      String text = Integer.toString(scale.span().first().plus(i).year());
      Mark.Text year = style.middle(text, scale.x(i + 2), YEARS, Style.AXIS, ui.text3());
      Box box = year.bounds(style.measure());
      if (box.width() + 4 <= 4 * scale.step() && !box.grow(3).intersects(flag)) {
        marks.add(year);
      }
    }
    return marks;
  }

  private List<Mark> ticks(List<TimeTicks.Tick> ticks) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      TimeTicks.Tick tick = ticks.get(i);
      Colour ink = tick.planned() ? style.theme().status().operational() : ui.text2();
      Path diamond = TimeNames.diamond(tick.x());
      boolean open = tick.planned() || !tick.firm();
      marks.add(
          Mark.Group.of(
              TICK + tick.quarter() + ":" + i,
              tick.text(),
              List.of(
                  new Mark.Area(diamond, open ? ui.surface() : ink),
                  new Mark.Line(diamond, Stroke.solid(ink, 1.25)))));
    }
    return marks;
  }
}
