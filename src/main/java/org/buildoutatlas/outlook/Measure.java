package org.buildoutatlas.outlook;

import java.math.BigDecimal;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Target;

/** What an outlook is about. */
public enum Measure {
  /** Money spent, in whole US dollars. */
  DOLLARS("usd"),
  /** Facility power switched on, in whole kilowatts; what the target is about. */
  FACILITY_POWER("facility"),
  /** IT power switched on, in whole kilowatts; never added to facility power. */
  IT_POWER("it");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  /** The word used in ids of figures. */
  public String word() {
    return word;
  }

  /** An amount in its unit: dollars, or MW. */
  public Quantity quantity(long amount) {
    return switch (this) {
      case DOLLARS -> Quantity.usd(amount);
      case FACILITY_POWER, IT_POWER -> Quantity.mw(BigDecimal.valueOf(amount, 3));
    };
  }

  /** What is to be reached, in whole dollars or kilowatts. */
  long target(Target target) {
    return switch (this) {
      case DOLLARS -> target.usd().longValueExact();
      case FACILITY_POWER, IT_POWER -> target.gigawatts().movePointRight(6).longValueExact();
    };
  }
}
