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
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.siting.Score;

/**
 * One candidate among all, a row a criterion: a short line for the worth of each candidate from
 * worst to best, a dot for this one, and what was measured of it. Where nothing was, an open bar
 * says that it may lie anywhere. Groups: {@code criterion:<id>}.
 */
public final class CandidateDots {

  private static final double HEAD = 18;
  private static final double ROW = 19;
  private static final double SWATCH = 9;
  private static final double NAMES = 15;
  private static final double TICK = 4;
  private static final double DOT = 4.5;
  private static final double GAP = 10;

  private final Style style;
  private final List<Score> all;
  private final Score one;

  /** One among all the candidates of a ranking. */
  public CandidateDots(Style style, List<Score> all, Score one) {
    this.style = style;
    this.all = List.copyOf(all);
    this.one = one;
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    double names = NAMES + width(one.parts().stream().map(this::name).toList()) + GAP;
    double values = width(one.parts().stream().map(this::value).toList()) + GAP;
    Box field =
        new Box(
            Math.min(names, width * 0.4) + DOT,
            HEAD,
            width - Math.min(values, width * 0.36) - DOT,
            HEAD + ROW * one.parts().size());
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Area(
            Path.rectangle(
                new Box(field.minX() - DOT, field.minY(), field.maxX() + DOT, field.maxY()), 3),
            style.theme().ui().subtle()));
    head(field, width, marks);
    for (int i = 0; i < one.parts().size(); i++) {
      marks.add(row(i, field, width));
    }
    return new Drawing(width, field.maxY() + 4, Colour.TRANSPARENT, marks);
  }

  /** The same as numbers: what was measured, and worths of 0 to 100. */
  public ChartTable table() {
    List<ChartTable.Column> columns =
        List.of(
            ChartTable.Column.words(text("chart.dots.criterion")),
            ChartTable.Column.words(text("chart.dots.value")),
            ChartTable.Column.numbers(text("chart.dots.worth"), 0),
            ChartTable.Column.numbers(text("chart.table.points"), 1));
    return new ChartTable(
        columns,
        one.parts().stream()
            .map(
                part ->
                    List.of(
                        ChartTable.words(name(part)),
                        ChartTable.words(value(part)),
                        part.worth()
                            .<ChartTable.Cell>map(w -> amount(100 * w))
                            .orElse(ChartTable.words("")),
                        amount(part.points())))
            .toList());
  }

  private static ChartTable.Cell amount(double value) {
    return new ChartTable.Amount(BigDecimal.valueOf(value));
  }

  private double width(List<String> texts) {
    return texts.stream()
        .mapToDouble(text -> style.width(text, Style.STRONG_LABEL))
        .max()
        .orElse(0);
  }

  private void head(Box field, double width, List<Mark> marks) {
    Colour quiet = style.theme().ui().text3();
    marks.add(style.start(text("chart.dots.worst"), field.minX() - DOT, 12, Style.AXIS, quiet));
    marks.add(
        style.middle(
            text("chart.dots.all", all.size()), field.center().x(), 12, Style.AXIS, quiet));
    marks.add(style.end(text("chart.dots.best"), field.maxX() + DOT, 12, Style.AXIS, quiet));
    marks.add(style.end(text("chart.dots.value"), width, 12, Style.AXIS, quiet));
  }

  private Mark row(int number, Box field, double width) {
    Score.Part part = one.parts().get(number);
    double top = field.minY() + number * ROW;
    double middle = top + ROW / 2;
    double base = middle + 4;
    Colour ink = style.theme().ui().text();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(Path.rectangle(Box.at(0, top, width, ROW), 0), Colour.TRANSPARENT));
    marks.add(
        new Mark.Area(
            Path.rectangle(Box.at(0, middle - SWATCH / 2, SWATCH, SWATCH), 2),
            CriterionInk.of(style.theme(), part.criterion())));
    String name = style.fit(name(part), Style.LABEL, field.minX() - DOT - NAMES - 4);
    marks.add(style.start(name, NAMES, base, Style.LABEL, ink));
    marks.addAll(others(number, field, middle));
    marks.add(part.worth().map(w -> dot(at(field, w), middle)).orElse(anywhere(field, middle)));
    double room = width - field.maxX() - DOT - 4;
    marks.add(
        style.end(
            style.fit(value(part), Style.STRONG_LABEL, room),
            width,
            base,
            Style.STRONG_LABEL,
            isEstimate(part) || part.worth().isEmpty() ? style.theme().ui().text2() : ink));
    return Mark.Group.of("criterion:" + part.criterion().id(), title(part), marks);
  }

  private List<Mark> others(int number, Box field, double middle) {
    Stroke line = Stroke.solid(style.theme().ui().text3(), 1);
    return all.stream()
        .filter(score -> number < score.parts().size())
        .flatMap(score -> score.parts().get(number).worth().stream())
        .map(worth -> at(field, worth))
        .distinct()
        .<Mark>map(
            x ->
                new Mark.Line(
                    Path.line(new Point(x, middle - TICK), new Point(x, middle + TICK)), line))
        .toList();
  }

  private Mark dot(double x, double y) {
    return new Mark.Area(Path.circle(new Point(x, y), DOT), style.theme().status().candidateHigh());
  }

  private Mark anywhere(Box field, double y) {
    return new Mark.Line(
        Path.rectangle(new Box(field.minX(), y - 3, field.maxX(), y + 3), 3),
        Stroke.dashed(style.theme().ui().text3(), 1, 3, 3));
  }

  private static double at(Box field, double worth) {
    return field.minX() + worth * field.width();
  }

  private String name(Score.Part part) {
    return CriterionName.of(style.words(), part.criterion());
  }

  private Optional<Measurement> measured(Score.Part part) {
    return one.candidate().measurement(part.criterion().key());
  }

  private boolean isEstimate(Score.Part part) {
    return measured(part).filter(Measurement::isEstimated).isPresent();
  }

  private String value(Score.Part part) {
    return measured(part)
        .map(m -> new CriterionValue(style, part.criterion()).of(m))
        .filter(said -> !said.isEmpty())
        .orElseGet(() -> text("ui.unknown.value"));
  }

  private String title(Score.Part part) {
    return text(
        part.worth().isPresent() ? "chart.dots.row" : "chart.dots.row.missing",
        part.criterion().name(),
        value(part),
        Math.round(100 * part.worth().orElse(0.0)));
  }

  private String text(String key, Object... arguments) {
    return style.words().text(key, arguments);
  }
}
