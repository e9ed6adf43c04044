package org.buildoutatlas.preflight;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/**
 * Texts and parts that reach beyond the page.
 *
 * @param measure how large texts are
 */
record EdgeRule(TextMeasure measure) implements Rule {

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      Box page = Box.at(0, 0, sheet.size().width(), sheet.size().height());
      for (Part part : sheet.parts()) {
        if (!page.contains(part.box())) {
          note(sheet, part.id(), flaws);
        }
        Texts.of(part.marks()).stream()
            .filter(text -> !page.contains(text.bounds(measure)))
            .map(Mark.Text::text)
            .forEach(text -> note(sheet, "\"" + text + "\" in " + part.id(), flaws));
      }
    }
  }

  private static void note(Sheet sheet, String what, Flaws flaws) {
    flaws.noteCramped(
        sheet, "page.beyond", what + " reaches beyond the page. Choose a larger one or show less.");
  }
}
