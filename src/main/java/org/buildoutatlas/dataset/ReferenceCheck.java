package org.buildoutatlas.dataset;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;

/** Whatever names something by its id names something that is there. */
final class ReferenceCheck implements Check {

  /** A property whose text, or whose list of texts, are ids. */
  private static final Map<String, IdSpace> BY_PROPERTY =
      Map.ofEntries(
          Map.entry("sources", IdSpace.SOURCE),
          Map.entry("rolesSources", IdSpace.SOURCE),
          Map.entry("jobsSources", IdSpace.SOURCE),
          Map.entry("reference", IdSpace.SOURCE),
          Map.entry("source", IdSpace.SOURCE),
          Map.entry("partners", IdSpace.PARTNER),
          Map.entry("partner", IdSpace.PARTNER),
          Map.entry("payers", IdSpace.PARTNER),
          Map.entry("payees", IdSpace.PARTNER),
          Map.entry("context", IdSpace.FACT),
          Map.entry("sites", IdSpace.SITE),
          Map.entry("site", IdSpace.SITE),
          Map.entry("overlaps", IdSpace.CONTRIBUTION),
          Map.entry("contribution", IdSpace.CONTRIBUTION),
          Map.entry("claim", IdSpace.CLAIM),
          Map.entry("milestone", IdSpace.MILESTONE),
          Map.entry("criterion", IdSpace.CRITERION),
          Map.entry("profile", IdSpace.PROFILE),
          Map.entry("exclusion", IdSpace.EXCLUSION),
          Map.entry("candidate", IdSpace.CANDIDATE));

  /** A property that holds an object whose property names are ids. */
  private static final Map<String, IdSpace> BY_NAMES =
      Map.of(
          "weights", IdSpace.CRITERION,
          "criterionScores", IdSpace.CRITERION,
          "ranksByPreset", IdSpace.PRESET,
          "perSite", IdSpace.SITE);

  @Override
  public void run(Rows rows, Findings findings) {
    Map<IdSpace, Set<String>> known = new EnumMap<>(IdSpace.class);
    for (IdSpace space : IdSpace.values()) {
      known.put(space, space.ids(rows).stream().map(Cell::text).collect(Collectors.toSet()));
    }
    rows.each(
        (part, row) ->
            references(part, row)
                .filter(r -> !rows.isIncomplete(r.space().part()))
                .filter(r -> !known.getOrDefault(r.space(), Set.of()).contains(r.id().text()))
                .forEach(r -> unknown(r, findings)));
    measured(rows, findings);
  }

  private static void unknown(Reference reference, Findings findings) {
    String word = reference.space().word();
    findings.error(
        reference.id().position(),
        reference.space().code() + ".unknown",
        "There is no %s \"%s\". Correct the id, or add the %s."
            .formatted(word, reference.id().text(), word));
  }

  private static Stream<Reference> references(Part part, Row row) {
    Stream<Reference> values =
        row.keys().stream()
            .flatMap(
                key ->
                    space(part, key).stream()
                        .flatMap(
                            space ->
                                Stream.concat(row.cell(key).stream(), row.cells(key).stream())
                                    .map(id -> new Reference(space, id))));
    Stream<Reference> names =
        row.keys().stream()
            .flatMap(
                key ->
                    Optional.ofNullable(BY_NAMES.get(key)).stream()
                        .flatMap(space -> row.row(key).stream().flatMap(map -> names(space, map))));
    return Stream.concat(values, names);
  }

  private static Stream<Reference> names(IdSpace space, Row map) {
    return map.keys().stream()
        .map(name -> new Reference(space, new Cell(name, map.position(name))));
  }

  private static Optional<IdSpace> space(Part part, String key) {
    // A plan's site is words.
    boolean words = part == Part.PLANS && key.equals("site");
    return words ? Optional.empty() : Optional.ofNullable(BY_PROPERTY.get(key));
  }

  private static void measured(Rows rows, Findings findings) {
    List<Row> candidates = rows.files(Part.CANDIDATES);
    if (candidates.isEmpty() || rows.isIncomplete(Part.CANDIDATES)) {
      return;
    }
    Set<String> keys = new HashSet<>();
    candidates.forEach(c -> c.rows("values").forEach(v -> v.text("key").ifPresent(keys::add)));
    rows.list(Part.CRITERIA, "distances").forEach(d -> d.text("key").ifPresent(keys::add));
    for (Row criterion : rows.list(Part.CRITERIA, "criteria")) {
      Stream.concat(
              criterion.cell("valueKey").stream(), criterion.cells("alternativeValueKeys").stream())
          .filter(key -> !keys.contains(key.text()))
          .forEach(
              key ->
                  findings.error(
                      key.position(),
                      "value.unknown",
                      "No candidate has a value \"%s\". Correct the key, or add the value to the candidates."
                          .formatted(key.text())));
    }
  }

  private record Reference(IdSpace space, Cell id) {}
}
