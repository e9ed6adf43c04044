package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Value;

/**
 * A range on a line from nothing, or from its first day, to its upper end, with a mark for each
 * statement that makes it: full for the one taken, open for the others. Groups: {@code
 * stated:<number>}.
 */
public final class RangeStrip {

  private static final double HEIGHT = 36;
  private static final double LINE = 10;
  private static final double BAR = 8;
  private static final double DOT = 5;

  private final Style style;
  private final Conflict conflict;

  /** The strip of a conflict. */
  public RangeStrip(Style style, Conflict conflict) {
    this.style = style;
    this.conflict = conflict;
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    Scale scale =
        switch (conflict.matter()) {
          case Conflict.Matter.Amounts a -> amounts(a);
          case Conflict.Matter.Dates d -> dates(d);
        };
    Axis axis = new Axis(Math.max(scale.high(), Double.MIN_NORMAL), 1, DOT + 1, width - DOT - 1);
    Colour quiet = style.theme().ui().text3();
    List<Mark> marks = new ArrayList<>();
    marks.add(bar(axis.from(), axis.to(), style.theme().ui().track()));
    marks.add(bar(axis.at(scale.low()), axis.at(scale.high()), style.theme().money().fan50()));
    double room = style.width(scale.from(), Style.AXIS);
    double end = width - style.width(scale.to(), Style.AXIS) - 8;
    double left = Math.clamp(axis.at(scale.low()) - room / 2, 0, Math.max(0, end - room));
    marks.add(style.start(scale.from(), left, HEIGHT - 4, Style.AXIS, quiet));
    marks.add(style.end(scale.to(), width, HEIGHT - 4, Style.AXIS, quiet));
    for (int i = conflict.statements().size() - 1; i >= 0; i--) {
      Conflict.Stated stated = conflict.statements().get(i);
      boolean taken = stated.place() == Conflict.Place.TAKEN;
      if (taken || stated.place() == Conflict.Place.IN_RANGE) {
        marks.add(stated(scale.of().apply(stated.observation()), stated, i, axis, taken));
      }
    }
    return new Drawing(width, HEIGHT, Colour.TRANSPARENT, marks);
  }

  /**
   * How statements become places on the line.
   *
   * @param low where the range begins; the line begins at 0
   * @param high where both end
   * @param from what the beginning of the range is called
   * @param to what its end is called
   * @param of the place of a statement
   */
  private record Scale(
      double low, double high, String from, String to, Function<Observation, Spot> of) {}

  /**
   * The place of a statement.
   *
   * @param at its value
   * @param ends of a range that it states itself
   * @param text its value in words
   */
  private record Spot(double at, List<Double> ends, String text) {}

  private Scale amounts(Conflict.Matter.Amounts matter) {
    return new Scale(
        matter.low().toDouble(),
        matter.high().toDouble(),
        amount(matter.low()),
        amount(matter.high()),
        o ->
            new Spot(
                o.quantity().orElseThrow().toDouble(),
                o.value().stream().flatMap(RangeStrip::ends).toList(),
                amount(o.quantity().orElseThrow())));
  }

  /** Dates from the first day that the earliest can mean; each with the days that it can mean. */
  private Scale dates(Conflict.Matter.Dates matter) {
    LocalDate first = matter.earliest().first();
    return new Scale(
        0,
        days(first, matter.latest().last()),
        style.numbers().date(matter.earliest()),
        style.numbers().date(matter.latest()),
        o -> {
          PartialDate date = o.date().orElseThrow();
          double from = days(first, date.first());
          double to = days(first, date.last());
          return new Spot((from + to) / 2, List.of(from, to), style.numbers().date(date));
        });
  }

  private static double days(LocalDate from, LocalDate to) {
    return Math.max(0, ChronoUnit.DAYS.between(from, to));
  }

  private Mark stated(Spot spot, Conflict.Stated stated, int number, Axis axis, boolean taken) {
    Colour ink = style.theme().ui().text();
    Box box = Box.around(new Point(axis.at(spot.at()), LINE), DOT);
    List<Mark> marks = new ArrayList<>();
    spot.ends().stream()
        .map(axis::at)
        .forEach(
            x ->
                marks.add(
                    new Mark.Line(
                        Path.line(new Point(x, LINE - BAR / 2), new Point(x, LINE + BAR / 2)),
                        Stroke.solid(ink, 1))));
    marks.add(new Mark.Area(Path.rectangle(box, DOT), taken ? ink : style.theme().ui().surface()));
    marks.add(new Mark.Line(Path.rectangle(box, DOT), Stroke.solid(ink, 1.5)));
    return Mark.Group.of("stated:" + number, title(stated, spot.text()), marks);
  }

  /** The ends of an amount that is stated as a range. */
  private static Stream<Double> ends(Value value) {
    return value instanceof Value.Amount a
        ? Stream.concat(a.low().stream(), a.high().stream()).map(Quantity::toDouble)
        : Stream.empty();
  }

  private String title(Conflict.Stated stated, String value) {
    String who =
        stated.observation().sources().stream()
            .map(Source::publisher)
            .distinct()
            .collect(Collectors.joining(", "));
    String day = style.numbers().date(stated.observation().known());
    return style.words().text("chart.range.stated", value, who, day);
  }

  private String amount(Quantity quantity) {
    return style.numbers().quantity(quantity);
  }

  private static Mark bar(double from, double to, Colour ink) {
    return new Mark.Area(
        Path.rectangle(new Box(from, LINE - BAR / 2, Math.max(from, to), LINE + BAR / 2), 4), ink);
  }
}
