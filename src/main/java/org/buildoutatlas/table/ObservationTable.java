package org.buildoutatlas.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Evidence;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Value;

/** Everything that was stated, with who said so and when. */
record ObservationTable(Knowledge knowledge) {

  /**
   * A statement.
   *
   * @param about what kind of subject it has
   * @param taken whether the rule takes it of all that is stated of its field
   */
  private record Row(String about, Observation observation, boolean taken) {}

  FactTable table(String description) {
    return knowledge
        .<Row>columns()
        .text("subject_id", r -> r.observation().subject())
        .text("subject_kind", Row::about)
        .text("field", r -> r.observation().field())
        .number("value_in_unit", "", amount(a -> Optional.of(a.quantity())))
        .number("low_in_unit", "", amount(Value.Amount::low))
        .number("high_in_unit", "", amount(Value.Amount::high))
        .text("unit", r -> r.observation().quantity().map(Quantity::unit).orElse(""))
        .date("value_date", r -> r.observation().date())
        .text("value_words", r -> r.observation().words().orElse(""))
        .word("scope", r -> r.observation().scope())
        .text("qualifier", r -> r.observation().qualifier())
        .flag("preferred", Row::taken)
        .text("preferred_reason", r -> r.observation().preferred().orElse(""))
        .flag("estimated", r -> r.observation().basis().isEstimate())
        .word("basis", r -> r.observation().basis())
        .date("published", r -> Optional.of(r.observation().known()))
        .date("about", r -> r.observation().about())
        .text("status", r -> r.observation().status().word())
        .word("confidence", r -> r.observation().confidence())
        .count("tier", r -> r.observation().tier())
        .list("publishers", ObservationTable::publishers)
        .text("note", r -> r.observation().note())
        .sources(r -> r.observation().sources())
        .table(Topic.OBSERVATIONS, description, rows());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    knowledge.standings().forEach(s -> rows.addAll(of(s.site())));
    rows.addAll(others("target", knowledge.atlas().target().observations().stream()));
    rows.addAll(
        others(
            "assumption", knowledge.atlas().assumptions().stream().map(Assumption::observation)));
    rows.addAll(others("context", knowledge.atlas().context().stream()));
    return rows;
  }

  /** What was published by the day: assumptions of a later one are used by models all the same. */
  private List<Row> others(String about, Stream<Observation> stated) {
    return stated
        .filter(o -> o.isKnownBy(knowledge.viewpoint().knownOn()))
        .map(o -> new Row(about, o, false))
        .toList();
  }

  private static List<Row> of(Site site) {
    List<Observation> taken =
        site.observations().stream()
            .map(Observation::field)
            .distinct()
            .flatMap(field -> taken(field, site.evidence(field)))
            .toList();
    return site.observations().stream().map(o -> new Row("site", o, taken.contains(o))).toList();
  }

  /** Power and cost of one scope are never weighed against those of another. */
  private static Stream<Observation> taken(String field, Evidence stated) {
    Stream<Evidence> weighed =
        switch (field) {
          case Field.PLANNED_POWER ->
              Stream.of(stated.of(Scope.FACILITY, true), stated.of(Scope.IT, false));
          case Field.SITE_COST -> Stream.of(Scope.values()).map(s -> stated.of(s, false));
          default -> Stream.of(stated);
        };
    return weighed.flatMap(e -> e.preferred().stream());
  }

  private static Function<Row, Optional<BigDecimal>> amount(
      Function<Value.Amount, Optional<Quantity>> end) {
    return r ->
        r.observation()
            .value()
            .flatMap(v -> v instanceof Value.Amount a ? end.apply(a) : Optional.empty())
            .map(Quantity::amount);
  }

  private static List<String> publishers(Row row) {
    return row.observation().sources().stream().map(Source::publisher).distinct().toList();
  }
}
