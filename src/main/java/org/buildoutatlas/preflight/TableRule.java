package org.buildoutatlas.preflight;

import java.util.List;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/** Tables that have no room for all their rows. */
record TableRule() implements Rule {

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      for (Part part : sheet.parts()) {
        part.marks().stream()
            .filter(mark -> mark instanceof Mark.Group g && g.name().equals(Part.LEFT_OUT))
            .flatMap(mark -> Texts.of(List.of(mark)).stream())
            .forEach(text -> note(sheet, part.id(), text.text(), flaws));
      }
    }
  }

  private static void note(Sheet sheet, String table, String said, Flaws flaws) {
    flaws.noteCramped(
        sheet,
        "table.rows",
        "The table %s has no room for all its rows: \"%s\". Choose a larger page; a presentation goes on with it on the next slide."
            .formatted(table, said));
  }
}
