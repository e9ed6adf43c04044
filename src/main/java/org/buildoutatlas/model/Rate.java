package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A rate of exchange of a day.
 *
 * @param currency its code by ISO 4217
 * @param usd US dollars for one unit of the currency; more than zero
 * @param on the day of the rate
 * @param sources who states it
 */
public record Rate(String currency, BigDecimal usd, PartialDate on, List<Source> sources) {

  /** Copies the sources. */
  public Rate {
    sources = List.copyOf(sources);
  }

  /** An amount in the currency in whole US dollars. */
  public Quantity dollars(Quantity amount) {
    return Quantity.usd(amount.amount().multiply(usd).setScale(0, RoundingMode.HALF_EVEN));
  }

  /** The rate with its unit. */
  public Quantity quantity() {
    return new Quantity(usd, Quantity.USD_PER + currency);
  }
}
