package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Row;

/**
 * A criterion's value function has corners that differ and, for a trapezoid, ascend; presets weigh
 * something.
 */
final class CriterionCheck implements Check {

  @Override
  public void run(Rows rows, Findings findings) {
    rows.list(Part.CRITERIA, "criteria").forEach(criterion -> corners(criterion, findings));
    rows.list(Part.CRITERIA, "profiles")
        .forEach(p -> p.rows("criteria").forEach(change -> corners(change, findings)));
    rows.list(Part.CRITERIA, "presets").forEach(preset -> weights(preset, findings));
  }

  private static void weights(Row preset, Findings findings) {
    Optional<Row> weights = preset.row("weights");
    boolean any =
        weights.stream()
            .flatMap(w -> w.keys().stream().flatMap(key -> w.number(key).stream()))
            .anyMatch(weight -> weight.signum() > 0);
    if (weights.isPresent() && !any) {
      findings.error(
          preset.position("weights"),
          "preset.zero",
          "All weights of the preset \"%s\" are 0, so nothing can be scored by it. Give at least one criterion some weight."
              .formatted(preset.text("id").orElse("")));
    }
  }

  private static void corners(Row criterion, Findings findings) {
    Optional<BigDecimal> best = criterion.number("best");
    Optional<BigDecimal> worst = criterion.number("worst");
    if (best.isPresent() && worst.filter(w -> w.compareTo(best.get()) == 0).isPresent()) {
      findings.error(
          criterion.position("worst"),
          "criterion.flat",
          "The best and the worst value are both %s, so nothing tells candidates apart. Give two different values."
              .formatted(best.get().toPlainString()));
    }
    List<BigDecimal> corners =
        Stream.of("a", "b", "c", "d").flatMap(key -> criterion.number(key).stream()).toList();
    for (int i = 1; i < corners.size(); i++) {
      if (corners.get(i).compareTo(corners.get(i - 1)) <= 0) {
        findings.error(
            criterion.position("a"),
            "criterion.corners",
            "The corners a, b, c and d have to ascend, but they are %s. Put them in order."
                .formatted(
                    String.join(", ", corners.stream().map(BigDecimal::toPlainString).toList())));
        return;
      }
    }
  }
}
