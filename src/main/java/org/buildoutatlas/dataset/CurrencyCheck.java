package org.buildoutatlas.dataset;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Quantity;

/**
 * An amount of money, wherever it stands, is in a currency of ISO 4217. What is not in US dollars
 * needs a rate with its day, so that a sum does not move with the rate of today; without one it is
 * shown as it is and counts nowhere.
 */
final class CurrencyCheck implements Check {

  /** Without the two that stand for none and for a test. */
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .filter(Predicate.not(Set.of("XXX", "XTS")::contains))
          .collect(Collectors.toCollection(TreeSet::new));

  @Override
  public void run(Rows rows, Findings findings) {
    rows.each(
        (part, row) -> {
          check(row, findings);
          row.text("known").ifPresent(known -> checkRate(row, known, findings));
        });
  }

  /**
   * A sum as known on a day must not lean on a rate of a later one. The rate stands with the
   * statement, or with its amount.
   */
  private static void checkRate(Row statement, String known, Findings findings) {
    Optional<Row> amount = statement.row("amount").or(() -> Optional.of(statement));
    amount
        .flatMap(a -> a.row("rate"))
        .flatMap(rate -> rate.cell("on"))
        .filter(on -> on.text().compareTo(known) > 0 && !on.text().startsWith(known))
        .ifPresent(
            on ->
                findings.error(
                    on.position(),
                    "currency.rate-later",
                    "The rate is of %s, but the amount was published on %s. Give the rate of that day or of an earlier one."
                        .formatted(on.text(), known)));
  }

  private static void check(Row amount, Findings findings) {
    amount
        .cell("unit")
        .filter(unit -> unit.text().matches("[A-Z]{3}") && !unit.text().equals(Quantity.USD))
        // Where no other currency may stand, its schema has said so.
        .filter(unit -> !findings.hasAt(unit.position()))
        .ifPresent(unit -> check(unit, amount.has("rate"), findings));
  }

  private static void check(Cell unit, boolean hasRate, Findings findings) {
    String code = unit.text();
    if (!CODES.contains(code)) {
      findings.error(
          unit.position(),
          "currency.unknown",
          "\"%s\" is no currency of ISO 4217. Write its code of three letters, for example USD or KRW.%s"
              .formatted(code, Nearest.suggestion(code, Set.of(Quantity.USD, "KRW"))));
      return;
    }
    if (!hasRate) {
      findings.warning(
          unit.position(),
          "currency.not-summed",
          "The amount is in %s (%s) and has no rate. It is shown so, and added to no sum: sums are in US dollars. Give a \"rate\" with its day."
              .formatted(code, Currency.getInstance(code).getDisplayName(Locale.ENGLISH)));
    }
  }
}
