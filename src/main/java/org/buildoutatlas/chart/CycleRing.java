package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.ledger.PaymentCycle;

/**
 * One circle of payments as a ring: partners stand on it, clockwise from the top, and an arrow
 * leads from each to the next with what is paid written beside it.
 */
final class CycleRing {

  private static final double LINE = 15;
  private static final double DOT = 4.5;

  /** Free room along the ring on either side of a partner. */
  private static final double CLEAR = 11;

  private static final double HEAD = 9;
  private static final double AWAY = 13;
  private static final double SMALLEST = 40;
  private static final double BY_PARTNER = 16;
  private static final double WIDEST = 9;
  private static final double THINNEST = 2;

  /** The room of a tick before a line, as a part of its width. */
  private static final double TICKED = 1.3;

  /** So many payments of an arrow are written beside it. */
  private static final int WRITTEN = 2;

  private final PaymentWords words;
  private final PaymentCycle cycle;
  private final Point centre;
  private final double radius;
  private final Box cell;
  private final double largest;

  CycleRing(PaymentWords words, PaymentCycle cycle, double largest, Point corner, double width) {
    this.words = words;
    this.largest = largest;
    this.cycle = cycle;
    radius = Math.max(SMALLEST, BY_PARTNER * cycle.hops().size());
    double above = AWAY + LINE;
    double below = AWAY + LINE * linesBelow();
    centre = new Point(corner.x() + width / 2, corner.y() + above + radius);
    cell = new Box(corner.x(), corner.y(), corner.x() + width, centre.y() + radius + below);
  }

  /** How wide a cell has to be for all that is written around the ring, in pixels. */
  static double room(PaymentWords words, PaymentCycle cycle) {
    CycleRing ring = new CycleRing(words, cycle, 1, new Point(0, 0), 0);
    double widest =
        cycle.hops().stream()
            .flatMap(hop -> ring.said(hop).stream())
            .mapToDouble(line -> words.style().width(line.text(), line.face()))
            .max()
            .orElse(0);
    return 2 * (ring.radius + AWAY + 2 * CountMark.RADIUS * TICKED + widest);
  }

  double height() {
    return cell.height();
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    int n = cycle.hops().size();
    for (int i = 0; i < n; i++) {
      PaymentCycle.Hop hop = cycle.hops().get(i);
      marks.add(arrow(hop, 360.0 * i / n, 360.0 / n));
      marks.addAll(beside(hop, 360.0 * (i + 0.5) / n));
    }
    for (int i = 0; i < n; i++) {
      marks.addAll(partner(cycle.hops().get(i).payer(), 360.0 * i / n));
    }
    return marks;
  }

  private Mark arrow(PaymentCycle.Hop hop, double from, double sweep) {
    Payment shown = hop.payments().getFirst();
    double clear = Math.toDegrees(CLEAR / radius);
    double head = Math.toDegrees(HEAD / radius);
    double width = Math.max(THINNEST, WIDEST * shown.dollars().toDouble() / largest);
    double neck = from + sweep - clear - head;
    Path shaft = Path.arc(centre, radius, from + clear, sweep - 2 * clear - head);
    double wing = width / 2 + 3;
    return Mark.Group.of(
        "contribution:" + shown.id(),
        words.title(shown),
        List.of(
            new Mark.Line(shaft, words.stroke(shown, width)),
            new Mark.Area(
                Path.polygon(
                    at(neck, radius - wing), at(neck + head, radius), at(neck, radius + wing)),
                words.ink(shown))));
  }

  private List<Mark> partner(String id, double angle) {
    Colour ink = words.style().theme().ui().text();
    Point dot = at(angle, radius);
    return List.of(
        new Mark.Area(Path.circle(dot, DOT), ink),
        text(words.partner(id), Style.STRONG_LABEL, ink, angle, 0, 1));
  }

  /**
   * A line beside an arrow.
   *
   * @param payment what it speaks of
   * @param text what it says
   * @param face set in semibold where the payment counts
   * @param ink its colour
   */
  private record Said(Payment payment, String text, TextStyle face, Colour ink) {}

  /** What is paid, and below it where it counts or that it is not firm. */
  private List<Said> said(PaymentCycle.Hop hop) {
    List<Said> lines = new ArrayList<>();
    var ui = words.style().theme().ui();
    for (Payment p : hop.payments().stream().limit(WRITTEN).toList()) {
      lines.add(new Said(p, words.paid(p), Style.NOTE, ui.text()));
      if (p.counts()) {
        String site = words.text("chart.cycle.counts", words.shortened(words.sites(p)));
        lines.add(new Said(p, site, Style.STRONG_NOTE, ui.text()));
      } else if (p.isOpen()) {
        lines.add(new Said(p, words.text("chart.cycle.open"), Style.NOTE, ui.text2()));
      }
    }
    int more = hop.payments().size() - WRITTEN;
    if (more > 0) {
      String rest = words.text("chart.cycle.more.payments", more);
      lines.add(new Said(hop.payments().get(WRITTEN), rest, Style.NOTE, ui.text2()));
    }
    return lines;
  }

  private List<Mark> beside(PaymentCycle.Hop hop, double angle) {
    List<Mark> marks = new ArrayList<>();
    List<Said> lines = said(hop);
    for (int i = 0; i < lines.size(); i++) {
      Said line = lines.get(i);
      List<Mark> own = new ArrayList<>();
      Mark.Text text = text(line.text(), line.face(), line.ink(), angle, i, lines.size());
      own.add(text);
      if (line.face().equals(Style.STRONG_NOTE)) {
        double start = text.bounds(words.style().measure()).minX();
        own.addAll(
            CountMark.at(
                new Point(start - CountMark.RADIUS - 3, text.at().y() - 4), words.style().theme()));
      }
      marks.add(
          Mark.Group.of("contribution:" + line.payment().id(), words.title(line.payment()), own));
    }
    return marks;
  }

  /** At the foot of the ring stands a partner, or the middle one of an odd number of arrows. */
  private int linesBelow() {
    int n = cycle.hops().size();
    return n % 2 == 0 ? 1 : said(cycle.hops().get(n / 2)).size();
  }

  /** One of several lines outside the ring at an angle, clockwise from the top. */
  private Mark.Text text(
      String said, TextStyle face, Colour ink, double angle, int line, int lines) {
    Point near = at(angle, radius + AWAY);
    boolean top = angle < 1;
    boolean bottom = Math.abs(angle - 180) < 1;
    if (top || bottom) {
      double y = top ? near.y() : near.y() + 8 + line * LINE;
      return words
          .style()
          .middle(words.style().fit(said, face, cell.width()), near.x(), y, face, ink);
    }
    double y = near.y() + 4 + (line - (lines - 1) / 2.0) * LINE;
    boolean right = angle < 180;
    // The tick of a line that counts stands before it.
    double x = near.x() + (right ? 2 * CountMark.RADIUS * indent(face) : 0);
    double room = right ? cell.maxX() - x : x - cell.minX() - 2 * CountMark.RADIUS * indent(face);
    String fitting = words.style().fit(said, face, room);
    return right
        ? words.style().start(fitting, x, y, face, ink)
        : words.style().end(fitting, x, y, face, ink);
  }

  private static double indent(TextStyle face) {
    return face.equals(Style.STRONG_NOTE) ? TICKED : 0;
  }

  private Point at(double angle, double distance) {
    double a = Math.toRadians(angle);
    return new Point(centre.x() + distance * Math.sin(a), centre.y() - distance * Math.cos(a));
  }
}
