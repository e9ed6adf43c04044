package org.buildoutatlas.model;

/**
 * An amount in another currency, with the rate that makes it one in US dollars.
 *
 * @param stated the amount as it was stated
 * @param rate the rate of exchange
 */
public record Conversion(Value.Amount stated, Rate rate) {

  /** The amount in whole US dollars. */
  public Value.Amount dollars() {
    return new Value.Amount(
        rate.dollars(stated.quantity()),
        stated.low().map(rate::dollars),
        stated.high().map(rate::dollars));
  }
}
