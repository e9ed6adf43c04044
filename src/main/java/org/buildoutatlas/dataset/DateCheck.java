package org.buildoutatlas.dataset;

import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.PartialDate;

/**
 * Dates are days of the calendar, lie in a sensible time, and nothing is known before it was
 * published.
 */
final class DateCheck implements Check {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  private static final Set<String> DATES =
      Set.of(
          "known",
          "about",
          "energised",
          "announced",
          "by",
          "on",
          "until",
          "asOf",
          "newestEvidence");

  @Override
  public void run(Rows rows, Findings findings) {
    Optional<PartialDate> asOf =
        rows.file(Part.ATLAS).flatMap(a -> a.text("asOf")).flatMap(PartialDate::parse);
    rows.each(
        (part, row) -> {
          for (String key : row.keys()) {
            if (isDate(part, row, key)) {
              row.cell(key).ifPresent(cell -> calendar(cell, findings));
            }
          }
          if (asOf.isPresent()) {
            published(row, "known", asOf.get(), findings);
          }
        });
    asOf.ifPresent(
        day ->
            rows.list(Part.MILESTONES, "milestones")
                .forEach(m -> published(m, "date", day, findings)));
  }

  private static boolean isDate(Part part, Row row, String key) {
    return DATES.contains(key)
        || (part == Part.MILESTONES && key.equals("date"))
        || (key.equals("value") && row.text("unit").filter("date"::equals).isPresent());
  }

  private static void calendar(Cell cell, Findings findings) {
    Optional<PartialDate> date = PartialDate.parse(cell.text());
    if (date.isEmpty()) {
      // Anything but a day that the calendar lacks has been found by the schema.
      if (cell.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
        findings.error(
            cell.position(),
            "date.calendar",
            "The calendar has no day %s. Correct it, or write only the month."
                .formatted(cell.text()));
      }
      return;
    }
    int year = date.get().first().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      findings.error(
          cell.position(),
          "date.absurd",
          "%s lies outside the years %d to %d. Correct the year."
              .formatted(cell.text(), FIRST_YEAR, LAST_YEAR));
    }
  }

  private static void published(Row row, String key, PartialDate asOf, Findings findings) {
    row.cell(key)
        .filter(
            cell ->
                PartialDate.parse(cell.text())
                    .filter(d -> d.first().getYear() <= LAST_YEAR)
                    .filter(d -> d.first().isAfter(asOf.last()))
                    .isPresent())
        .ifPresent(
            cell ->
                findings.error(
                    cell.position(),
                    "date.after-record",
                    "%s is later than %s, the day on which the facts were gathered. Correct it, or move \"asOf\" in atlas.json."
                        .formatted(cell.text(), asOf.text())));
  }
}
