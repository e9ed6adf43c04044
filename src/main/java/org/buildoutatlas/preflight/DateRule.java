package org.buildoutatlas.preflight;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Sheet;

/**
 * Dates that are mixed: pages of different days, and pages of a day after which more was learned,
 * for roles and candidates are only known of the day up to which the data set goes.
 *
 * @param asOf that day
 */
record DateRule(LocalDate asOf) implements Rule {

  private static final String CODE = "page.dates";

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      if (sheet.page().kind() == Page.Kind.SCENE) {
        // The scenes of a story have dates of their own, which their foot says.
        continue;
      }
      LocalDate day = sheet.page().knownOn();
      if (day.isBefore(asOf)) {
        flaws.note(
            sheet,
            CODE,
            "More was learned after the day of this page (\"%s\"). Show all that is known or say so in the title."
                .formatted(sheet.page().dates()),
            new Fix.KnownOn(asOf));
      }
      Page first = sheets.getFirst().page();
      if (!sheet.page().dates().equals(first.dates())) {
        flaws.note(
            sheet,
            CODE,
            "The page says \"%s\", the first one \"%s\". Set both to the same days or say why they differ."
                .formatted(sheet.page().dates(), first.dates()));
      }
    }
  }
}
