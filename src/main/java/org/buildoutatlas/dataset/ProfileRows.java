package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.SitingMethod;

/** From rows to the profiles in which candidates are compared, and the rules common to all. */
final class ProfileRows {

  private final Rows rows;
  private final Draft.Desk desk;

  ProfileRows(Rows rows, Draft.Desk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  /** The rules; a data set that names no profile has but the usual one. */
  SitingMethod method(Optional<Draft> criteria, Optional<Draft> meta) {
    List<Criterion> usual = CriterionRows.criteria(rows, desk);
    Map<Preset, String> presets = presets();
    List<Profile> profiles =
        rows.list(Part.CRITERIA, "profiles").stream()
            .map(row -> profile(Draft.of(row, desk, "profile"), usual, presets))
            .toList();
    List<Preset> all = List.copyOf(presets.keySet());
    return new SitingMethod(
        profiles.isEmpty()
            ? List.of(new Profile(Profile.QUAYSIDE, "Quayside", "", usual, all, List.of()))
            : profiles,
        meta.map(ProfileRows::scale).orElse(SitingMethod.USUAL.confidenceScale()),
        criteria
            .flatMap(c -> c.draft("weightSpread"))
            .map(ProfileRows::spread)
            .orElse(SitingMethod.USUAL.spread()),
        rows.list(Part.CRITERIA, "distances").stream()
            .map(row -> distance(new Draft(row, desk, "distance", row.text("key").orElse(""), "")))
            .toList());
  }

  private SitingMethod.Distance distance(Draft draft) {
    ReferencePoint.Kind kind = CriterionRows.kind(draft.text("to"));
    Stream<ReferencePoint> places =
        kind == ReferencePoint.Kind.PORT
            ? Ports.embedded().stream()
            : CriterionRows.referencePoints(rows, desk).stream();
    return draft.done(
        new SitingMethod.Distance(
            draft.text("key"),
            places.filter(p -> p.kind() == kind).toList(),
            draft.text("note"),
            draft.sources("sources")));
  }

  /** All presets with the profile that each belongs to; nothing for one that belongs to all. */
  private Map<Preset, String> presets() {
    Map<Preset, String> presets = new LinkedHashMap<>();
    rows.list(Part.CRITERIA, "presets").stream()
        .map(row -> Draft.of(row, desk, "preset"))
        .forEach(draft -> presets.put(CriterionRows.preset(draft), draft.text("profile")));
    return presets;
  }

  private static Profile profile(Draft draft, List<Criterion> usual, Map<Preset, String> presets) {
    String id = draft.text("id");
    Map<String, Draft> changes = new LinkedHashMap<>();
    draft.drafts("criteria").forEach(change -> changes.put(change.text("criterion"), change));
    List<Criterion> criteria =
        usual.stream()
            .map(c -> Optional.ofNullable(changes.get(c.id())).map(d -> changed(c, d)).orElse(c))
            .toList();
    return draft.done(
        new Profile(
            id,
            draft.text("name"),
            draft.text("rationale"),
            criteria,
            Stream.of(id, "").flatMap(owner -> of(owner, presets)).toList(),
            draft.sources("reference")));
  }

  private static Stream<Preset> of(String profile, Map<Preset, String> presets) {
    return presets.entrySet().stream()
        .filter(e -> e.getValue().equals(profile))
        .map(Map.Entry::getKey);
  }

  private static Criterion changed(Criterion usual, Draft change) {
    return change.done(
        new Criterion(
            usual.id(),
            usual.name(),
            usual.key(),
            usual.lowEnd(),
            usual.unit(),
            CriterionRows.knots(change),
            change.real("defaultWeight"),
            change.text("rationale"),
            change.sources("reference")));
  }

  private static Map<Confidence, Double> scale(Draft meta) {
    Map<Confidence, Double> scale = new EnumMap<>(Confidence.class);
    Map<String, BigDecimal> words = meta.numbers("confidenceScale");
    words.forEach(
        (word, worth) ->
            scale.put(Confidence.valueOf(word.toUpperCase(Locale.ROOT)), worth.doubleValue()));
    return scale;
  }

  private static SitingMethod.Spread spread(Draft draft) {
    return draft.done(
        new SitingMethod.Spread(
            draft.real("concentration"), draft.text("rationale"), draft.sources("reference")));
  }
}
