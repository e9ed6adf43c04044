package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Verdict;

/**
 * The way from the headlines to what counts, one row a step: what is left out as a hollow dashed
 * bar, what is added in light ink, the result by certainty. Groups: {@code bridge:headline}, {@code
 * bridge:<verdict or kind>}, {@code bridge:counted}.
 */
public final class BridgeChart {

  private static final double ROW = 20;
  private static final double BAR = 12;
  private static final double GAP = 5;

  /** How much longer than the result the axis is at least, so that its value stands beside it. */
  private static final double ROOM = 1.6;

  private final Style style;
  private final Ledger ledger;

  /** The chart of a ledger's bridge. */
  public BridgeChart(Style style, Ledger ledger) {
    this.style = style;
    this.ledger = ledger;
  }

  /** What it shows, in a sentence. */
  public String title() {
    BigDecimal counted = ledger.counted().quantity().amount();
    return style
        .words()
        .text(
            "chart.bridge.title",
            style.numbers().money(ledger.headline().quantity().amount()),
            style.marked(ledger.counted(), style.numbers().money(counted)));
  }

  /** The same numbers, a row a step. */
  public ChartTable table() {
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    rows.add(row(style.words().text("chart.bridge.headline"), ledger.headline()));
    ledger.bridge().steps().forEach(s -> rows.add(row(name(s), s.change())));
    rows.add(row(style.words().text("chart.bridge.counted"), ledger.counted()));
    String unit = style.words().text("chart.table.dollars");
    return new ChartTable(
        List.of(
            ChartTable.Column.words(style.words().text("chart.table.step")),
            ChartTable.Column.numbers(
                style.head(style.words().text("chart.table.amount"), unit), 1),
            ChartTable.Column.words(style.words().text("chart.table.remark"))),
        rows);
  }

  private List<ChartTable.Cell> row(String name, Figure figure) {
    return ChartTable.row(
        ChartTable.words(name),
        ChartTable.amount(figure.quantity()),
        ChartTable.words(style.remark(figure)));
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    return draw(width, Optional.empty());
  }

  /** Draws it that wide, the row of the chosen step set off. */
  public Drawing draw(double width, Optional<Bridge.Step> chosen) {
    double labels = labelWidth(width);
    double headline = ledger.headline().quantity().toDouble();
    double largest = Math.max(headline, ledger.counted().quantity().toDouble() * ROOM);
    Axis axis = new Axis(Math.max(largest, 1), 1, labels + 8, width);
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    marks.add(headline(axis, y));
    double reached = headline;
    for (Bridge.Step step : ledger.bridge().steps()) {
      double next = reached + step.change().quantity().toDouble();
      marks.add(connector(axis.at(reached), y));
      y += ROW;
      if (chosen.filter(step::equals).isPresent()) {
        marks.add(
            new Mark.Area(
                Path.rectangle(new Box(0, y, width, y + ROW), 2), style.theme().ui().accentSoft()));
      }
      marks.add(step(step, axis, reached, next, y));
      reached = next;
    }
    marks.add(connector(axis.at(reached), y));
    y += ROW;
    marks.add(counted(axis, y));
    return new Drawing(width, y + ROW, Colour.TRANSPARENT, marks);
  }

  private double labelWidth(double width) {
    double widest =
        ledger.bridge().steps().stream()
            .mapToDouble(s -> style.width(name(s), Style.LABEL))
            .max()
            .orElse(0);
    double ends =
        Math.max(
            style.width(style.words().text("chart.bridge.headline"), Style.STRONG_LABEL),
            style.width(style.words().text("chart.bridge.counted"), Style.STRONG_LABEL));
    return Math.min(Math.max(widest, ends), width * 0.45);
  }

  private Mark headline(Axis axis, double y) {
    String name = style.words().text("chart.bridge.headline");
    String value = style.numbers().billions(ledger.headline().quantity().amount());
    Box bar = bar(axis.from(), axis.at(ledger.headline().quantity().toDouble()), y);
    return Mark.Group.of(
        "bridge:headline",
        name + " " + value,
        List.of(
            hit(axis, y),
            label(name, true, axis, y),
            new Mark.Area(Path.rectangle(bar, 0), style.theme().money().projected()),
            style.end(
                value, bar.maxX() - 4, y + 14, Style.STRONG_NOTE, style.theme().ui().text())));
  }

