package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;

/**
 * From rows to what models lean on: cost per GW, building times, projections and illustrative
 * spreads.
 */
final class AssumptionRows {

  private static final List<String> LISTS =
      List.of("costPerGW", "shellOnlyPerGW", "buildDurations", "outlook");

  private AssumptionRows() {}

  static List<Assumption> read(Rows rows, Draft.Desk desk, PartialDate asOf) {
    List<Assumption> assumptions = new ArrayList<>();
    for (String topic : LISTS) {
      for (Row row : rows.list(Part.COST_MODELS, topic)) {
        assumptions.add(assumption(Draft.of(row, desk, "cost model"), topic));
      }
    }
    for (Row row : rows.list(Part.PROJECTIONS, "projections")) {
      assumptions.add(assumption(Draft.of(row, desk, "projection"), "projection"));
    }
    for (Row file : rows.files(Part.COST_MODELS)) {
      Draft draft = new Draft(file, desk, "atlas", "cost-models", "");
      LISTS.forEach(draft::texts);
      draft
          .draft("rampTotals")
          .ifPresent(ramp -> assumptions.addAll(new SpreadRows(ramp, asOf).ramp()));
      draft
          .draft("illustrativeSpend")
          .ifPresent(spend -> assumptions.addAll(new SpreadRows(spend, asOf).spend()));
      draft.done(file);
    }
    return assumptions;
  }

  private static Assumption assumption(Draft draft, String topic) {
    String id = draft.text("id");
    Map<String, Double> split = new LinkedHashMap<>();
    draft.numbers("split").forEach((part, share) -> split.put(part, share.doubleValue()));
    Map<String, BigDecimal> series = draft.numbers("series");
    Observation observation = ObservationRows.read(draft, id, topic);
    return new Assumption(id, topic, observation, split, series);
  }
}
