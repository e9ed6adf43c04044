package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;

/**
 * Candidates by rank, each a bar of its points by criterion. A grey strip marks the five points
 * below the first, within which differences mean nothing; a thin line marks the interval of a score
 * that lacks a measurement. Groups: {@code candidate:<id>}.
 */
public final class StackedBars {

  static final double HEAD = 22;
  static final double ROW = 22;
  private static final double DENSE_ROW = 16;
  private static final double BAR = 12;
  private static final double RANK = 24;

  /** How much is seen of a candidate that is not one of the data. */
  private static final double UNRANKED = 0.7;

  private static final double TOTAL = 34;
  private static final double LEGEND_LINE = 19;
  private static final double ABOVE_KEY = 2;
  private static final double KEY_LINE = 16;
  private static final double KEY_COLUMN = 112;

  private final Style style;
  private final double row;

  /** Charts in that style. */
  public StackedBars(Style style) {
    this(style, ROW);
  }

  private StackedBars(Style style, double row) {
    this.style = style;
    this.row = row;
  }

  /** Draws the scores that wide, the selected candidate's row set off. */
  public Drawing draw(List<Score> scores, Optional<String> selected, double width) {
    double names =
        Math.min(
            width * 0.4,
            8
                + scores.stream()
                    .mapToDouble(s -> style.width(s.candidate().label(), Style.STRONG_LABEL))
                    .max()
                    .orElse(0));
    double best =
        scores.stream().filter(Score::isRanked).mapToDouble(Score::points).max().orElse(0);
    double widest = scores.stream().mapToDouble(Score::high).max().orElse(0);
    Axis axis = axis(Math.max(widest, best), RANK + names, width - TOTAL);
    double bottom = HEAD + row * scores.size();
    List<Mark> marks = new ArrayList<>();
    Colour quiet = style.theme().ui().text3();
    marks.add(
        style.start(style.words().text("chart.siting.candidate"), RANK, 14, Style.NOTE, quiet));
    marks.add(style.start(unit(width - axis.from()), axis.from(), 14, Style.NOTE, quiet));
    selectedRow(scores, selected, width).ifPresent(marks::add);
    if (best > 0) {
      marks.add(
          new Mark.Area(
              Path.rectangle(
                  new Box(axis.at(Math.max(0, best - Scoring.NO_GAP)), HEAD, axis.at(best), bottom),
                  0),
              style.theme().ui().track()));
    }
    double y = HEAD;
    for (Score score : scores) {
      boolean chosen = selected.filter(score.candidate().id()::equals).isPresent();
      marks.add(row(score, chosen, axis, y, width));
      y += row;
    }
    for (double value : axis.values()) {
      marks.add(
          style.middle(
              style.numbers().plain(BigDecimal.valueOf((long) value)),
              axis.at(value),
              bottom + 13,
              Style.AXIS,
              quiet));
    }
    return new Drawing(width, bottom + 18, Colour.TRANSPARENT, marks);
  }

  /** What the bars show, with the meaning of the strip where there is room for it. */
  private String unit(double room) {
    String whole = style.words().text("chart.siting.points");
    return style.width(whole, Style.NOTE) <= room
        ? whole
        : style.fit(style.words().text("chart.siting.unit"), Style.NOTE, room);
  }

  /** The same numbers: rank, points with their interval, and the points by criterion. */
  public ChartTable table(List<Score> scores) {
    List<ChartTable.Column> columns = new ArrayList<>();
    columns.add(ChartTable.Column.numbers(style.words().text("chart.table.rank"), 0));
    columns.add(ChartTable.Column.words(style.words().text("chart.siting.candidate")));
    for (String key : List.of("points", "lowest", "highest")) {
      columns.add(ChartTable.Column.numbers(style.words().text("chart.table." + key), 1));
    }
    scores.stream()
        .limit(1)
        .flatMap(s -> s.parts().stream())
        .forEach(
            p ->
                columns.add(
                    ChartTable.Column.numbers(CriterionName.of(style.words(), p.criterion()), 1)));
    return new ChartTable(columns, scores.stream().map(StackedBars::cells).toList());
  }

  private static List<ChartTable.Cell> cells(Score score) {
    List<ChartTable.Cell> cells = new ArrayList<>();
    cells.add(
        score.isRanked()
            ? new ChartTable.Amount(BigDecimal.valueOf(score.rank()))
            : ChartTable.words(""));
    cells.add(ChartTable.words(score.candidate().label()));
    cells.add(new ChartTable.Amount(BigDecimal.valueOf(score.points())));
    cells.add(new ChartTable.Amount(BigDecimal.valueOf(score.low())));
    cells.add(new ChartTable.Amount(BigDecimal.valueOf(score.high())));
    score.parts().forEach(p -> cells.add(new ChartTable.Amount(BigDecimal.valueOf(p.points()))));
    return cells;
  }

