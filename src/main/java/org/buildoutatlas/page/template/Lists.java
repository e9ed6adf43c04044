package org.buildoutatlas.page.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.change.Change;
import org.buildoutatlas.change.Changes;
import org.buildoutatlas.chart.ChartTable.Column;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Block;

/** Facts in tables that a page has room for: so many rows, the weightiest. */
final class Lists {

  private static final int MOST = 14;
  private static final String NONE = "\u2013";

  /** A page of changes has nothing beside its table but rows of one line. */
  private static final int MOST_CHANGES = MOST + 4;

  /** The money around the sites is too much for a page. */
  private static final Set<Change.Subject> LIGHT =
      EnumSet.of(Change.Subject.CONTRIBUTION, Change.Subject.VERDICT);

  private Lists() {}

  /** Who claims which total, in order of time. */
  static Optional<Block> claims(Briefing b) {
    Rows rows =
        rows(
            b,
            "page.claims.known",
            "page.claims.claimant",
            "page.claims.wording",
            "page.claims.money",
            "page.claims.power");
    b.known().claims().stream()
        .sorted(Comparator.comparing((Claim c) -> c.known().first()))
        .forEach(
            c ->
                rows.add(
                    c.sources(),
                    b.numbers().date(c.known()),
                    c.claimant(),
                    c.wording(),
                    c.usd().map(b.numbers()::money).orElse(NONE),
                    c.gigawatts()
                        .map(gw -> b.numbers().power(new Quantity(gw, Quantity.GW)))
                        .orElse(NONE)));
    return rows.block("claims", "page.claims.table");
  }

  /** What sources differ on most: the range, and what was taken by which rule. */
  static Optional<Block> conflicts(Briefing b) {
    Rows rows =
        rows(b, "page.conflicts.site", "page.conflicts.what", "page.conflicts.range", "page.rule");
    Conflicts.of(b.known(), b.viewpoint().knownOn()).stream()
        .filter(c -> !c.subject().isEmpty())
        .limit(MOST)
        .forEach(
            c ->
                rows.add(
                    sources(c),
                    b.known().site(c.subject()).map(Site::label).orElse(c.subject()),
                    b.wording().name(c),
                    b.wording().range(c),
                    b.wording().rule(c)));
    return rows.block("conflicts", "page.conflicts.table");
  }

  private static List<Source> sources(Conflict conflict) {
    return conflict.statements().stream()
        .flatMap(stated -> stated.observation().sources().stream())
        .distinct()
        .toList();
  }

  /** What became known of sites and totals since the year of the day began. */
  static Optional<Block> changes(Briefing b) {
    LocalDate day = b.viewpoint().knownOn();
    LocalDate from = LocalDate.of(day.getYear(), 1, 1);
    Rows rows = rows(b, "page.changes.name", "page.changes.what", "page.changes.amount");
    ChangeWords words = new ChangeWords(b.style().words(), b.style().numbers());
    List<Change> all =
        Changes.between(b.whole(), from, day, b.viewpoint().adjacentSites()).all().stream()
            .filter(c -> !LIGHT.contains(c.subject()))
            .toList();
    int shown = all.size() > MOST_CHANGES ? MOST_CHANGES - 1 : all.size();
    all.stream()
        .limit(shown)
        .forEach(c -> rows.add(c.sources(), c.label(), words.what(c), words.both(c)));
    if (shown < all.size()) {
      rows.add(List.of(), b.text("page.table.more", all.size() - shown), "", "");
    }
    return rows.block("changes", "page.changes.table");
  }

  /** Who pays whom most. */
  static Optional<Block> payments(Briefing b) {
    Rows rows =
        rows(
            b,
            "page.payments.payer",
            "page.payments.payee",
            "page.payments.kind",
            "page.payments.amount",
            "page.payments.verdict");
    PaymentGraph.of(b.known().contributions(), b.ledger().bridge()).payments().stream()
        .filter(p -> !p.payers().isEmpty() && !p.payees().isEmpty())
        .sorted(
            Comparator.comparing((Payment p) -> p.dollars().amount())
                .reversed()
                .thenComparing(Payment::id))
        .limit(MOST)
        .forEach(
            p ->
                rows.add(
                    p.contribution().sources(),
                    names(b, p.payers()),
                    names(b, p.payees()),
                    b.text("chart.payment.kind." + word(p.kind())),
                    amount(b, p),
                    b.wording().verdict(p.contribution().verdict())));
    return rows.block("payments", "page.payments.table");
  }

  private static String amount(Briefing b, Payment p) {
    String amount = b.numbers().quantity(p.dollars());
    return p.isEstimated() ? b.text("chart.estimate", amount) : amount;
  }

  private static String names(Briefing b, List<String> partners) {
    return partners.stream()
        .map(id -> b.known().partner(id).map(Partner::name).orElse(id))
        .collect(Collectors.joining(", "));
  }

  private static Rows rows(Briefing b, String... heads) {
    Column[] columns = new Column[heads.length];
    for (int i = 0; i < heads.length; i++) {
      columns[i] = Column.words(b.text(heads[i]));
    }
    return new Rows(b, columns);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
