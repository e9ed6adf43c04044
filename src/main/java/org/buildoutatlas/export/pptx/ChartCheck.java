package org.buildoutatlas.export.pptx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.buildoutatlas.export.OutOfDate;

/** Compares the points of a chart with those of the same chart made today. */
final class ChartCheck {

  private static final String NONE = "–";

  private final List<OutOfDate.Change> changes = new ArrayList<>();
  private int points;
  private double most = -1;
  private int example;

  /** The points that differ; empty where none does. */
  static Optional<OutOfDate> of(int slide, String name, XSLFChart old, XSLFChart now) {
    ChartCheck check = new ChartCheck();
    List<ChartNumbers> before = ChartNumbers.of(old);
    for (ChartNumbers series : ChartNumbers.of(now)) {
      before.stream()
          // One without a name carries others and is not seen.
          .filter(other -> !other.name().isBlank() && other.name().equals(series.name()))
          .findFirst()
          .ifPresent(other -> check.series(series.name(), other.byCategory(), series.byCategory()));
    }
    return check.changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OutOfDate(
                slide, name, check.points, check.changes, check.changes.get(check.example)));
  }

  private void series(String name, Map<String, Double> old, Map<String, Double> now) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    points += keys.size();
    for (String key : keys) {
      String was = text(old, key);
      String is = text(now, key);
      if (was.equals(is)) {
        continue;
      }
      double apart = Math.abs(now.getOrDefault(key, 0.0) - old.getOrDefault(key, 0.0));
      if (!was.equals(NONE) && !is.equals(NONE) && apart > most) {
        most = apart;
        example = changes.size();
      }
      changes.add(new OutOfDate.Change(name + ", " + key, was, is));
    }
  }

  private static String text(Map<String, Double> numbers, String key) {
    return Optional.ofNullable(numbers.get(key))
        .map(
            value ->
                BigDecimal.valueOf(value)
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString())
        .orElse(NONE);
  }
}
