package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;

/**
 * The IT power of a site over time, step by step: solid where it is said to run, light and dashed
 * where it is planned. Steps that state no IT power are not drawn. Groups: {@code phase:<id>}.
 */
public final class PowerSteps {

  private static final double HEIGHT = 140;
  private static final double TOP = 30;
  private static final double FOOT = 20;

  private final Style style;

  /** Charts in that style. */
  public PowerSteps(Style style) {
    this.style = style;
  }

  /** Whether the site has steps to draw. */
  public static boolean has(Site site) {
    return !steps(site).isEmpty();
  }

  /**
   * Draws the steps of the site as known on a day that wide; the site must be the one known on the
   * day.
   */
  public Drawing draw(Site site, LocalDate day, double width) {
    List<Phase> steps = steps(site);
    if (steps.isEmpty()) {
      return new Drawing(
          width,
          20,
          Colour.TRANSPARENT,
          List.of(
              style.start(
                  style.words().text("chart.steps.none"),
                  0,
                  14,
                  Style.LABEL,
                  style.theme().ui().text3())));
    }
    Calendar calendar = calendar(steps, day, width);
    double largest = megawatts(steps.getLast());
    Axis axis = Axis.upTo(largest, 3, HEIGHT - FOOT, TOP);
    List<Mark> marks = new ArrayList<>(grid(axis, width));
    marks.addAll(years(calendar));
    // What runs is drawn over what was planned and has not come.
    marks.addAll(edges(steps, false, calendar, axis, day));
    marks.addAll(edges(steps, true, calendar, axis, day));
    marks.addAll(today(calendar, day, width));
    marks.addAll(values(steps, calendar, axis, day, width));
    return new Drawing(width, HEIGHT, Colour.TRANSPARENT, marks);
  }

  /** Days as pixels. */
  private record Calendar(LocalDate first, LocalDate last, double width) {

    double x(LocalDate day) {
      double share =
          (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
      return Math.clamp(share, 0, 1) * width;
    }
  }

  private static Calendar calendar(List<Phase> steps, LocalDate day, double width) {
    LocalDate first = steps.getFirst().energised().last();
    LocalDate last = steps.getLast().energised().last();
    LocalDate start = day.isBefore(first) ? day : first;
    LocalDate end = day.isAfter(last) ? day : last;
    return new Calendar(
        LocalDate.of(start.getYear(), 1, 1),
        LocalDate.of(end.getYear() + (end.getMonthValue() > 9 ? 2 : 1), 1, 1),
        width);
  }

  private static List<Phase> steps(Site site) {
    List<Phase> rising = new ArrayList<>();
    site.phases().stream()
        .filter(p -> p.itMegawatts().isPresent())
        .sorted(
            Comparator.comparing(Phase::energised)
                .thenComparing(p -> p.itMegawatts().orElseThrow()))
        .forEach(rising::add);
    return rising;
  }

  private static double megawatts(Phase step) {
    return step.itMegawatts().map(BigDecimal::doubleValue).orElse(0.0);
  }

  /** The steps that run, up to the day, or those that are planned, up to the next step. */
  private List<Mark> edges(
      List<Phase> steps, boolean running, Calendar calendar, Axis axis, LocalDate day) {
    List<Mark> marks = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < steps.size(); i++) {
      Phase step = steps.get(i);
      if (runs(step) == running) {
        double right =
            steps.stream()
                .skip(i + 1)
                .filter(next -> !running || runs(next))
                .mapToDouble(next -> calendar.x(next.energised().last()))
                .findFirst()
                .orElse(running ? calendar.x(day) : calendar.width());
        double left = calendar.x(step.energised().last());
        marks.add(step(step, axis, left, Math.max(left, right), before));
      }
      before = megawatts(step);
    }
    return marks;
  }

  private static boolean runs(Phase step) {
    return step.status() == Status.OPERATIONAL;
  }

  private Mark step(Phase step, Axis axis, double left, double right, double before) {
    boolean runs = runs(step);
    Colour ink = style.theme().status().operational();
    double top = axis.at(megawatts(step));
    Colour fill = ink.withOpacity(runs ? 0.9 : 0.16);
    Path edge = Path.builder().move(left, axis.at(before)).line(left, top).line(right, top).build();
    return Mark.Group.of(
        "phase:" + step.id(),
        step.name() + " " + style.numbers().power(power(step)),
        List.of(
            new Mark.Area(
                Path.rectangle(new Box(left, top, right, Math.max(top, axis.from())), 0), fill),
            new Mark.Line(edge, runs ? Stroke.solid(ink, 1.5) : Stroke.dashed(ink, 1.5, 4, 3))));
  }

