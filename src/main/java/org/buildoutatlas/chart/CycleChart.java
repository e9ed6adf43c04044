package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.ledger.PaymentCycle;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Atlas;

/**
 * The circles in which money is paid, each as a ring under a sentence that says what of it counts.
 * Groups: {@code contribution:<id>}.
 */
public final class CycleChart {

  /** What stands between two rings side by side, in pixels. */
  private static final double GAP = 16;

  /** More circles than these are only counted. */
  private static final int MOST = 6;

  private static final double HEAD = 40;
  private static final double FOOT = 12;

  private final Style style;
  private final PaymentWords words;
  private final List<PaymentCycle> cycles;

  /** The chart of a graph's cycles. */
  public CycleChart(Style style, Atlas atlas, PaymentGraph graph) {
    this.style = style;
    words = new PaymentWords(style, atlas);
    cycles = graph.cycles();
  }

  /** What it shows, in a sentence. */
  public String title() {
    List<Payment> payments =
        cycles.stream().flatMap(c -> c.payments().stream()).distinct().toList();
    return words.text(
        "chart.cycle.title",
        cycles.size(),
        payments.size(),
        payments.stream().filter(Payment::counts).count());
  }

  /** The same numbers, a row a payment of each circle, those that are not drawn as well. */
  public ChartTable table() {
    List<ChartTable.Column> columns = new ArrayList<>();
    columns.add(ChartTable.Column.numbers(words.text("chart.table.circle"), 0));
    columns.addAll(words.columns());
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < cycles.size(); i++) {
      ChartTable.Cell number = new ChartTable.Amount(BigDecimal.valueOf(i + 1));
      for (PaymentCycle.Hop hop : cycles.get(i).hops()) {
        for (Payment payment : hop.payments()) {
          List<ChartTable.Cell> row = new ArrayList<>(List.of(number));
          row.addAll(words.cells(payment, words.partner(hop.payer()), words.partner(hop.payee())));
          rows.add(row);
        }
      }
    }
    return new ChartTable(columns, rows);
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    List<PaymentCycle> shown = cycles.stream().limit(MOST).toList();
    double half = (width - GAP) / 2;
    boolean beside =
        shown.size() > 1 && shown.stream().allMatch(c -> CycleRing.room(words, c) <= half);
    int columns = beside ? 2 : 1;
    double cell = beside ? half : width;
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < shown.size(); i += columns) {
      double bottom = y;
      for (int j = i; j < Math.min(i + columns, shown.size()); j++) {
        double left = (j - i) * (cell + GAP);
        marks.addAll(head(shown.get(j), left, y, cell));
        CycleRing ring =
            new CycleRing(words, shown.get(j), largest(), new Point(left, y + HEAD), cell);
        marks.addAll(ring.marks());
        bottom = Math.max(bottom, y + HEAD + ring.height());
      }
      y = bottom + FOOT;
    }
    if (cycles.size() > MOST) {
      String more = words.text("chart.cycle.more", cycles.size() - MOST);
      marks.add(style.start(more, 0, y + 12, Style.NOTE, style.theme().ui().text2()));
      y += 18;
    }
    return new Drawing(width, Math.max(1, y), Colour.TRANSPARENT, marks);
  }

  private double largest() {
    return cycles.stream()
        .flatMap(c -> c.payments().stream())
        .mapToDouble(p -> p.dollars().toDouble())
        .max()
        .orElse(1);
  }

  private List<Mark> head(PaymentCycle cycle, double x, double y, double room) {
    long counting = cycle.payments().stream().filter(Payment::counts).count();
    return List.of(
        style.start(
            style.fit(route(cycle), Style.STRONG_LABEL, room),
            x,
            y + 13,
            Style.STRONG_LABEL,
            style.theme().ui().text()),
        style.start(
            style.fit(words.text("chart.cycle.counting", counting), Style.NOTE, room),
            x,
            y + 29,
            Style.NOTE,
            style.theme().ui().text2()));
  }

  /** Round and back to the first. */
  private String route(PaymentCycle cycle) {
    return Stream.concat(cycle.partners().stream(), cycle.partners().stream().limit(1))
        .map(words::partner)
        .collect(Collectors.joining(" \u2192 "));
  }
}
