package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Value;

/**
 * The rate at which an amount in another currency becomes one in US dollars.
 *
 * @param usd US dollars for one unit of the currency; more than zero
 * @param on the day of the rate
 * @param sources who states it
 */
record Rate(BigDecimal usd, PartialDate on, List<Source> sources) {

  /** The rate that an amount gives; empty where it gives none. */
  static Optional<Rate> read(Draft amount) {
    return amount
        .draft("rate")
        .map(
            rate ->
                rate.done(
                    new Rate(
                        rate.number("usd").orElseThrow(),
                        rate.date("on"),
                        rate.sources("sources"))));
  }

  /** The amount in whole US dollars. */
  Value.Amount dollars(Value.Amount amount) {
    return new Value.Amount(
        dollars(amount.quantity()),
        amount.low().map(this::dollars),
        amount.high().map(this::dollars));
  }

  /** A description, then the amount as it was stated and the rate. */
  String describe(String description, Value.Amount stated) {
    return "%s Stated as %s %s, at %s USD each on %s."
        .formatted(
            description.endsWith(".") ? description : description + ".",
            stated.quantity().amount().toPlainString(),
            stated.quantity().unit(),
            usd.toPlainString(),
            on.text());
  }

  private Quantity dollars(Quantity stated) {
    return Quantity.usd(stated.amount().multiply(usd).setScale(0, RoundingMode.HALF_EVEN));
  }
}
