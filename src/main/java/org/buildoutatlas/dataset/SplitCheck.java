package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;

/** The shares into which a cost is split are no more than the whole. */
final class SplitCheck implements Check {

  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  @Override
  public void run(Rows rows, Findings findings) {
    rows.each((_, row) -> row.row("split").ifPresent(split -> check(row, split, findings)));
  }

  private static void check(Row owner, Row split, Findings findings) {
    List<String> parts = split.keys().stream().filter(k -> split.number(k).isPresent()).toList();
    BigDecimal sum =
        parts.stream()
            .map(k -> split.number(k).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) > 0) {
      findings.error(
          owner.position("split"),
          "split.over",
          "The shares %s add up to %s %%, more than the whole. Correct them so that they add up to 1."
              .formatted(
                  String.join(", ", parts),
                  sum.multiply(PER_CENT).stripTrailingZeros().toPlainString()));
    }
  }
}
