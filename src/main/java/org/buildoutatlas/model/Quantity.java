package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact amount with its unit. Money is whole US dollars; nothing is rounded before it is written
 * out.
 *
 * @param amount the exact amount
 * @param unit the unit as the data names it, for example {@code USD}, {@code MW}, {@code
 *     wafers/month}
 */
public record Quantity(BigDecimal amount, String unit) {

  /** US dollars. */
  public static final String USD = "USD";

  /** Megawatts. */
  public static final String MW = "MW";

  /** Gigawatts. */
  public static final String GW = "GW";

  /** What the unit of a rate of exchange begins with; the code of the currency follows. */
  public static final String USD_PER = "USD per ";

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** Brings equal amounts to one form, so that 1.20 equals 1.2, and rejects a missing unit. */
  public Quantity {
    if (unit.isBlank()) {
      throw new IllegalArgumentException("An amount without a unit: " + amount);
    }
    amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }

  /** That many US dollars. */
  public static Quantity usd(BigDecimal amount) {
    return new Quantity(amount, USD);
  }

  /** That many US dollars. */
  public static Quantity usd(long amount) {
    return usd(BigDecimal.valueOf(amount));
  }

  /** That many megawatts. */
  public static Quantity mw(BigDecimal amount) {
    return new Quantity(amount, MW);
  }

  /** That many megawatts. */
  public static Quantity mw(long amount) {
    return mw(BigDecimal.valueOf(amount));
  }

  /** The sum; both must have one unit. */
  public Quantity plus(Quantity other) {
    requireSameUnit(other);
    return new Quantity(amount.add(other.amount), unit);
  }

  /** The difference; both must have one unit. */
  public Quantity minus(Quantity other) {
    requireSameUnit(other);
    return new Quantity(amount.subtract(other.amount), unit);
  }

  /** The amount in megawatts where the unit is MW or GW. */
  public Quantity inMegawatts() {
    return switch (unit) {
      case MW -> this;
      case GW -> mw(amount.movePointRight(3));
      default -> throw new IllegalArgumentException("Not a power: " + unit);
    };
  }

  /** Whether the unit is one of power. */
  public boolean isPower() {
    return unit.equals(MW) || unit.equals(GW);
  }

  /** Whether the unit is US dollars. */
  public boolean isMoney() {
    return unit.equals(USD);
  }

  /** Whether the unit is another currency, by its ISO 4217 code; such money is never summed. */
  public boolean isOtherMoney() {
    return !isMoney() && CURRENCY.matcher(unit).matches();
  }

  /** The amount as a floating-point number, for drawing only. */
  public double toDouble() {
    return amount.doubleValue();
  }

  private void requireSameUnit(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException("Cannot add " + unit + " and " + other.unit);
    }
  }
}
