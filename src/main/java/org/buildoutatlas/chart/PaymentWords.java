package org.buildoutatlas.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.theme.Contrast;
import org.buildoutatlas.words.Qualifier;

/**
 * What payments are called and inked in.
 *
 * @param style of the chart
 * @param atlas knows partners and sites by their ids
 */
record PaymentWords(Style style, Atlas atlas) {

  /** The part of a payment's ink that is left where it does not count, if that is enough. */
  private static final double QUIET = 0.55;

  private static final String ABOUT = "about";

  /** The kind of contribution that is the target of the venture as a whole. */
  private static final String PROGRAMME = "programme target";

  /** The name of a partner. */
  String partner(String id) {
    return atlas.partner(id).map(Partner::name).orElse(id);
  }

  /**
   * Several partners within a room in pixels: the first by name, the others by number. A long name
   * loses its last words before it is cut.
   */
  String partners(List<String> ids, TextStyle face, double room) {
    if (ids.isEmpty()) {
      return style.fit(text("chart.payment.unnamed"), face, room);
    }
    String others = ids.size() == 1 ? "" : "\u00a0+\u00a0" + (ids.size() - 1);
    double left = room - style.width(others, face);
    String name = partner(ids.getFirst());
    while (style.width(name, face) > left && name.contains(" ")) {
      name = name.substring(0, name.lastIndexOf(' ')).replaceAll("[ /&,]+$", "");
    }
    return style.fit(name, face, left) + others;
  }

  /** The one site, or how many; empty where none is named. */
  String sites(Payment payment) {
    List<String> ids = payment.contribution().sites();
    if (ids.isEmpty()) {
      return "";
    }
    return ids.size() == 1 ? site(ids.getFirst()) : sites(ids.size());
  }

  /** So many sites. */
  String sites(int count) {
    return text("chart.payment.sites", count);
  }

  private String site(String id) {
    return atlas.site(id).map(Site::label).orElse(id);
  }

  /** The amount with its range and limit, and the word for an estimate where it is one. */
  String amount(Payment payment) {
    if (!payment.isEstimated()) {
      return limited(payment);
    }
    // An estimate is always about: to say both takes room and says no more.
    boolean about = payment.contribution().qualifier().startsWith(ABOUT);
    return text("chart.estimate", about ? plain(payment) : limited(payment));
  }

  private String limited(Payment payment) {
    return new Qualifier(style.words(), payment.contribution().qualifier()).limited(plain(payment));
  }

  private String plain(Payment payment) {
    Value.Amount amount = payment.contribution().amount().orElseThrow();
    Optional<Quantity> low = amount.low();
    Optional<Quantity> high = amount.high();
    return low.isPresent() && high.isPresent() && !low.equals(high)
        ? style.numbers().range(low.get(), high.get())
        : style.numbers().quantity(amount.quantity());
  }

  /** What it is paid for. */
  String kind(Payment.Kind kind) {
    return text("chart.payment.kind." + word(kind));
  }

