package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;

/** A value lies in its own range. */
final class AmountCheck implements Check {

  /** The names of the two ends of a range, lower against upper. */
  private static final Map<String, String> RANGES = Map.of("low", "high", "min", "max");

  @Override
  public void run(Rows rows, Findings findings) {
    rows.each((part, row) -> RANGES.forEach((low, high) -> check(row, low, high, findings)));
  }

  private static void check(Row row, String low, String high, Findings findings) {
    Optional<BigDecimal> lower = row.number(low);
    Optional<BigDecimal> upper = row.number(high);
    if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
      findings.error(
          row.position(low),
          "amount.range",
          "The lower end %s is above the upper end %s. Exchange or correct them."
              .formatted(lower.get().toPlainString(), upper.get().toPlainString()));
      return;
    }
    Optional<BigDecimal> value = row.number("value");
    if (value.isEmpty()) {
      return;
    }
    boolean below = lower.filter(l -> value.get().compareTo(l) < 0).isPresent();
    boolean above = upper.filter(u -> value.get().compareTo(u) > 0).isPresent();
    if (below || above) {
      findings.error(
          row.position("value"),
          "amount.range",
          "The value %s lies outside its own range, %s to %s. Correct the value or the range."
              .formatted(
                  value.get().toPlainString(),
                  lower.map(BigDecimal::toPlainString).orElse("…"),
                  upper.map(BigDecimal::toPlainString).orElse("…")));
    }
  }
}