  private List<Mark> grid(Axis axis, double width) {
    List<Mark> marks = new ArrayList<>();
    for (double value : axis.values()) {
      boolean base = value == 0;
      double y = axis.at(value);
      Colour ink = base ? style.theme().money().axis() : style.theme().money().grid();
      marks.add(
          new Mark.Line(Path.line(new Point(0, y), new Point(width, y)), Stroke.solid(ink, 1)));
      if (!base) {
        marks.add(
            style.start(scaleText(axis, value), 0, y - 3, Style.AXIS, style.theme().ui().text3()));
      }
    }
    return marks;
  }

  private List<Mark> years(Calendar calendar) {
    List<Mark> marks = new ArrayList<>();
    for (int year = calendar.first().getYear(); year < calendar.last().getYear(); year++) {
      double from = calendar.x(LocalDate.of(year, 1, 1));
      double to = calendar.x(LocalDate.of(year + 1, 1, 1));
      marks.add(
          new Mark.Line(
              Path.line(new Point(from, HEIGHT - FOOT), new Point(from, HEIGHT - FOOT + 5)),
              Stroke.solid(style.theme().money().axis(), 1)));
      String text = Integer.toString(year);
      if (style.width(text, Style.AXIS) + 4 <= to - from) {
        marks.add(
            style.middle(
                text, (from + to) / 2, HEIGHT - FOOT + 14, Style.AXIS, style.theme().ui().text3()));
      }
    }
    return marks;
  }

  private List<Mark> today(Calendar calendar, LocalDate day, double width) {
    double x = Math.clamp(calendar.x(day), 0.5, width - 0.5);
    String text = style.numbers().day(day);
    double half = style.width(text, Style.AXIS) / 2;
    Colour ink = style.theme().ui().text();
    return List.of(
        new Mark.Line(
            Path.line(new Point(x, 14), new Point(x, HEIGHT - FOOT)), Stroke.solid(ink, 1)),
        style.middle(text, Math.clamp(x, half, width - half), 11, Style.AXIS, ink));
  }

  /**
   * The value at each step, the last first; one that would touch anything is left to the tooltip.
   */
  private List<Mark> values(
      List<Phase> steps, Calendar calendar, Axis axis, LocalDate day, double width) {
    List<Mark> marks = new ArrayList<>();
    List<Box> taken = new ArrayList<>(scale(axis));
    double today = calendar.x(day);
    taken.add(new Box(today - 1, 0, today + 1, HEIGHT));
    double end = width;
    for (int i = steps.size() - 1; i >= 0; i--) {
      double left = calendar.x(steps.get(i).energised().last());
      double ground = axis.at(i > 0 ? megawatts(steps.get(i - 1)) : 0);
      Optional<Mark.Text> label = value(steps.get(i), axis, new Span(left, end, ground), taken);
      label.ifPresent(l -> taken.add(l.bounds(style.measure()).grow(1)));
      label.ifPresent(marks::add);
      end = left;
    }
    return marks;
  }

  /** Where a step lies: from its riser to the next, and how high the step before it comes. */
  private record Span(double left, double right, double ground) {}

  /** Over its step if that is wide enough, else left of its riser, over the lower step. */
  private Optional<Mark.Text> value(Phase step, Axis axis, Span span, List<Box> taken) {
    String text = style.numbers().power(power(step));
    double top = axis.at(megawatts(step));
    Colour ink = style.theme().ui().text();
    Mark.Text over = style.start(text, span.left() + 1, top - 4, Style.STRONG_NOTE, ink);
    Mark.Text before = style.end(text, span.left() - 4, top + 9, Style.STRONG_NOTE, ink);
    return Stream.of(over, before)
        .filter(
            l -> {
              Box box = l.bounds(style.measure());
              return box.minX() >= 0
                  && box.maxX() <= span.right()
                  && (box.minX() > span.left() || box.maxY() <= span.ground())
                  && taken.stream().noneMatch(box::intersects);
            })
        .findFirst();
  }

  /** The room that the values of the scale take. */
  private List<Box> scale(Axis axis) {
    return axis.values().stream()
        .filter(v -> v > 0)
        .map(
            v -> style.start(scaleText(axis, v), 0, axis.at(v) - 3, Style.AXIS, Colour.TRANSPARENT))
        .map(l -> l.bounds(style.measure()))
        .toList();
  }

  private String scaleText(Axis axis, double value) {
    String number = style.numbers().plain(whole(value));
    return value >= axis.max() - axis.step() / 2
        ? style.words().text("chart.steps.unit", number)
        : number;
  }

  private static Quantity power(Phase step) {
    return Quantity.mw(step.itMegawatts().orElse(BigDecimal.ZERO));
  }

  private static BigDecimal whole(double value) {
    return BigDecimal.valueOf(Math.round(value));
  }
}
