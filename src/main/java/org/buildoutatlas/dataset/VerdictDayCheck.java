package org.buildoutatlas.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.PartialDate;

/**
 * A verdict that could not be given from the first says since when it could: after the contribution
 * was published, on a day of which it cites a source.
 */
final class VerdictDayCheck implements Check {

  @Override
  public void run(Rows rows, Findings findings) {
    Map<String, String> published = new HashMap<>();
    rows.list(Part.SOURCES, "sources")
        .forEach(s -> published.put(s.text("id").orElse(""), s.text("published").orElse("")));
    boolean complete = !rows.isIncomplete(Part.SOURCES);
    for (Row contribution : rows.list(Part.CONTRIBUTIONS, "contributions")) {
      contribution
          .row("earlier")
          .flatMap(earlier -> earlier.cell("until"))
          .ifPresent(until -> check(contribution, until, published, complete, findings));
    }
  }

  private static void check(
      Row contribution,
      Cell until,
      Map<String, String> published,
      boolean complete,
      Findings findings) {
    Optional<PartialDate> known = contribution.text("known").flatMap(PartialDate::parse);
    Optional<PartialDate> day = PartialDate.parse(until.text());
    if (known.isPresent() && day.isPresent() && day.get().compareTo(known.get()) <= 0) {
      findings.error(
          until.position(),
          "verdict.earlier-ends",
          "The earlier verdict ends on %s, but the contribution was published on %s. Give a later day, or leave \"earlier\" out."
              .formatted(until.text(), known.get().text()));
    } else if (complete
        && contribution.cells("sources").stream()
            .noneMatch(s -> until.text().equals(published.get(s.text())))) {
      findings.error(
          until.position(),
          "verdict.day-without-source",
          "The present verdict is said to rest on something published on %s, but no source of the contribution is of that date. Cite it, or correct the date."
              .formatted(until.text()));
    }
  }
}
