package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Measurement;

/**
 * What was measured of a candidate in as few letters as a row has room for.
 *
 * @param style writes it
 * @param criterion which reads it
 */
record CriterionValue(Style style, Criterion criterion) {

  private static final double WHOLE = 100;

  /** The value or its range with its unit, marked where it is an estimate; empty where none is. */
  String of(Measurement m) {
    Optional<String> said =
        m.low().isPresent() && m.high().isPresent() && criterion.lowEnd()
            ? Optional.of(range(number(m.low().get()), number(m.high().get())))
            : m.number().map(this::number);
    return said.map(this::withUnit)
        .map(text -> m.isEstimated() ? style.words().text("chart.estimate", text) : text)
        .orElse("");
  }

  /** One number where both ends read the same. */
  private static String range(String low, String high) {
    return low.equals(high) ? low : low + "\u2013" + high;
  }

  private String withUnit(String number) {
    if (criterion.unit().equals("points")) {
      double best =
          criterion.knots().stream().mapToDouble(Criterion.Knot::measured).max().orElse(0);
      return style.words().text("chart.dots.points", number, number(best));
    }
    String key = "ui.unit." + criterion.unit();
    String unit = style.words().has(key) ? style.words().text(key) : criterion.unit();
    return criterion.unit().equals("count") ? number : number + "\u00a0" + unit;
  }

  /** One place below 100, none above. */
  private String number(double value) {
    int places = Math.abs(value) >= WHOLE ? 0 : 1;
    return style
        .numbers()
        .plain(
            BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros());
  }
}
