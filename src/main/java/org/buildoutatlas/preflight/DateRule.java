package org.buildoutatlas.preflight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
    // The scenes of a story have dates of their own, which their foot says.
    List<Sheet> dated =
        sheets.stream().filter(sheet -> sheet.page().kind() != Page.Kind.SCENE).toList();
    List<Sheet> early =
        dated.stream().filter(sheet -> sheet.page().knownOn().isBefore(asOf)).toList();
    if (!early.isEmpty()) {
      flaws.note(
          early.getFirst(),
          CODE,
          "More was learned after the day of %s (\"%s\"). Show all that is known or say so in the title."
              .formatted(Flaws.pages(early), early.getFirst().page().dates()),
          new Fix.KnownOn(asOf));
    }
    dated.stream()
        .collect(
            Collectors.groupingBy(
                sheet -> sheet.page().dates(), LinkedHashMap::new, Collectors.toList()))
        .forEach((said, those) -> compare(said, those, sheets.getFirst().page(), flaws));
  }

  private static void compare(String said, List<Sheet> those, Page first, Flaws flaws) {
    if (!said.equals(first.dates())) {
      flaws.note(
          those.getFirst(),
          CODE,
          "On %s it says \"%s\", on the first one \"%s\". Set both to the same days or say why they differ."
              .formatted(Flaws.pages(those), said, first.dates()));
    }
  }
}
