package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Exclusion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.SitingMethod;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.siting.Distances;

/** From rows to candidates. */
final class CandidateRows {

  private CandidateRows() {}

  static List<Candidate> read(Rows rows, Draft.Desk desk, List<SitingMethod.Distance> distances) {
    return rows.files(Part.CANDIDATES).stream()
        .map(row -> candidate(Draft.of(row, desk, "candidate"), distances))
        .toList();
  }

  private static Candidate candidate(Draft draft, List<SitingMethod.Distance> distances) {
    Draft name = draft.draft("name").orElseThrow();
    Draft label = draft.draft("label").orElseThrow();
    Draft province = draft.draft("province").orElseThrow();
    Draft position = draft.draft("position").orElseThrow();
    Draft exclusion = draft.draft("exclusionCheck").orElseThrow();
    Candidate candidate =
        new Candidate(
            draft.text("id"),
            name.text("en"),
            name.text("ko"),
            label.text("en"),
            label.text("ko"),
            province.text("en"),
            province.text("ko"),
            draft.text("coast"),
            position.position(),
            position.text("description"),
            position.real("precisionKm"),
            statements(draft, "why"),
            statements(draft, "against"),
            Distances.added(
                draft.drafts("values").stream().map(CandidateRows::measurement).toList(),
                distances,
                position.position(),
                position.real("precisionKm")),
            exclusion.text("status") + ". " + exclusion.text("note"),
            exclusion.drafts("checked").stream().map(CandidateRows::check).toList());
    List.of(name, label, province, position, exclusion).forEach(d -> d.done(candidate));
    return draft.done(candidate);
  }

  private static Exclusion.Check check(Draft draft) {
    return draft.done(
        new Exclusion.Check(
            draft.text("exclusion"),
            draft.flag("inside").orElse(false),
            draft.text("note"),
            draft.sources("sources")));
  }

  /** Sentences with their sources. */
  static List<Statement> statements(Draft owner, String key) {
    return owner.drafts(key).stream()
        .map(d -> d.done(new Statement(d.text("text"), d.sources("sources"))))
        .toList();
  }

  private static Measurement measurement(Draft draft) {
    String unit = draft.text("unit");
    Optional<BigDecimal> number = draft.number("value");
    Optional<Value> value =
        number
            .<Value>map(
                n -> new Value.Amount(new Quantity(n, unit), Optional.empty(), Optional.empty()))
            .or(() -> draft.maybe("value").map(Value.Word::new));
    return draft.done(
        new Measurement(
            draft.text("key"),
            value,
            draft.number("low").or(() -> draft.number("min")).map(BigDecimal::doubleValue),
            draft.number("high").or(() -> draft.number("max")).map(BigDecimal::doubleValue),
            unit,
            kind(draft.text("type")),
            draft.confidence(),
            draft.text("note"),
            draft.sources("sources"),
            Optional.empty(),
            origins(draft)));
  }

  private static List<Measurement.Origin> origins(Draft draft) {
    List<Measurement.Origin> origins = new ArrayList<>();
    draft
        .maybe("station")
        .ifPresent(
            name ->
                origins.add(origin(name, draft.number("stationDistanceKm"), Optional.empty(), "")));
    if (draft.has("capacityMW")) {
      origins.add(
          origin(draft.text("value"), draft.number("distanceKm"), draft.number("capacityMW"), ""));
    }
    for (Draft plant : draft.drafts("plants")) {
      origins.add(
          plant.done(
              origin(
                  plant.text("name"), plant.number("km"), plant.number("mw"), plant.text("note"))));
    }
    return origins;
  }

  private static Measurement.Origin origin(
      String name, Optional<BigDecimal> km, Optional<BigDecimal> megawatts, String note) {
    return new Measurement.Origin(
        name,
        km.map(BigDecimal::doubleValue),
        megawatts.map(BigDecimal::doubleValue),
        Optional.empty(),
        note);
  }

  private static Measurement.Kind kind(String word) {
    return word.equals("null")
        ? Measurement.Kind.MISSING
        : Measurement.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
