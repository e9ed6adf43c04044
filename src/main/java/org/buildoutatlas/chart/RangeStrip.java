package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
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
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Value;

/**
 * A range on a line from nothing to its upper end, with a mark for each statement that makes it:
 * full for the one taken, open for the others. Groups: {@code stated:<number>}.
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
    Quantity low = conflict.figure().low().orElseThrow();
    Quantity high = conflict.figure().high().orElseThrow();
    Axis axis = new Axis(Math.max(high.toDouble(), Double.MIN_NORMAL), 1, DOT + 1, width - DOT - 1);
    Colour quiet = style.theme().ui().text3();
    List<Mark> marks = new ArrayList<>();
    marks.add(bar(axis.from(), axis.to(), style.theme().ui().track()));
    marks.add(
        bar(axis.at(low.toDouble()), axis.at(high.toDouble()), style.theme().money().fan50()));
    String from = amount(low);
    String to = amount(high);
    double end = width - style.width(to, Style.AXIS) - 8;
    double left =
        Math.clamp(
            axis.at(low.toDouble()) - style.width(from, Style.AXIS) / 2,
            0,
            Math.max(0, end - style.width(from, Style.AXIS)));
    marks.add(style.start(from, left, HEIGHT - 4, Style.AXIS, quiet));
    marks.add(style.end(to, width, HEIGHT - 4, Style.AXIS, quiet));
    for (int i = conflict.statements().size() - 1; i >= 0; i--) {
      Conflict.Stated stated = conflict.statements().get(i);
      boolean taken = stated.place() == Conflict.Place.TAKEN;
      if (taken || stated.place() == Conflict.Place.IN_RANGE) {
        marks.add(stated(stated, i, axis, taken));
      }
    }
    return new Drawing(width, HEIGHT, Colour.TRANSPARENT, marks);
  }

  private Mark stated(Conflict.Stated stated, int number, Axis axis, boolean taken) {
    Quantity value = stated.observation().quantity().orElseThrow();
    Colour ink = style.theme().ui().text();
    Box box = Box.around(new Point(axis.at(value.toDouble()), LINE), DOT);
    List<Mark> marks = new ArrayList<>();
    ends(stated)
        .map(axis::at)
        .forEach(
            x ->
                marks.add(
                    new Mark.Line(
                        Path.line(new Point(x, LINE - BAR / 2), new Point(x, LINE + BAR / 2)),
                        Stroke.solid(ink, 1))));
    marks.add(new Mark.Area(Path.rectangle(box, DOT), taken ? ink : style.theme().ui().surface()));
    marks.add(new Mark.Line(Path.rectangle(box, DOT), Stroke.solid(ink, 1.5)));
    return Mark.Group.of("stated:" + number, title(stated, value), marks);
  }

  /** The ends of a range that is stated as one. */
  private static Stream<Double> ends(Conflict.Stated stated) {
    return stated.observation().value().stream()
        .flatMap(
            v ->
                v instanceof Value.Amount a
                    ? Stream.concat(a.low().stream(), a.high().stream())
                    : Stream.empty())
        .map(Quantity::toDouble);
  }

  private String title(Conflict.Stated stated, Quantity value) {
    String who =
        stated.observation().sources().stream()
            .map(Source::publisher)
            .distinct()
            .collect(Collectors.joining(", "));
    return style
        .words()
        .text(
            "chart.range.stated",
            amount(value),
            who,
            style.numbers().date(stated.observation().known()));
  }

  private String amount(Quantity quantity) {
    return style.numbers().quantity(quantity);
  }

  private static Mark bar(double from, double to, Colour ink) {
    return new Mark.Area(
        Path.rectangle(new Box(from, LINE - BAR / 2, Math.max(from, to), LINE + BAR / 2), 4), ink);
  }
}
