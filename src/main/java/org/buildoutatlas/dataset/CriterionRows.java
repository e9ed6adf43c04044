package org.buildoutatlas.dataset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.ReferencePoint;

/** From rows to criteria, presets and reference points. */
final class CriterionRows {

  private CriterionRows() {}

  static List<Criterion> criteria(Rows rows, Draft.Desk desk) {
    return rows.list(Part.CRITERIA, "criteria").stream()
        .map(row -> criterion(Draft.of(row, desk, "criterion")))
        .toList();
  }

  static List<ReferencePoint> referencePoints(Rows rows, Draft.Desk desk) {
    return rows.list(Part.CRITERIA, "referencePoints").stream()
        .map(row -> referencePoint(Draft.of(row, desk, "reference point")))
        .toList();
  }

  private static Criterion criterion(Draft draft) {
    return draft.done(
        new Criterion(
            draft.text("id"),
            draft.text("name"),
            draft.text("valueKey"),
            draft.text("valueField").equals("min"),
            draft.text("unit"),
            knots(draft),
            draft.real("defaultWeight"),
            draft.text("rationale"),
            draft.sources("reference")));
  }

  /** Linear from worst to best, or a trapezoid: nothing at a, full from b to c, nothing at d. */
  static List<Knot> knots(Draft draft) {
    Stream<Knot> knots =
        draft.text("method").equals("trapezoid") || draft.has("a")
            ? Stream.of(
                new Knot(draft.real("a"), 0),
                new Knot(draft.real("b"), 1),
                new Knot(draft.real("c"), 1),
                new Knot(draft.real("d"), 0))
            : Stream.of(new Knot(draft.real("worst"), 0), new Knot(draft.real("best"), 1));
    return knots.sorted(Comparator.comparingDouble(Knot::measured)).toList();
  }

  static Preset preset(Draft draft) {
    Map<String, Double> weights = new LinkedHashMap<>();
    draft.numbers("weights").forEach((id, weight) -> weights.put(id, weight.doubleValue()));
    return draft.done(new Preset(draft.text("id"), draft.text("name"), weights));
  }

  private static ReferencePoint referencePoint(Draft draft) {
    return draft.done(
        new ReferencePoint(
            draft.text("id"),
            draft.text("name"),
            draft.position(),
            draft.real("precisionKm"),
            kind(draft.text("id"), draft.maybe("kind")),
            draft.has("confidence") ? draft.confidence() : Confidence.MEDIUM));
  }

  /** The kind of a reference point. */
  static ReferencePoint.Kind kind(Row point) {
    return kind(point.text("id").orElse(""), point.text("kind"));
  }

  /** As it says; else landings are known by the first letters of their ids. */
  private static ReferencePoint.Kind kind(String id, Optional<String> stated) {
    boolean landing = id.toLowerCase(Locale.ROOT).startsWith("ls-");
    return stated
        .map(CriterionRows::kind)
        .orElse(landing ? ReferencePoint.Kind.CABLE_LANDING : ReferencePoint.Kind.YARD);
  }

  /** The kind of a word such as {@code cable-landing}. */
  static ReferencePoint.Kind kind(String word) {
    return ReferencePoint.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