  private static String word(Payment.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** How much for what. */
  String paid(Payment payment) {
    return text("chart.cycle.paid." + word(payment.kind()), amount(payment));
  }

  /** A place within a room in pixels; it is left without its state before it is cut. */
  String place(String text, TextStyle face, double room) {
    return style.fit(style.width(text, face) <= room ? text : shortened(text), face, room);
  }

  /** A place without its state. */
  String shortened(String place) {
    int comma = place.lastIndexOf(", ");
    return comma < 0 ? place : place.substring(0, comma);
  }

  /** All of it in sentences: who pays whom how much for what, and whether that counts. */
  String title(Payment payment) {
    return text(
        "chart.payment.reading",
        names(payment.payers()),
        payment.payees().isEmpty() ? siteNames(payment) : names(payment.payees()),
        amount(payment),
        payment.contribution().description(),
        text(payment.counts() ? "chart.payment.counts" : "chart.payment.counts.not"),
        payment.contribution().reason());
  }

  /** The columns of a table of payments, without what stands before them. */
  List<ChartTable.Column> columns() {
    return List.of(
        ChartTable.Column.numbers(
            style.head(text("chart.table.amount"), text("chart.table.dollars")), 1),
        ChartTable.Column.words(text("chart.table.payer")),
        ChartTable.Column.words(text("chart.table.payee")),
        ChartTable.Column.words(text("chart.table.for")),
        ChartTable.Column.words(text("chart.table.remark")));
  }

  /** A payment by such columns: the amount as stated, its limits among the remarks. */
  List<ChartTable.Cell> cells(Payment payment, String payers, String payees) {
    return ChartTable.row(
        ChartTable.amount(payment.dollars()),
        ChartTable.words(payers),
        ChartTable.words(payees),
        ChartTable.words(kind(payment.kind())),
        ChartTable.words(remark(payment)));
  }

  private String remark(Payment payment) {
    String stated = style.numbers().quantity(payment.dollars());
    String remark = new Qualifier(style.words(), payment.contribution().qualifier()).remark();
    return Stream.of(
            limited(payment).equals(stated) ? "" : limited(payment),
            remark,
            payment.isEstimated() ? text("chart.estimated") : "",
            payment.isOpen() ? text("chart.cycle.open") : "",
            text(payment.counts() ? "chart.table.counts" : "chart.table.counts.not"))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Who is paid, with the sites that it is for: {@code SB Energy (Milam; Piketon)}. */
  String goal(Payment payment) {
    if (payment.payees().isEmpty()) {
      return siteNames(payment);
    }
    String payees = names(payment.payees());
    return payment.contribution().sites().isEmpty()
        ? payees
        : text("chart.table.goal", payees, siteNames(payment));
  }

  /** All of them by name. */
  String names(List<String> ids) {
    return ids.isEmpty()
        ? text("chart.payment.unnamed")
        : ids.stream().map(this::partner).collect(Collectors.joining(", "));
  }

  private String siteNames(Payment payment) {
    List<String> ids = payment.contribution().sites();
    return ids.isEmpty()
        ? nowhere(payment)
        : ids.stream().map(this::site).collect(Collectors.joining("; "));
  }

  /** Where a payment goes that names no site: to the venture as a whole, or nobody says. */
  String nowhere(Payment payment) {
    return text(isForVenture(payment) ? "chart.payment.venture" : "chart.payment.nosite");
  }

  /** Whether it is a part of what the venture as a whole set out to spend. */
  private boolean isForVenture(Payment payment) {
    return atlas.contributions().stream()
        .filter(c -> c.kind().equals(PROGRAMME))
        .anyMatch(c -> payment.contribution().overlaps().contains(c.id()));
  }

  /** The hue of a kind. */
  Colour hue(Payment.Kind kind) {
    var families = style.theme().families();
    return switch (kind) {
      case FUNDING -> families.construction();
      case CHIPS -> families.chips();
      case RENT -> families.services();
      case EQUITY -> families.equity();
      case OTHER -> style.theme().ui().text3();
    };
  }

  /** The ink of a payment: full where it counts, lighter where not, if the theme has tints. */
  Colour ink(Payment payment) {
    Colour hue = hue(payment.kind());
    boolean full = payment.counts() || !style.theme().finish().tint();
    return full ? hue : Contrast.pale(hue, style.theme().ui().surface(), QUIET);
  }

  /** The line of a payment, dashed where it is not firm or an estimate. */
  Stroke stroke(Payment payment, double width) {
    Colour ink = ink(payment);
    boolean dashed = payment.isOpen() || payment.isEstimated();
    return dashed ? Stroke.dashed(ink, width, 5, 3) : Stroke.solid(ink, width);
  }

  String text(String key, Object... arguments) {
    return style.words().text(key, arguments);
  }
}
