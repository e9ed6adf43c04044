package org.buildoutatlas.dataset;

import java.util.Optional;
import java.util.function.Predicate;
import org.buildoutatlas.model.Conversion;
import org.buildoutatlas.model.Rate;
import org.buildoutatlas.model.Value;

/** From rows to rates of exchange. */
final class RateRows {

  private RateRows() {}

  /** The amount with the rate that it gives; empty where it gives none. */
  static Optional<Conversion> read(Draft amount, Value.Amount stated) {
    return amount
        .draft("rate")
        .map(
            rate ->
                rate.done(
                    new Conversion(
                        stated,
                        new Rate(
                            stated.quantity().unit(),
                            rate.number("usd").orElseThrow(),
                            rate.date("on"),
                            rate.sources("sources")))));
  }

  /** A description, then the amount as it was stated and the rate. */
  static String describe(String description, Conversion conversion) {
    return "%sStated as %s %s, at %s USD each on %s."
        .formatted(
            Optional.of(description)
                .filter(Predicate.not(String::isEmpty))
                .map(d -> d.endsWith(".") ? d + " " : d + ". ")
                .orElse(""),
            conversion.stated().quantity().amount().toPlainString(),
            conversion.rate().currency(),
            conversion.rate().usd().toPlainString(),
            conversion.rate().on().text());
  }
}
