package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Atlas;

/**
 * Who pays whom for which sites, by kind of payment: a line as wide as its dollars from payer to
 * goal, where lines to the same goal meet. Dashed lines are not firm or estimates; a tick marks
 * what counts. Groups: {@code contribution:<id>}.
 */
public final class PaymentChart {

  private static final double ROW = 18;
  private static final double HEAD = 26;
  private static final double BASE = 13;
  private static final double GAP = 6;

  /** The widest line, and the thinnest that still shows its dashes. */
  private static final double WIDEST = 12;

  private static final double THINNEST = 1.5;
  private static final double ARROW = 7;

  private final Style style;
  private final PaymentWords words;
  private final PaymentGraph graph;
  private final List<PaymentRows> groups;
  private final double largest;

  /** The chart of a graph whose partners and sites the atlas knows. */
  public PaymentChart(Style style, Atlas atlas, PaymentGraph graph) {
    this.style = style;
    this.graph = graph;
    words = new PaymentWords(style, atlas);
    groups = PaymentRows.of(graph.payments());
    largest = graph.payments().stream().mapToDouble(p -> p.dollars().toDouble()).max().orElse(1);
  }

  /** What it shows, in a sentence. */
  public String title() {
    return words.text(
        "chart.payment.title",
        graph.payments().size(),
        graph.payments().stream().filter(Payment::counts).count());
  }

  /** The same numbers, a row a payment. */
  public ChartTable table() {
    return new ChartTable(
        words.columns(),
        groups.stream()
            .flatMap(group -> group.goals().stream())
            .flatMap(goal -> goal.payments().stream())
            .map(p -> words.cells(p, words.names(p.payers()), words.goal(p)))
            .toList());
  }

  /** Draws it that wide. */
  public Drawing draw(double width) {
    Columns columns = columns(width);
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    for (PaymentRows group : groups) {
      marks.addAll(heading(group, y));
      y += HEAD;
      for (PaymentRows.Goal goal : group.goals()) {
        marks.addAll(goal(goal, columns, y));
        y += ROW * goal.payments().size() + 2;
      }
      y += 6;
    }
    return new Drawing(width, Math.max(1, y), Colour.TRANSPARENT, marks);
  }

  /**
   * Where things stand from left to right, in pixels: payer, amount, tick, line, goal.
   *
   * @param payers the width of the payers' names
   * @param amounts where amounts end
   * @param from where lines start
   * @param to where they end
   * @param goals where names of goals start
   * @param width of all
   */
  private record Columns(
      double payers, double amounts, double from, double to, double goals, double width) {}

  private Columns columns(double width) {
    double payers =
        Math.min(
            widest(p -> words.partners(p.payers(), Style.LABEL, width), Style.LABEL), width * 0.26);
    double amounts = payers + GAP + widest(words::amount, Style.NOTE);
    double from = amounts + GAP + 2 * CountMark.RADIUS + 4;
    double goals =
        Math.min(
            groups.stream()
                .flatMap(g -> g.goals().stream())
                .mapToDouble(this::goalWidth)
                .max()
                .orElse(0),
            width * 0.34);
    double to = Math.max(from + 26, width - goals - GAP);
    return new Columns(payers, amounts, from, to, to + GAP, width);
  }

  private double widest(Function<Payment, String> text, TextStyle face) {
    return graph.payments().stream()
        .mapToDouble(p -> style.width(text.apply(p), face))
        .max()
        .orElse(0);
  }

  private double goalWidth(PaymentRows.Goal goal) {
    double sites =
        goal.payments().stream()
            .mapToDouble(p -> style.width(behind(p, Double.MAX_VALUE), Style.NOTE))
            .max()
            .orElse(0);
    return goal.payees().isEmpty()
        ? style.width(name(goal, Double.MAX_VALUE), Style.STRONG_LABEL)
        : style.width(name(goal, Double.MAX_VALUE), Style.STRONG_LABEL) + GAP + sites;
  }

  /** Where a payee's money goes on to, within a room in pixels; nothing where that is too small. */
  private String behind(Payment payment, double room) {
    int sites = payment.contribution().sites().size();
    return Stream.of(
            words.sites(payment), words.shortened(words.sites(payment)), words.sites(sites))
        .filter(text -> sites > 0)
        .map(text -> "\u2192\u00a0" + text)
        .filter(text -> style.width(text, Style.NOTE) <= room)
        .findFirst()
        .orElse("");
  }

