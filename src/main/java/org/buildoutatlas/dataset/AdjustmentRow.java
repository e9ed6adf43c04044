package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;

/** How a scenario departs from the base case, as a file keeps it. */
final class AdjustmentRow {

  private AdjustmentRow() {}

  /** What a checked row supposes, with what is supposed of sites that there are. */
  static Adjustments read(Row row, Map<String, WhatIf> sites) {
    Map<Status, Double> shares = new TreeMap<>();
    row.row("realisation")
        .ifPresent(
            given ->
                given
                    .keys()
                    .forEach(
                        word ->
                            given
                                .number(word)
                                .ifPresent(
                                    share ->
                                        shares.put(
                                            Status.of(word).orElseThrow(), share.doubleValue()))));
    return new Adjustments(
        row.number("costPerGW").map(BigDecimal::doubleValue),
        row.number("delayMonths").map(BigDecimal::doubleValue),
        shares,
        row.flag("unassigned").orElse(false),
        sites);
  }

  /** What a checked row supposes of one site. */
  static WhatIf whatIf(Row site) {
    return new WhatIf(
        site.flag("cancelled").orElse(false),
        site.number("quarters").map(BigDecimal::intValue).orElse(0),
        site.number("power").map(BigDecimal::doubleValue).orElse(1.0));
  }

  /** The properties that keep it, in their order. */
  static Map<String, Object> object(Adjustments adjustments) {
    Map<String, Object> object = new LinkedHashMap<>();
    adjustments.cost().ifPresent(usd -> object.put("costPerGW", exact(usd)));
    adjustments.delay().ifPresent(months -> object.put("delayMonths", exact(months)));
    if (!adjustments.realisation().isEmpty()) {
      Map<String, Object> shares = new LinkedHashMap<>();
      new TreeMap<>(adjustments.realisation())
          .forEach((status, share) -> shares.put(status.word(), exact(share)));
      object.put("realisation", shares);
    }
    object.put("unassigned", adjustments.unassigned());
    Map<String, Object> sites = new LinkedHashMap<>();
    new TreeMap<>(adjustments.sites())
        .forEach(
            (id, whatIf) -> {
              Map<String, Object> site = new LinkedHashMap<>();
              site.put("cancelled", whatIf.cancelled());
              site.put("quarters", whatIf.quarters());
              site.put("power", exact(whatIf.power()));
              sites.put(id, site);
            });
    object.put("sites", sites);
    return object;
  }

  /** A number without zeros that say nothing. */
  static BigDecimal exact(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