  private Mark step(Bridge.Step step, Axis axis, double from, double to, double y) {
    boolean added = to > from;
    Box bar = bar(axis.at(Math.min(from, to)), axis.at(Math.max(from, to)), y);
    Colour ink = style.theme().ui().text3();
    List<Mark> marks = new ArrayList<>();
    marks.add(hit(axis, y));
    marks.add(label(name(step), false, axis, y));
    if (added) {
      marks.add(new Mark.Area(Path.rectangle(bar, 0), style.theme().money().projected()));
    } else {
      marks.add(new Mark.Area(Path.rectangle(bar, 0), style.theme().ui().subtle()));
      marks.add(new Mark.Line(Path.rectangle(bar, 0), Stroke.dashed(ink, 1, 3, 2)));
    }
    String value = value(step, added);
    double needs = style.width(value, Style.NOTE) + GAP;
    Colour text = style.theme().ui().text();
    if (bar.minX() - needs >= axis.from()) {
      marks.add(style.end(value, bar.minX() - GAP, y + 14, Style.NOTE, text));
    } else if (bar.maxX() + needs <= axis.to()) {
      marks.add(style.start(value, bar.maxX() + GAP, y + 14, Style.NOTE, text));
    } else {
      marks.add(style.end(value, bar.maxX() - GAP, y + 14, Style.NOTE, text));
    }
    return Mark.Group.of(group(step), name(step) + " " + value, marks);
  }

  private Mark counted(Axis axis, double y) {
    String name = style.words().text("chart.bridge.counted");
    String value =
        marked(style.numbers().billions(ledger.counted().quantity().amount()), ledger.counted());
    List<Mark> marks = new ArrayList<>();
    marks.add(hit(axis, y));
    marks.add(label(name, true, axis, y));
    double sum = 0;
    for (MoneyClass each : MoneyClass.values()) {
      double part = Objects.requireNonNull(ledger.byClass().get(each)).quantity().toDouble();
      if (part > 0) {
        marks.add(
            new Mark.Area(
                Path.rectangle(bar(axis.at(sum), axis.at(sum + part), y), 0),
                MoneyInk.of(style.theme(), each)));
      }
      sum += part;
    }
    marks.add(
        style.start(
            value, axis.at(sum) + GAP, y + 14, Style.STRONG_NOTE, style.theme().ui().text()));
    return Mark.Group.of("bridge:counted", name + " " + value, marks);
  }

  private String value(Bridge.Step step, boolean added) {
    String amount = style.numbers().billions(step.change().quantity().amount());
    String signed = added ? "+" + amount : amount;
    return marked(signed, step.change());
  }

  private String marked(String amount, Figure figure) {
    return figure.estimated() ? style.words().text("chart.estimate", amount) : amount;
  }

  /** What a step is called. */
  public String name(Bridge.Step step) {
    return style.words().text("chart.bridge." + word(step));
  }

  /** The name of a step's mark. */
  static String group(Bridge.Step step) {
    return "bridge:" + word(step);
  }

  private static String word(Bridge.Step step) {
    return switch (step.kind()) {
      case VERDICT -> step.verdict().map(Verdict::word).orElse("");
      case OUTSIDE_SUM -> "outside-sum";
      case UPPER_END -> "upper-end";
      case STATED -> "stated";
      case MODELLED -> "modelled";
    };
  }

  private Mark label(String name, boolean strong, Axis axis, double y) {
    var face = strong ? Style.STRONG_LABEL : Style.LABEL;
    Colour ink = strong ? style.theme().ui().text() : style.theme().ui().text2();
    return style.start(style.fit(name, face, axis.from() - 8), 0, y + 14, face, ink);
  }

  private static Box bar(double from, double to, double y) {
    return new Box(from, y + (ROW - BAR) / 2, Math.max(from, to), y + (ROW + BAR) / 2);
  }

  private static Mark hit(Axis axis, double y) {
    return new Mark.Area(Path.rectangle(new Box(0, y, axis.to(), y + ROW), 0), Colour.TRANSPARENT);
  }

  private Mark connector(double x, double y) {
    return new Mark.Line(
        Path.line(new Point(x, y + (ROW + BAR) / 2), new Point(x, y + ROW + (ROW - BAR) / 2)),
        Stroke.solid(style.theme().money().axis(), 1));
  }
}
