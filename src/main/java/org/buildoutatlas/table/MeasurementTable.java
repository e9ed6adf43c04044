package org.buildoutatlas.table;

import java.util.List;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Value;

/** Every measured or judged property of the candidates, with its range and its sources. */
record MeasurementTable(Knowledge knowledge) {

  private record Row(Candidate candidate, Measurement measurement) {}

  FactTable table(String description) {
    List<Row> rows =
        knowledge.atlas().siting().candidates().stream()
            .flatMap(c -> c.measurements().stream().map(m -> new Row(c, m)))
            .toList();
    return knowledge
        .<Row>columns()
        .text("candidate_id", r -> r.candidate().id())
        .text("candidate", r -> r.candidate().name())
        .text("property", r -> r.measurement().key())
        .text("criterion_id", this::criterion)
        .measured("value_in_unit", "", r -> r.measurement().number())
        .measured("low_in_unit", "", r -> r.measurement().low())
        .measured("high_in_unit", "", r -> r.measurement().high())
        .text("unit", r -> r.measurement().unit())
        .text("value_words", r -> words(r.measurement()))
        .word("kind", r -> r.measurement().kind())
        .flag("estimated", r -> isEstimate(r.measurement().kind()))
        .word("confidence", r -> r.measurement().confidence())
        .text("note", r -> r.measurement().note())
        .sources(r -> r.measurement().sources())
        .table(Topic.MEASUREMENTS, description, rows);
  }

  private String criterion(Row row) {
    return knowledge.atlas().siting().criteria().stream()
        .filter(c -> c.key().equals(row.measurement().key()))
        .map(Criterion::id)
        .findFirst()
        .orElse("");
  }

  private static boolean isEstimate(Measurement.Kind kind) {
    return kind == Measurement.Kind.ESTIMATE || kind == Measurement.Kind.JUDGEMENT;
  }

  private static String words(Measurement measurement) {
    return measurement
        .value()
        .map(
            v ->
                switch (v) {
                  case Value.Amount _ -> "";
                  case Value.Day d -> d.date().text();
                  case Value.Word w -> w.text();
                })
        .orElse("");
  }
}
