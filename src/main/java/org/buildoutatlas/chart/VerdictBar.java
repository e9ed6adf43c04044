package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.VerdictSums;
import org.buildoutatlas.model.Quantity;

/**
 * All that was announced as one bar, verdict by verdict: what counts in full ink, what lies within
 * counted sites lighter, the rest hollow; below it the sums of the four answers. Groups: {@code
 * bridge:<step>}, {@code bridge:group.<answer>}.
 */
public final class VerdictBar {

  private static final double BAR = 26;
  private static final double GAP = 1;
  private static final double SWATCH = 9;
  private static final double HEIGHT = BAR + 44;

  /** The least width of a part, so that it can be pointed at. */
  private static final double THINNEST = 3;

  private final Style style;
  private final Ledger ledger;
  private final VerdictSums sums;
  private final BridgeChart names;

  /** The bar of a ledger. */
  public VerdictBar(Style style, Ledger ledger) {
    this.style = style;
    this.ledger = ledger;
    sums = VerdictSums.of(ledger.bridge());
    names = new BridgeChart(style, ledger);
  }

  /** What it shows, in a sentence. */
  public String title() {
    return style
        .words()
        .text(
            "chart.verdict.title",
            style.numbers().money(ledger.headline().quantity().amount()),
            style.numbers().money(sums.sums().getFirst().figure().quantity().amount()));
  }

  /** The same numbers, a row a verdict. */
  public ChartTable table() {
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    parts().forEach(p -> rows.add(row(p.name(), p.amount(), name(p.answer()))));
    rows.add(
        row(
            style.words().text("chart.bridge.headline"),
            ledger.headline().quantity(),
            style.remark(ledger.headline())));
    return new ChartTable(
        List.of(
            ChartTable.Column.words(style.words().text("chart.table.part")),
            ChartTable.Column.numbers(
                style.head(
                    style.words().text("chart.table.amount"),
                    style.words().text("chart.table.dollars")),
                1),
            ChartTable.Column.words(style.words().text("chart.table.remark"))),
        rows);
  }

  private static List<ChartTable.Cell> row(String name, Quantity amount, String remark) {
    return ChartTable.row(
        ChartTable.words(name), ChartTable.amount(amount), ChartTable.words(remark));
  }

  /**
   * A part of the bar.
   *
   * @param group the name of its mark
   * @param name what it is called
   * @param amount in US dollars, not below nothing
   * @param answer whether it counts
   */
  private record Part(String group, String name, Quantity amount, VerdictSums.Answer answer) {}

  /** The parts from left to right: answer by answer, the largest first. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (VerdictSums.Sum sum : sums.sums()) {
      if (sum.answer() == VerdictSums.Answer.COUNTS) {
        parts.add(
            new Part(
                "bridge:group.counts", name(sum.answer()), sum.figure().quantity(), sum.answer()));
      }
      sum.steps().stream()
          .map(s -> new Part(BridgeChart.group(s), names.name(s), left(s), sum.answer()))
          .sorted(Comparator.comparing((Part p) -> p.amount().amount()).reversed())
          .forEach(parts::add);
    }
    return parts.stream().filter(p -> p.amount().amount().signum() > 0).toList();
  }

  private static Quantity left(Bridge.Step step) {
    return Quantity.usd(step.change().quantity().amount().negate());
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    List<Part> parts = parts();
    List<Mark> marks = new ArrayList<>();
    double whole = parts.stream().mapToDouble(p -> p.amount().toDouble()).sum();
    double least = parts.stream().filter(p -> wide(p, whole, width) < THINNEST).count() * THINNEST;
    double x = 0;
    for (Part part : parts) {
      double wide = Math.max(THINNEST, wide(part, whole, width - least));
      double to = parts.getLast().equals(part) ? width : Math.min(width, x + wide);
      marks.add(segment(part, new Box(x, 0, Math.max(x + 1, to - GAP), BAR)));
      x = to;
    }
    marks.addAll(legend(width));
    return new Drawing(width, HEIGHT, Colour.TRANSPARENT, marks);
  }

  private static double wide(Part part, double whole, double room) {
    return part.amount().toDouble() / Math.max(whole, 1) * room;
  }

  private Mark segment(Part part, Box box) {
    List<Mark> marks = new ArrayList<>(area(part.answer(), box));
    String text = style.numbers().money(part.amount().amount());
    if (style.width(text, Style.STRONG_NOTE) + 8 <= box.width()) {
      Colour ink = inkOn(part.answer());
      marks.add(style.start(text, box.minX() + 5, box.minY() + 17, Style.STRONG_NOTE, ink));
    }
    return Mark.Group.of(part.group(), part.name() + " " + text, marks);
  }

  private List<Mark> area(VerdictSums.Answer answer, Box box) {
    var money = style.theme().money();
    Optional<Colour> full =
        switch (answer) {
          case COUNTS -> Optional.of(money.spent());
          case WITHIN -> Optional.of(money.projected());
          case NOT, UNCLEAR -> Optional.empty();
        };
    if (full.isPresent()) {
      return List.of(new Mark.Area(Path.rectangle(box, 0), full.get()));
    }
    var ui = style.theme().ui();
    boolean unclear = answer == VerdictSums.Answer.UNCLEAR;
    Box edge = new Box(box.minX() + 0.5, box.minY() + 0.5, box.maxX() - 0.5, box.maxY() - 0.5);
    return List.of(
        new Mark.Area(Path.rectangle(box, 0), unclear ? ui.warnSoft() : ui.subtle()),
        new Mark.Line(
            Path.rectangle(edge, 0),
            Stroke.dashed(unclear ? ui.warn() : ui.strongBorder(), 1, 3, 2)));
  }

  private Colour inkOn(VerdictSums.Answer answer) {
    var ui = style.theme().ui();
    return answer == VerdictSums.Answer.COUNTS ? ui.surface() : ui.text();
  }

  private List<Mark> legend(double width) {
    double texts = sums.sums().stream().mapToDouble(this::legendWidth).sum();
    double gap = Math.max(6, (width - texts) / (sums.sums().size() - 1));
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    for (VerdictSums.Sum sum : sums.sums()) {
      marks.add(entry(sum, x));
      x += legendWidth(sum) + Math.min(gap, 28);
    }
    return marks;
  }

  private Mark entry(VerdictSums.Sum sum, double x) {
    double top = BAR + 12;
    String amount = style.numbers().money(sum.figure().quantity().amount());
    double text = x + SWATCH + 5;
    Box hit = new Box(x, BAR + 6, x + legendWidth(sum), HEIGHT);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(Path.rectangle(hit, 0), Colour.TRANSPARENT));
    marks.addAll(area(sum.answer(), Box.at(x, top, SWATCH, SWATCH)));
    marks.add(style.start(amount, text, top + 9, Style.STRONG_LABEL, style.theme().ui().text()));
    marks.add(
        style.start(name(sum.answer()), text, top + 24, Style.AXIS, style.theme().ui().text2()));
    return Mark.Group.of(
        "bridge:group." + word(sum.answer()), name(sum.answer()) + " " + amount, marks);
  }

  private double legendWidth(VerdictSums.Sum sum) {
    String amount = style.numbers().money(sum.figure().quantity().amount());
    return SWATCH
        + 5
        + Math.max(
            style.width(amount, Style.STRONG_LABEL), style.width(name(sum.answer()), Style.AXIS));
  }

  private String name(VerdictSums.Answer answer) {
    return style.words().text("chart.bridge.group." + word(answer));
  }

  private static String word(VerdictSums.Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }
}
