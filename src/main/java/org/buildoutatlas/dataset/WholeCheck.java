package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;

/**
 * What is known of the parts of a site is no more than what is stated for the whole: else the whole
 * would be left aside without a word, and the other part modelled. A part is what counts for it,
 * else what is stated of it; all is compared in US dollars, after conversion.
 */
final class WholeCheck implements Check {

  private static final String SHELL = "shell";
  private static final String EQUIPMENT = "it";
  private static final Map<String, String> PARTS = Map.of(SHELL, "shell", EQUIPMENT, "equipment");

  @Override
  public void run(Rows rows, Findings findings) {
    Map<String, List<Row>> bySite =
        contributions(rows).collect(Collectors.groupingBy(c -> c.cells("sites").getFirst().text()));
    for (Row site : rows.files(Part.SITES)) {
      List<Row> paying =
          site.text("id").map(id -> bySite.getOrDefault(id, List.of())).orElse(List.of());
      if (!paying.isEmpty()) {
        latest(site, Field.SITE_COST, "all")
            .ifPresent(whole -> check(site, paying, whole, findings));
      }
    }
  }

  /** Those that count, in dollars, for a part of one site. */
  private static Stream<Row> contributions(Rows rows) {
    return rows.list(Part.CONTRIBUTIONS, "contributions").stream()
        .filter(c -> c.text("verdict").filter("counts"::equals).isPresent())
        .filter(c -> c.text("covers").filter(PARTS::containsKey).isPresent())
        .filter(c -> c.cells("sites").size() == 1)
        .filter(c -> dollars(amount(c)).isPresent());
  }

  private static void check(Row site, List<Row> paying, Row whole, Findings findings) {
    BigDecimal stated = dollars(whole).orElseThrow();
    BigDecimal most = dollars(whole, "high").map(stated::max).orElse(stated);
    BigDecimal shell = part(site, paying, SHELL, Field.SITE_COST, SHELL);
    BigDecimal equipment = part(site, paying, EQUIPMENT, Field.CHIPS_COST, "unstated");
    List<Row> over =
        paying.stream()
            .filter(c -> (covers(c).equals(SHELL) ? shell : equipment).compareTo(most) > 0)
            .toList();
    for (Row part : over) {
      BigDecimal paid = covers(part).equals(SHELL) ? shell : equipment;
      warn(part, paid, "count for the " + PARTS.get(covers(part)), most, whole, findings);
    }
    BigDecimal sum = shell.add(equipment);
    if (over.isEmpty() && sum.compareTo(most) > 0) {
      String words = "are known together for shell and equipment";
      warn(paying.getLast(), sum, words, most, whole, findings);
    }
  }

  /** What counts for a part, else what is stated of it, else nothing. */
  private static BigDecimal part(
      Row site, List<Row> paying, String covers, String field, String scope) {
    return paying.stream()
        .filter(c -> covers(c).equals(covers))
        .flatMap(c -> dollars(amount(c)).stream())
        .reduce(BigDecimal::add)
        .or(() -> latest(site, field, scope).flatMap(WholeCheck::dollars))
        .orElse(BigDecimal.ZERO);
  }

  private static String covers(Row contribution) {
    return contribution.text("covers").orElse("");
  }

  private static Row amount(Row contribution) {
    return contribution.row("amount").orElse(contribution);
  }

  private static Optional<BigDecimal> dollars(Row amount) {
    return dollars(amount, "value");
  }

  /** A number of an amount in dollars; empty for another currency without a rate. */
  private static Optional<BigDecimal> dollars(Row amount, String key) {
    Optional<BigDecimal> rate =
        amount.text("unit").filter(Quantity.USD::equals).isPresent()
            ? Optional.of(BigDecimal.ONE)
            : amount.row("rate").flatMap(r -> r.number("usd"));
    return rate.flatMap(
        usd -> amount.number(key).map(n -> n.multiply(usd).setScale(0, RoundingMode.HALF_EVEN)));
  }

  /** The latest cost of a scope that somebody states of the site. */
  private static Optional<Row> latest(Row site, String field, String scope) {
    return site.rows("observations").stream()
        .filter(o -> o.text("field").filter(field::equals).isPresent())
        .filter(o -> o.text("scope").orElse("unstated").equals(scope))
        .filter(o -> o.text("basis").filter("stated"::equals).isPresent())
        .filter(o -> dollars(o).isPresent())
        .filter(o -> o.text("known").flatMap(PartialDate::parse).isPresent())
        .max(Comparator.comparing(o -> o.text("known").flatMap(PartialDate::parse).orElseThrow()));
  }

  private static void warn(
      Row contribution,
      BigDecimal paid,
      String how,
      BigDecimal most,
      Row whole,
      Findings findings) {
    findings.warning(
        amount(contribution).position("value"),
        "whole.less-than-part",
        "%s US dollars %s of %s, more than the %s stated for the whole in line %d of %s. Correct one of the two, or say in \"covers\" what is paid for."
            .formatted(
                paid.toPlainString(),
                how,
                contribution.cells("sites").getFirst().text(),
                most.toPlainString(),
                whole.position().line(),
                whole.file()));
  }
}
