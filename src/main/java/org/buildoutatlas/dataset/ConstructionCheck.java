package org.buildoutatlas.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.PartialDate;

/**
 * Nothing of a site is energised or complete before the earliest stated start of its construction.
 */
final class ConstructionCheck implements Check {

  private static final Set<String> ENERGISED =
      Set.of(Field.FIRST_POWER, Field.FIRST_DELIVERY, Field.EXPECTED_OPERATION);

  @Override
  public void run(Rows rows, Findings findings) {
    for (Row site : rows.files(Part.SITES)) {
      List<Row> observations = site.rows("observations");
      observations.stream()
          .filter(o -> states(o, Field.CONSTRUCTION_START))
          .flatMap(o -> o.cell("value").stream())
          .filter(start -> date(start).isPresent())
          .min(Comparator.comparing(start -> date(start).orElseThrow().first()))
          .ifPresent(start -> after(start, site, findings));
    }
  }

  private static void after(Cell start, Row site, Findings findings) {
    for (Row phase : site.rows("phases")) {
      phase.cell("energised").ifPresent(day -> compare(start, day, true, findings));
    }
    for (Row observation : site.rows("observations")) {
      boolean energised = observation.text("field").filter(ENERGISED::contains).isPresent();
      if (energised || states(observation, Field.EXPECTED_COMPLETION)) {
        observation.cell("value").ifPresent(day -> compare(start, day, energised, findings));
      }
      if (states(observation, Field.ENERGISED_POWER)
          && observation.number("value").filter(v -> v.signum() > 0).isPresent()) {
        observation
            .cell("about")
            .or(() -> observation.cell("known"))
            .ifPresent(day -> compare(start, day, true, findings));
      }
    }
  }

  private static void compare(Cell start, Cell day, boolean energised, Findings findings) {
    LocalDate begun = date(start).orElseThrow().first();
    if (date(day).filter(d -> d.last().isBefore(begun)).isPresent()) {
      findings.error(
          day.position(),
          energised ? "date.energised-before-start" : "date.complete-before-start",
          "%s at %s, before the construction that starts at %s (%s). Correct one of the two dates."
              .formatted(
                  energised ? "Energised" : "Complete",
                  day.text(),
                  start.text(),
                  start.position()));
    }
  }

  private static boolean states(Row observation, String field) {
    return observation.text("field").filter(field::equals).isPresent();
  }

  private static Optional<PartialDate> date(Cell cell) {
    return PartialDate.parse(cell.text());
  }
}
