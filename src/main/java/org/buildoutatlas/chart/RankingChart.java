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
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.siting.Score;

/**
 * Candidates by rank: points by criterion as stacked bars, and beside each how sure its rank is:
 * the interval that holds nine draws of ten, a dot at its rank, and the chance of being first.
 * Groups: {@code candidate:<id>}.
 */
public final class RankingChart {

  /** The least width of the interval and of the chance, in pixels. */
  private static final double RANGE = 78;

  private static final double FIRST = 42;
  private static final double GAP = 12;
  private static final double BAND = 6;
  private static final double DOT = 3.5;

  /** One in a hundred: chances are known no better. */
  private static final double ONE = 0.01;

  private final Style style;
  private final StackedBars bars;

  /** Charts in that style. */
  public RankingChart(Style style) {
    this.style = style;
    bars = new StackedBars(style);
  }

  /**
   * Draws it that wide.
   *
   * @param scores by rank
   * @param ranges by candidate id; none while they are worked out
   * @param selected the candidate whose row is set off
   */
  public Drawing draw(
      List<Score> scores, Map<String, RankRange> ranges, Optional<String> selected, double width) {
    double left = width - RANGE - FIRST - GAP;
    Drawing stack = bars.draw(scores, selected, left);
    Axis axis = new Axis(Math.max(1, scores.size() - 1.0), 1, 0, RANGE - 2 * DOT);
    List<Mark> marks = new ArrayList<>();
    double x = left + GAP + DOT;
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      double top = StackedBars.HEAD + i * StackedBars.ROW;
      Box place = new Box(left, top, width, top + StackedBars.ROW);
      boolean chosen = selected.filter(score.candidate().id()::equals).isPresent();
      Colour ground = chosen ? style.theme().ui().accentSoft() : Colour.TRANSPARENT;
      List<Mark> row = new ArrayList<>();
      row.add(new Mark.Area(Path.rectangle(place, 0), ground));
      Optional<RankRange> range = Optional.ofNullable(ranges.get(score.candidate().id()));
      row.addAll(Placement.shift(x, place.center().y()).of(range(score, range, axis, x, width)));
      marks.add(Mark.Group.of("candidate:" + score.candidate().id(), title(score, range), row));
    }
    marks.addAll(stack.marks());
    marks.addAll(frame(scores, axis, x, width, stack.height()));
    return new Drawing(width, stack.height(), Colour.TRANSPARENT, marks);
  }

  /**
   * The same with the key to its colours above it, for a picture that stands alone.
   *
   * @param weights by criterion, of any sum
   */
  public Drawing withKey(
      List<Score> scores,
      List<Criterion> criteria,
      Map<String, Double> weights,
      Map<String, RankRange> ranges,
      double width) {
    Drawing key = bars.legend(criteria, weights, width);
    Drawing chart = draw(scores, ranges, Optional.empty(), width);
    double top = key.height() + GAP;
    List<Mark> marks = new ArrayList<>(key.marks());
    marks.addAll(Placement.shift(0, top).of(chart.marks()));
    return new Drawing(width, top + chart.height(), Colour.TRANSPARENT, marks);
  }

  /** The same numbers. */
  public ChartTable table(List<Score> scores, Map<String, RankRange> ranges) {
    ChartTable plain = bars.table(scores);
    List<ChartTable.Column> columns = new ArrayList<>(plain.columns());
    columns.add(ChartTable.Column.numbers(text("chart.siting.rank.low"), 0));
    columns.add(ChartTable.Column.numbers(text("chart.siting.rank.high"), 0));
    columns.add(ChartTable.Column.numbers(text("chart.siting.first.percent"), 0));
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      List<ChartTable.Cell> cells = new ArrayList<>(plain.rows().get(i));
      Optional<RankRange> range = Optional.ofNullable(ranges.get(scores.get(i).candidate().id()));
      cells.add(cell(range.map(r -> (double) r.low())));
      cells.add(cell(range.map(r -> (double) r.high())));
      cells.add(
          scores.get(i).isRanked()
              ? cell(range.map(r -> 100 * r.first()))
              : ChartTable.words(text("chart.siting.first.none")));
      rows.add(cells);
    }
    return new ChartTable(columns, rows);
  }

  private static ChartTable.Cell cell(Optional<Double> value) {
    return value
        .<ChartTable.Cell>map(v -> new ChartTable.Amount(BigDecimal.valueOf(v)))
        .orElse(ChartTable.words(""));
  }

  /** About a place of rank 1 in the middle of the row. */
  private List<Mark> range(
      Score score, Optional<RankRange> range, Axis axis, double x, double width) {
    int rank = score.rank();
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Line(
            Path.line(new Point(0, 0), new Point(axis.to(), 0)),
            Stroke.solid(style.theme().ui().border(), 1)));
    range.ifPresent(
        r -> {
          double from = axis.at(r.low() - 1.0) - BAND / 2;
          double to = axis.at(r.high() - 1.0) + BAND / 2;
          marks.add(
              new Mark.Area(
                  Path.rectangle(new Box(from, -BAND / 2, to, BAND / 2), BAND / 2),
                  style.theme().ui().strongBorder()));
        });
    if (rank > 0) {
      marks.add(
          new Mark.Area(
              Path.circle(new Point(axis.at(rank - 1.0), 0), DOT), style.theme().ui().text()));
    }
    range.ifPresent(
        r ->
            marks.add(
                style.end(
                    chance(score, r), width - x - 2, 4, Style.LABEL, style.theme().ui().text2())));
    return marks;
  }

  /**
   * The words for a chance near nothing or near certainty have no room here. A trial is drawn among
   * others than the ranked are: its chance beside theirs would make more than one.
   */
  private String chance(Score score, RankRange range) {
    if (!score.isRanked()) {
      return text("chart.siting.first.none");
    }
    double share = range.first();
    return share > 0 && share < ONE
        ? text("chart.siting.first.under")
        : share < 1 && share > 1 - ONE
            ? text("chart.siting.first.over")
            : style.numbers().percent(share);
  }

  private List<Mark> frame(List<Score> scores, Axis axis, double x, double width, double height) {
    Colour quiet = style.theme().ui().text3();
    List<Mark> marks = new ArrayList<>();
    marks.add(style.start(text("chart.siting.rank"), x - DOT, 14, Style.NOTE, quiet));
    marks.add(style.end(text("chart.siting.first"), width - 2, 14, Style.NOTE, quiet));
    int last = scores.size();
    for (int rank : last > 2 ? new int[] {1, (last + 1) / 2, last} : new int[] {1}) {
      marks.add(
          style.middle(
              style.numbers().plain(BigDecimal.valueOf(rank)),
              x + axis.at(rank - 1.0),
              height - 5,
              Style.AXIS,
              quiet));
    }
    return marks;
  }

  private String title(Score score, Optional<RankRange> range) {
    String plain =
        text(
            score.isRanked() ? "chart.siting.row" : "chart.siting.row.trial",
            score.rank(),
            score.candidate().label(),
            Math.round(score.points()));
    return range
        .map(
            r ->
                text(
                    score.isRanked() ? "chart.siting.row.range" : "chart.siting.row.range.trial",
                    plain,
                    r.low(),
                    r.high(),
                    style.numbers().chance(r.first())))
        .orElse(plain);
  }

  private String text(String key, Object... arguments) {
    return style.words().text(key, arguments);
  }
}
