package org.buildoutatlas.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.jspecify.annotations.Nullable;

/**
 * Ids are unique among things of a kind, and a site's or candidate's file carries its id as name.
 */
final class IdCheck implements Check {

  @Override
  public void run(Rows rows, Findings findings) {
    for (IdSpace space : IdSpace.values()) {
      unique(space.word(), "id", space.ids(rows), findings);
    }
    for (Row site : rows.files(Part.SITES)) {
      unique("phase", "id", cells(site.rows("phases"), "id"), findings);
      named(site, findings);
    }
    for (Row candidate : rows.files(Part.CANDIDATES)) {
      unique("value", "key", cells(candidate.rows("values"), "key"), findings);
      named(candidate, findings);
    }
  }

  private static List<Cell> cells(List<Row> rows, String key) {
    return rows.stream().flatMap(row -> row.cell(key).stream()).toList();
  }

  private static void unique(String word, String property, List<Cell> ids, Findings findings) {
    Map<String, Cell> seen = new HashMap<>();
    for (Cell id : ids) {
      @Nullable Cell first = seen.putIfAbsent(id.text(), id);
      if (first != null) {
        findings.error(
            id.position(),
            "id.duplicate",
            "The %s \"%s\" of this %s is already used at %s. Give one of the two another."
                .formatted(property, id.text(), word, first.position()));
      }
    }
  }

  private static void named(Row row, Findings findings) {
    String file = row.file().substring(row.file().lastIndexOf('/') + 1);
    row.cell("id")
        .filter(id -> !file.equals(id.text() + ".json"))
        .ifPresent(
            id ->
                findings.error(
                    id.position(),
                    "id.file",
                    "The id is \"%s\", but the file is called %s. Call the file %s.json, or correct the id."
                        .formatted(id.text(), file, id.text())));
  }
}
