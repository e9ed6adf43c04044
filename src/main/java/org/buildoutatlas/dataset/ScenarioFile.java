package org.buildoutatlas.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Nearest;
import org.buildoutatlas.dataset.json.JsonFiles;
import org.buildoutatlas.dataset.json.JsonOut;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.view.WhatIf;

/** Reads and words scenarios of the outlook as JSON files of their own. */
public final class ScenarioFile {

  private final JsonFiles json = JsonFiles.checked();

  /**
   * Reads a scenario for an atlas; empty where anything is wrong with it, which the findings say.
   */
  public Optional<SavedScenario> read(Path file, Atlas atlas, Findings findings) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    Optional<Row> row = json.read(file, name, "scenario", findings);
    if (row.isEmpty() || findings.hasErrors()) {
      return Optional.empty();
    }
    Map<String, WhatIf> sites = sites(row.get(), atlas, findings);
    return findings.hasErrors() ? Optional.empty() : Optional.of(scenario(row.get(), sites));
  }

  private static SavedScenario scenario(Row row, Map<String, WhatIf> sites) {
    return new SavedScenario(AdjustmentRow.read(row, sites), row.flag("adjacent").orElse(false));
  }

  private static Map<String, WhatIf> sites(Row row, Atlas atlas, Findings findings) {
    Map<String, WhatIf> sites = new TreeMap<>();
    List<String> known = atlas.sites().stream().map(Site::id).toList();
    Optional<Row> given = row.row("sites");
    for (String id : given.map(Row::keys).orElse(List.of())) {
      Row site = given.get().row(id).orElseThrow();
      if (!known.contains(id)) {
        findings.error(
            site.position(),
            "scenario.unknown-site",
            "The data set has no site %s.%s Write the id of one of its sites, or take this entry out."
                .formatted(id, Nearest.suggestion(id, known)));
      } else {
        sites.put(id, AdjustmentRow.whatIf(site));
      }
    }
    return sites;
  }

  /** The content of the file that keeps a scenario. */
  public String text(SavedScenario scenario) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("format", 1);
    object.put("adjacent", scenario.adjacent());
    object.putAll(AdjustmentRow.object(scenario.adjustments()));
    return new JsonOut().text(object);
  }
}
