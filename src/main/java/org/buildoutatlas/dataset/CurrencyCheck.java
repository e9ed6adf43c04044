package org.buildoutatlas.dataset;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Quantity;

/**
 * An amount of money is in a currency of ISO 4217. What is not in US dollars is shown as it is and
 * counts nowhere, for the atlas holds no rates: a sum must not move with the day's rate.
 */
final class CurrencyCheck implements Check {

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toCollection(TreeSet::new));

  @Override
  public void run(Rows rows, Findings findings) {
    for (Row contribution : rows.list(Part.CONTRIBUTIONS, "contributions")) {
      contribution
          .row("amount")
          .flatMap(amount -> amount.cell("unit"))
          .filter(unit -> unit.text().matches("[A-Z]{3}") && !unit.text().equals(Quantity.USD))
          .ifPresent(unit -> check(unit, findings));
    }
  }

  private static void check(Cell unit, Findings findings) {
    String code = unit.text();
    if (!CODES.contains(code)) {
      findings.error(
          unit.position(),
          "currency.unknown",
          "\"%s\" is no currency of ISO 4217. Write its code of three letters, for example USD or KRW.%s"
              .formatted(code, Nearest.suggestion(code, Set.of(Quantity.USD, "KRW"))));
      return;
    }
    findings.warning(
        unit.position(),
        "currency.not-summed",
        "The amount is in %s (%s). It is shown so, and added to no sum: sums are in US dollars. Where a source states it in dollars too, give that, with the day of the rate in the description."
            .formatted(code, Currency.getInstance(code).getDisplayName(Locale.ENGLISH)));
  }
}
