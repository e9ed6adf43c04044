package org.buildoutatlas.dataset;

import java.math.BigDecimal;
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
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;

/** Reads and words scenarios of the outlook as JSON files of their own. */
public final class ScenarioFile {

  private final JsonFiles json = new JsonFiles();

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
    Map<Status, Double> shares = new TreeMap<>();
    row.row("realisation")
        .ifPresent(
            given ->
                given
                    .keys()
                    .forEach(
                        word ->
                            given
                                .number(word)
                                .ifPresent(
                                    share -> shares.put(status(word), share.doubleValue()))));
    return new SavedScenario(
        new Adjustments(
            row.number("costPerGW").map(BigDecimal::doubleValue),
            row.number("delayMonths").map(BigDecimal::doubleValue),
            shares,
            row.flag("unassigned").orElse(false),
            sites),
        row.flag("adjacent").orElse(false));
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
        sites.put(
            id,
            new WhatIf(
                site.flag("cancelled").orElse(false),
                site.number("quarters").map(BigDecimal::intValue).orElse(0),
                site.number("power").map(BigDecimal::doubleValue).orElse(1.0)));
      }
    }
    return sites;
  }

  /** The content of the file that keeps a scenario. */
  public String text(SavedScenario scenario) {
    Adjustments adjustments = scenario.adjustments();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("format", 1);
    adjustments.cost().ifPresent(usd -> object.put("costPerGW", exact(usd)));
    adjustments.delay().ifPresent(months -> object.put("delayMonths", exact(months)));
    if (!adjustments.realisation().isEmpty()) {
      Map<String, Object> shares = new LinkedHashMap<>();
      new TreeMap<>(adjustments.realisation())
          .forEach((status, share) -> shares.put(status.word(), exact(share)));
      object.put("realisation", shares);
    }
    object.put("adjacent", scenario.adjacent());
    object.put("unassigned", adjustments.unassigned());
    Map<String, Object> sites = new LinkedHashMap<>();
    new TreeMap<>(adjustments.sites())
        .forEach(
            (id, whatIf) -> {
              Map<String, Object> site = new LinkedHashMap<>();
              site.put("cancelled", whatIf.cancelled());
              site.put("quarters", whatIf.quarters());
              site.put("power", exact(whatIf.power()));
              sites.put(id, site);
            });
    object.put("sites", sites);
    return new JsonOut().text(object);
  }

  private static Status status(String word) {
    for (Status status : Status.values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException("The schema lets no other word pass: " + word);
  }

  private static BigDecimal exact(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