  private String name(PaymentRows.Goal goal, double room) {
    if (!goal.payees().isEmpty()) {
      return words.partners(goal.payees(), Style.STRONG_LABEL, room);
    }
    String sites = words.sites(goal.payments().getFirst());
    return words.place(
        sites.isEmpty() ? words.nowhere(goal.payments().getFirst()) : sites,
        Style.STRONG_LABEL,
        room);
  }

  private List<Mark> heading(PaymentRows group, double y) {
    double middle = y + HEAD - 10;
    return List.of(
        new Mark.Area(
            Path.rectangle(new Box(0, middle - 5, 10, middle + 5), 2), words.hue(group.kind())),
        style.start(
            words.kind(group.kind()),
            16,
            middle + 4,
            Style.STRONG_NOTE,
            style.theme().ui().text2()));
  }

  private List<Mark> goal(PaymentRows.Goal goal, Columns columns, double top) {
    List<Mark> marks = new ArrayList<>();
    List<Payment> payments = goal.payments();
    double middle = top + ROW * payments.size() / 2;
    double all = payments.stream().mapToDouble(p -> line(p) + 1).sum() - 1;
    double port = middle - all / 2;
    double room = columns.width() - columns.goals();
    String name = name(goal, room);
    double after = columns.goals() + style.width(name, Style.STRONG_LABEL) + GAP;
    for (int i = 0; i < payments.size(); i++) {
      Payment payment = payments.get(i);
      boolean repeated = i > 0 && payments.get(i - 1).payers().equals(payment.payers());
      double y = top + i * ROW;
      double end = port + line(payment) / 2;
      List<Mark> row = new ArrayList<>(row(payment, columns, y, end, repeated));
      if (!goal.payees().isEmpty()) {
        row.add(
            style.start(
                behind(payment, columns.width() - after),
                after,
                y + BASE,
                Style.NOTE,
                style.theme().ui().text2()));
      }
      marks.add(Mark.Group.of("contribution:" + payment.id(), words.title(payment), row));
      port += line(payment) + 1;
    }
    marks.add(
        style.start(
            name,
            columns.goals(),
            middle - ROW / 2 + BASE,
            Style.STRONG_LABEL,
            style.theme().ui().text()));
    return marks;
  }

  private List<Mark> row(Payment payment, Columns columns, double y, double end, boolean repeated) {
    List<Mark> marks = new ArrayList<>();
    Colour text = style.theme().ui().text();
    marks.add(
        new Mark.Area(
            Path.rectangle(new Box(0, y, columns.width(), y + ROW), 0), Colour.TRANSPARENT));
    if (!repeated) {
      marks.add(
          style.start(
              words.partners(payment.payers(), Style.LABEL, columns.payers()),
              0,
              y + BASE,
              Style.LABEL,
              payment.payers().isEmpty() ? style.theme().ui().text3() : text));
    }
    TextStyle face = payment.counts() ? Style.STRONG_NOTE : Style.NOTE;
    marks.add(style.end(words.amount(payment), columns.amounts(), y + BASE, face, text));
    double middle = y + ROW / 2;
    if (payment.counts()) {
      marks.addAll(
          CountMark.at(
              new Point(columns.amounts() + GAP + CountMark.RADIUS - 2, middle), style.theme()));
    }
    marks.addAll(flow(payment, new Point(columns.from(), middle), new Point(columns.to(), end)));
    return marks;
  }

  /** A line that bends from its row to its port, with a head. */
  private List<Mark> flow(Payment payment, Point from, Point to) {
    double half = (to.x() - ARROW - from.x()) / 2;
    double neck = to.x() - ARROW;
    Path course =
        Path.builder()
            .move(from.x(), from.y())
            .curve(from.x() + half, from.y(), neck - half, to.y(), neck, to.y())
            .build();
    double wing = line(payment) / 2 + 1.5;
    return List.of(
        new Mark.Line(course, stroke(payment)),
        new Mark.Area(
            Path.polygon(new Point(neck, to.y() - wing), to, new Point(neck, to.y() + wing)),
            words.ink(payment)));
  }

  private Stroke stroke(Payment payment) {
    return words.stroke(payment, line(payment));
  }

  private double line(Payment payment) {
    return Math.max(THINNEST, WIDEST * payment.dollars().toDouble() / largest);
  }
}
