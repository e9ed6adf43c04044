package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.outlook.Lever;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.outlook.Sensitivity.Swing;

/**
 * Which assumption moves the answer most: a row for each, the widest first, its bar from the answer
 * at the lower to the answer at the upper end. Groups: {@code swing:cost}, {@code swing:delay},
 * {@code swing:adjacent}, {@code swing:unassigned}, {@code swing:under-construction} and so on.
 */
public final class TornadoChart {

  private static final double ROW = 46;
  private static final double BAR = 12;
  private static final double GAP = 8;

  private final Style style;
  private final Sensitivity sensitivity;

  /** The chart of a sensitivity. */
  public TornadoChart(Style style, Sensitivity sensitivity) {
    this.style = style;
    this.sensitivity = sensitivity;
  }

  /** What it shows, in a sentence. */
  public String title() {
    return sensitivity.swings().stream()
        .findFirst()
        .filter(s -> s.width() > 0)
        .map(s -> style.words().text("chart.tornado.title", lower(name(s.lever()))))
        .orElseGet(() -> style.words().text("chart.tornado.title.none"));
  }

  /** The same numbers, a row an assumption. */
  public ChartTable table() {
    String unit = style.words().text("chart.table.dollars");
    return new ChartTable(
        List.of(
            ChartTable.Column.words(style.words().text("chart.table.assumption")),
            ChartTable.Column.words(style.words().text("chart.table.range")),
            ChartTable.Column.numbers(
                style.head(style.words().text("chart.table.at-low"), unit), 1),
            ChartTable.Column.numbers(
                style.head(style.words().text("chart.table.at-high"), unit), 1)),
        sensitivity.swings().stream()
            .map(
                s ->
                    ChartTable.row(
                        ChartTable.words(name(s.lever())),
                        ChartTable.words(range(s)),
                        ChartTable.amount(
                            Quantity.usd(Math.min(s.low().answer(), s.high().answer()))),
                        ChartTable.amount(
                            Quantity.usd(Math.max(s.low().answer(), s.high().answer())))))
            .toList());
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    List<Swing> swings = sensitivity.swings();
    double least = (double) sensitivity.base();
    double most = (double) sensitivity.base();
    for (Swing swing : swings) {
      least = Math.min(least, (double) Math.min(swing.low().answer(), swing.high().answer()));
      most = Math.max(most, (double) Math.max(swing.low().answer(), swing.high().answer()));
    }
    double room = style.width(amount(Math.round(most)), Style.NOTE) + GAP;
    Scale scale = new Scale(least, Math.max(1, most - least), room, width - 2 * room);
    List<Mark> marks = new ArrayList<>();
    double x = scale.x((double) sensitivity.base());
    double foot = swings.size() * ROW;
    for (int i = 0; i < swings.size(); i++) {
      marks.add(row(swings.get(i), i * ROW, scale, width));
    }
    for (int i = 0; i < swings.size(); i++) {
      // The line of the answer runs through the bars, not through the words above them.
      double top = i * ROW + 19;
      marks.add(
          new Mark.Line(
              Path.line(new Point(x, top), new Point(x, top + BAR + 6)),
              Stroke.solid(style.theme().ui().text(), 1.25)));
    }
    String base = style.words().text("chart.tornado.base", amount(sensitivity.base()));
    double half = style.width(base, Style.STRONG_NOTE) / 2;
    marks.add(
        style.middle(
            base,
            Math.clamp(x, half, width - half),
            foot + 10,
            Style.STRONG_NOTE,
            style.theme().ui().text()));
    return new Drawing(width, foot + 16, Colour.TRANSPARENT, marks);
  }

  private record Scale(double least, double span, double left, double width) {
    double x(double amount) {
      return left + (amount - least) / span * width;
    }
  }

  private Mark row(Swing swing, double top, Scale scale, double width) {
    double low = scale.x((double) swing.low().answer());
    double high = scale.x((double) swing.high().answer());
    double base = scale.x((double) sensitivity.base());
    double y = top + 22;
    String range = range(swing);
    String name = name(swing.lever());
    double nameRoom = width - style.width(range, Style.NOTE) - GAP;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        style.start(
            style.fit(name, Style.LABEL, nameRoom),
            0,
            top + 13,
            Style.LABEL,
            style.theme().ui().text()));
    marks.add(style.end(range, width, top + 13, Style.NOTE, style.theme().ui().text2()));
    marks.add(bar(low, base, y, style.theme().money().committed()));
    marks.add(bar(high, base, y, style.theme().money().committed()));
    marks.add(value(swing.low().answer(), low, low <= high, y));
    if (swing.high().answer() != swing.low().answer()) {
      marks.add(value(swing.high().answer(), high, high < low, y));
    }
    return Mark.Group.of(
        "swing:" + swing.lever().word(),
        style
            .words()
            .text(
                "chart.tornado.reading",
                name,
                amount(swing.low().answer()),
                level(swing.lever(), swing.low().level()),
                amount(swing.high().answer()),
                level(swing.lever(), swing.high().level())),
        marks);
  }

  private static Mark bar(double from, double to, double y, Colour ink) {
    Box box = new Box(Math.min(from, to), y, Math.max(from, to), y + BAR);
    return new Mark.Area(Path.rectangle(box, 0), ink);
  }

  private Mark value(long amount, double x, boolean left, double y) {
    Colour ink = style.theme().ui().text2();
    double base = y + BAR - 2;
    return left
        ? style.end(amount(amount), x - 4, base, Style.NOTE, ink)
        : style.start(amount(amount), x + 4, base, Style.NOTE, ink);
  }

  private String name(Lever lever) {
    return switch (lever) {
      case Lever.Realisation r ->
          style
              .words()
              .text(
                  "chart.tornado.realisation", lower(style.words().text("ui.status." + r.word())));
      case Lever.Cost _, Lever.Lateness _, Lever.Adjacent _, Lever.Unassigned _ ->
          style.words().text("chart.tornado." + lever.word());
    };
  }

  /** Both ends of the assumption, in the order in which their answers lie. */
  private String range(Swing swing) {
    String low = level(swing.lever(), swing.low().level());
    String high = level(swing.lever(), swing.high().level());
    boolean rises = swing.low().answer() <= swing.high().answer();
    return style.words().text("chart.tornado.range", rises ? low : high, rises ? high : low);
  }

  /** A level of an assumption in its own unit. */
  private String level(Lever lever, double level) {
    return switch (lever) {
      case Lever.Cost _ -> style.numbers().billions(Quantity.usd(Math.round(level)).amount());
      case Lever.Lateness _ -> style.words().text("chart.tornado.months", Math.round(level));
      case Lever.Realisation _ ->
          style.words().text(level > 0 ? "chart.tornado.all" : "chart.tornado.none");
      case Lever.Adjacent _, Lever.Unassigned _ ->
          style.words().text(level > 0 ? "chart.tornado.on" : "chart.tornado.off");
    };
  }

  private String amount(long dollars) {
    return style.amount(Measure.DOLLARS, dollars);
  }

  /** In the midst of a sentence; a word that begins with two capitals keeps them. */
  private static String lower(String text) {
    if (text.length() > 1 && Character.isUpperCase(text.charAt(1))) {
      return text;
    }
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
