package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.siting.Score;

/**
 * Candidates beside each other, a column each: its score, and for every criterion a bar of its
 * worth from worst to best with what was measured. The best of a row stands in strong letters.
 * Groups: {@code candidate:<id>} for the heads, {@code criterion:<id>} for the rows.
 */
public final class ComparisonChart {

  private static final double HEAD = 40;
  private static final double ROW = 31;
  private static final double BAR = 5;
  private static final double SWATCH = 9;
  private static final double NAMES = 15;
  private static final double GAP = 10;

  private final Style style;
  private final List<Score> scores;

  /** Of these, by rank. */
  public ComparisonChart(Style style, List<Score> scores) {
    this.style = style;
    this.scores = List.copyOf(scores);
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    if (scores.isEmpty()) {
      return new Drawing(width, 1, Colour.TRANSPARENT, List.of());
    }
    double names = Math.min(width * 0.32, NAMES + 104);
    double column = (width - names) / scores.size();
    int rows = scores.getFirst().parts().size();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      marks.add(head(scores.get(i), names + i * column, column));
    }
    for (int row = 0; row < rows; row++) {
      marks.add(row(row, names, column, width));
    }
    return new Drawing(width, HEAD + rows * ROW + 2, Colour.TRANSPARENT, marks);
  }

  /** The same as numbers: what was measured and what it is worth, 0 to 100. */
  public ChartTable table() {
    List<ChartTable.Column> columns = new ArrayList<>();
    columns.add(ChartTable.Column.words(text("chart.dots.criterion")));
    for (Score score : scores) {
      String name = score.candidate().label();
      columns.add(ChartTable.Column.words(name));
      columns.add(ChartTable.Column.numbers(text("chart.compare.worth", name), 0));
    }
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    int criteria = scores.isEmpty() ? 0 : scores.getFirst().parts().size();
    for (int row = 0; row < criteria; row++) {
      List<ChartTable.Cell> cells = new ArrayList<>();
      cells.add(ChartTable.words(name(scores.getFirst().parts().get(row))));
      for (Score score : scores) {
        Score.Part part = score.parts().get(row);
        cells.add(ChartTable.words(value(score, part)));
        cells.add(
            part.worth()
                .<ChartTable.Cell>map(w -> new ChartTable.Amount(BigDecimal.valueOf(100 * w)))
                .orElse(ChartTable.words("")));
      }
      rows.add(cells);
    }
    return new ChartTable(columns, rows);
  }

  private Mark head(Score score, double x, double column) {
    String name =
        style.fit(
            score.isRanked()
                ? text("chart.plot.ranked", plain(score.rank()), score.candidate().label())
                : score.candidate().label(),
            Style.STRONG_LABEL,
            column - GAP);
    String points = text("chart.compare.points", Math.round(score.points()));
    return Mark.Group.of(
        "candidate:" + score.candidate().id(),
        text(
            score.isRanked() ? "chart.siting.row" : "chart.siting.row.trial",
            score.rank(),
            score.candidate().label(),
            points),
        List.of(
            new Mark.Area(Path.rectangle(Box.at(x, 0, column, HEAD - 4), 0), Colour.TRANSPARENT),
            style.start(name, x, 13, Style.STRONG_LABEL, style.theme().ui().text()),
            style.start(points, x, 29, Style.LABEL, style.theme().ui().text2())));
  }

  private Mark row(int row, double names, double column, double width) {
    Score.Part first = scores.getFirst().parts().get(row);
    double top = HEAD + row * ROW;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(Path.rectangle(Box.at(0, top, width, ROW), 0), Colour.TRANSPARENT));
    marks.add(
        new Mark.Area(
            Path.rectangle(Box.at(0, top + 11, SWATCH, SWATCH), 2),
            CriterionInk.of(style.theme(), first.criterion())));
    marks.add(
        style.start(
            style.fit(name(first), Style.LABEL, names - NAMES - 6),
            NAMES,
            top + 20,
            Style.LABEL,
            style.theme().ui().text()));
    double best =
        scores.stream().mapToDouble(s -> s.parts().get(row).worth().orElse(-1.0)).max().orElse(0);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Score.Part part = scores.get(i).parts().get(row);
      boolean leads = part.worth().filter(w -> w >= best).isPresent();
      marks.addAll(cell(scores.get(i), part, names + i * column, top, column - GAP, leads));
      said.add(
          text(
              "chart.compare.cell", scores.get(i).candidate().label(), value(scores.get(i), part)));
    }
    return Mark.Group.of(
        "criterion:" + first.criterion().id(),
        text("chart.compare.row", first.criterion().name(), String.join("; ", said)),
        marks);
  }

  private List<Mark> cell(
      Score score, Score.Part part, double x, double top, double room, boolean leads) {
    double bar = top + 6;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Area(Path.rectangle(Box.at(x, bar, room, BAR), 2), style.theme().ui().track()));
    Optional<Double> worth = part.worth().filter(w -> w > 0);
    worth.ifPresent(
        w ->
            marks.add(
                new Mark.Area(
                    Path.rectangle(Box.at(x, bar, room * w, BAR), 2),
                    CriterionInk.of(style.theme(), part.criterion()))));
    var face = leads ? Style.STRONG_LABEL : Style.LABEL;
    marks.add(
        style.start(
            style.fit(value(score, part), face, room),
            x,
            top + 25,
            face,
            leads ? style.theme().ui().text() : style.theme().ui().text2()));
    return marks;
  }

  private String value(Score score, Score.Part part) {
    return score
        .candidate()
        .measurement(part.criterion().key())
        .map(m -> new CriterionValue(style, part.criterion()).of(m))
        .filter(said -> !said.isEmpty())
        .orElseGet(() -> text("ui.unknown.value"));
  }

  private String name(Score.Part part) {
    return CriterionName.of(style.words(), part.criterion());
  }

  private String plain(int number) {
    return style.numbers().plain(BigDecimal.valueOf(number));
  }

  private String text(String key, Object... arguments) {
    return style.words().text(key, arguments);
  }
}
