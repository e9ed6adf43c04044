package org.buildoutatlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.words.Words;

/** The way from the headline to the counted sum: the first row and all steps give the last. */
record BridgeTable(Knowledge knowledge, Words words) {

  private record Row(int order, String step, Figure amount, List<String> contributions) {}

  FactTable table(String description) {
    return knowledge
        .<Row>columns()
        .text("step", Row::step)
        .count("step_number", Row::order)
        .text("name", r -> words.text("chart.bridge." + r.step()))
        .money("amount", r -> Optional.of(r.amount()))
        .list("contribution_ids", Row::contributions)
        .day("known_on", knowledge.viewpoint().knownOn())
        .quarter("at_quarter", knowledge.viewpoint().at())
        .sources(r -> r.amount().sources())
        .table(Topic.BRIDGE, description, rows());
  }

  private List<Row> rows() {
    Bridge bridge = knowledge.ledger().bridge();
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(0, "headline", bridge.headline(), List.of()));
    for (Bridge.Step step : bridge.steps()) {
      rows.add(
          new Row(
              rows.size(),
              step.change().id().substring("bridge.".length()),
              step.change(),
              step.contributions().stream().map(Contribution::id).toList()));
    }
    rows.add(new Row(rows.size(), "counted", bridge.counted(), List.of()));
    return rows;
  }
}