  /** The key to the colours: each criterion with its share of the weights, in two columns. */
  public Drawing legend(List<Criterion> criteria, Map<String, Double> weights, double width) {
    double sum = weights.values().stream().mapToDouble(w -> w).sum();
    double column = (width - 24) / 2;
    int lines = (criteria.size() + 1) / 2;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      double x = i < lines ? 0 : column + 24;
      double y = (i % lines) * LEGEND_LINE;
      String share =
          style.numbers().percent(sum > 0 ? weights.getOrDefault(criterion.id(), 0.0) / sum : 0);
      double room = column - 17 - style.width(share, Style.STRONG_LABEL) - 6;
      List<Mark> entry = new ArrayList<>(key(criterion, x, y, room));
      entry.add(
          style.end(share, x + column, y + 14, Style.STRONG_LABEL, style.theme().ui().text()));
      marks.add(
          Mark.Group.of("criterion:" + criterion.id(), criterion.name() + " " + share, entry));
    }
    return new Drawing(width, lines * LEGEND_LINE, Colour.TRANSPARENT, marks);
  }

  /** The bars close to each other, and below them the key to the colours that are seen. */
  public Drawing explained(List<Score> scores, double width) {
    Drawing bars = new StackedBars(style, DENSE_ROW).draw(scores, Optional.empty(), width);
    List<Criterion> seen =
        scores.stream()
            .limit(1)
            .flatMap(first -> first.parts().stream())
            .map(Score.Part::criterion)
            .filter(criterion -> scores.stream().anyMatch(score -> has(score, criterion)))
            .toList();
    int columns = Math.max(1, (int) (width / KEY_COLUMN));
    List<Mark> marks = new ArrayList<>(bars.marks());
    for (int i = 0; i < seen.size(); i++) {
      double x = i % columns * width / columns;
      int line = i / columns;
      double y = bars.height() + ABOVE_KEY + line * KEY_LINE;
      marks.addAll(key(seen.get(i), x, y, width / columns - KEY_LINE));
    }
    double height = ABOVE_KEY + Math.ceilDiv(seen.size(), columns) * KEY_LINE;
    return new Drawing(width, bars.height() + height, Colour.TRANSPARENT, marks);
  }

  private static boolean has(Score score, Criterion criterion) {
    return score.parts().stream().anyMatch(p -> p.criterion().equals(criterion) && p.points() > 0);
  }

  /** The sample of a criterion's colour, and its name. */
  private List<Mark> key(Criterion criterion, double x, double y, double room) {
    return List.of(
        new Mark.Area(
            Path.rectangle(Box.at(x, y + 5, 9, 9), 2), CriterionInk.of(style.theme(), criterion)),
        style.start(
            style.fit(CriterionName.of(style.words(), criterion), Style.LABEL, room),
            x + 15,
            y + 14,
            Style.LABEL,
            style.theme().ui().text2()));
  }

  private static Axis axis(double largest, double from, double to) {
    double max = Math.max(25, Math.ceil(largest / 25) * 25);
    return new Axis(max, 25, from, to);
  }

  private Optional<Mark> selectedRow(List<Score> scores, Optional<String> selected, double width) {
    for (int i = 0; i < scores.size(); i++) {
      if (selected.filter(scores.get(i).candidate().id()::equals).isPresent()) {
        Box place = Box.at(0, HEAD + i * row, width, row);
        return Optional.of(
            new Mark.Area(Path.rectangle(place, 4), style.theme().ui().accentSoft()));
      }
    }
    return Optional.empty();
  }

  private Mark row(Score score, boolean chosen, Axis axis, double y, double width) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(Path.rectangle(Box.at(0, y, width, row), 0), Colour.TRANSPARENT));
    double base = y + row / 2 + 4;
    marks.add(style.end(rank(score), RANK - 8, base, Style.LABEL, style.theme().ui().text3()));
    var face = chosen ? Style.STRONG_LABEL : Style.LABEL;
    String name = style.fit(score.candidate().label(), face, axis.from() - RANK - 6);
    marks.add(style.start(name, RANK, base, face, style.theme().ui().text()));
    if (score.candidate().excluded().isPresent()) {
      marks.add(
          new Mark.Line(
              Path.line(
                  new Point(RANK, base - 4), new Point(RANK + style.width(name, face), base - 4)),
              Stroke.solid(style.theme().ui().error(), 1.5)));
    }
    marks.addAll(segments(score, axis, y + (row - BAR) / 2));
    if (score.isUncertain()) {
      double middle = y + row / 2;
      marks.add(
          new Mark.Line(
              Path.line(
                  new Point(axis.at(score.low()), middle),
                  new Point(axis.at(score.high()), middle)),
              Stroke.solid(style.theme().ui().text3(), 2)));
    }
    marks.add(
        style.end(
            style.numbers().plain(BigDecimal.valueOf(Math.round(score.points()))),
            width - 4,
            base,
            Style.STRONG_LABEL,
            style.theme().ui().text()));
    double opacity = score.isRanked() ? 1 : UNRANKED;
    return new Mark.Group("candidate:" + score.candidate().id(), title(score), opacity, marks);
  }

  /** One that is not ranked has a dash. */
  private String rank(Score score) {
    return score.isRanked() ? style.numbers().plain(BigDecimal.valueOf(score.rank())) : "\u2013";
  }

  private List<Mark> segments(Score score, Axis axis, double top) {
    List<Mark> marks = new ArrayList<>();
    double sum = 0;
    for (Score.Part part : score.parts()) {
      double left = axis.at(sum);
      double right = axis.at(sum + part.points());
      sum += part.points();
      if (right - left > 0) {
        double gap = right - left > 2 ? 1 : 0;
        marks.add(
            new Mark.Area(
                Path.rectangle(new Box(left, top, right - gap, top + BAR), 0),
                CriterionInk.of(style.theme(), part.criterion())));
      }
    }
    return marks;
  }

  private String title(Score score) {
    String key =
        score.candidate().excluded().isPresent()
            ? "chart.siting.row.excluded"
            : score.isRanked() ? "chart.siting.row" : "chart.siting.row.trial";
    return style
        .words()
        .text(key, score.rank(), score.candidate().label(), Math.round(score.points()));
  }
}
