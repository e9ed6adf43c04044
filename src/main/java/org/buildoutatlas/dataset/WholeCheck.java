package org.buildoutatlas.dataset;

import java.math.BigDecimal;
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
 * What counts for a part of a site is no more than what is stated for the whole: else the whole
 * would be left aside without a word, and the other part modelled.
 */
final class WholeCheck implements Check {

  private static final Map<String, String> PARTS = Map.of("shell", "shell", "it", "equipment");

  @Override
  public void run(Rows rows, Findings findings) {
    Map<String, Row> sites =
        rows.files(Part.SITES).stream()
            .filter(s -> s.text("id").isPresent())
            .collect(Collectors.toMap(s -> s.text("id").orElseThrow(), s -> s, (a, _) -> a));
    Map<List<String>, BigDecimal> paid =
        contributions(rows)
            .collect(
                Collectors.toMap(
                    WholeCheck::place, c -> dollars(amount(c)).orElseThrow(), BigDecimal::add));
    contributions(rows)
        .forEach(
            c ->
                Optional.ofNullable(sites.get(place(c).getFirst()))
                    .flatMap(WholeCheck::whole)
                    .ifPresent(
                        w -> check(c, paid.getOrDefault(place(c), BigDecimal.ZERO), w, findings)));
  }

  /** Those that count, in dollars, for a part of one site. */
  private static Stream<Row> contributions(Rows rows) {
    return rows.list(Part.CONTRIBUTIONS, "contributions").stream()
        .filter(c -> c.text("verdict").filter("counts"::equals).isPresent())
        .filter(c -> c.text("covers").filter(PARTS::containsKey).isPresent())
        .filter(c -> c.cells("sites").size() == 1)
        .filter(c -> dollars(amount(c)).isPresent());
  }

  /** The site and the part of it. */
  private static List<String> place(Row contribution) {
    return List.of(
        contribution.cells("sites").getFirst().text(), contribution.text("covers").orElse(""));
  }

  private static Row amount(Row contribution) {
    return contribution.row("amount").orElse(contribution);
  }

  private static Optional<BigDecimal> dollars(Row amount) {
    return amount.text("unit").filter(Quantity.USD::equals).flatMap(_ -> amount.number("value"));
  }

  /** The latest cost that somebody states for the whole site. */
  private static Optional<Row> whole(Row site) {
    return site.rows("observations").stream()
        .filter(o -> o.text("field").filter(Field.SITE_COST::equals).isPresent())
        .filter(o -> o.text("scope").filter("all"::equals).isPresent())
        .filter(o -> o.text("basis").filter("stated"::equals).isPresent())
        .filter(o -> dollars(o).isPresent())
        .filter(o -> o.text("known").flatMap(PartialDate::parse).isPresent())
        .max(Comparator.comparing(o -> o.text("known").flatMap(PartialDate::parse).orElseThrow()));
  }

  private static void check(Row contribution, BigDecimal paid, Row whole, Findings findings) {
    BigDecimal stated = dollars(whole).orElseThrow();
    BigDecimal most = whole.number("high").filter(h -> h.compareTo(stated) > 0).orElse(stated);
    if (paid.compareTo(most) > 0) {
      findings.warning(
          amount(contribution).position("value"),
          "whole.less-than-part",
          "%s US dollars count for the %s of %s, more than the %s stated for the whole in line %d of %s. Correct one of the two, or say in \"covers\" what is paid for."
              .formatted(
                  paid.toPlainString(),
                  PARTS.get(contribution.text("covers").orElse("")),
                  place(contribution).getFirst(),
                  most.toPlainString(),
                  whole.position().line(),
                  whole.file()));
    }
  }
}
