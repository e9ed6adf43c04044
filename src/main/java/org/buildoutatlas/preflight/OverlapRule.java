package org.buildoutatlas.preflight;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/**
 * Texts that lie over each other.
 *
 * @param measure how large texts are
 */
record OverlapRule(TextMeasure measure) implements Rule {

  /** By what share of its letters' size a text may reach into another: the air within a line. */
  private static final double AIR = 0.16;

  /** A text and the part it stands in. */
  private record Placed(String part, Mark.Text text, Box box) {}

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      List<Placed> placed = new ArrayList<>();
      for (Part part : sheet.parts()) {
        for (Mark.Text text : Texts.of(part.marks())) {
          if (text.angle() == 0) {
            Placed next = new Placed(part.id(), text, inked(text));
            placed.stream()
                .filter(other -> other.box().intersects(next.box()))
                .forEach(other -> note(sheet, other, next, flaws));
            placed.add(next);
          }
        }
      }
    }
  }

  private Box inked(Mark.Text text) {
    return text.bounds(measure).grow(-AIR * text.style().size());
  }

  private static void note(Sheet sheet, Placed one, Placed other, Flaws flaws) {
    flaws.noteCramped(
        sheet,
        "text.overlap",
        "In %s \"%s\" lies over \"%s\" of %s. Move the map, show fewer layers or choose a larger page."
            .formatted(other.part(), other.text().text(), one.text().text(), one.part()));
  }
}
