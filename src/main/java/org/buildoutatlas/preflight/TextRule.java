package org.buildoutatlas.preflight;

import java.util.List;
import java.util.Locale;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/**
 * Texts that are too small, that were cut, or that the typefaces have no letters for.
 *
 * @param measure knows the letters
 */
record TextRule(TextMeasure measure) implements Rule {

  /** Points that words have at least; those of tables, which are read close by, have nine. */
  private static final double LEAST = 10;

  private static final double LEAST_IN_TABLE = 9;

  /** A size that is computed may miss by this. */
  private static final double TOLERANCE = 0.05;

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      for (Part part : sheet.parts()) {
        small(sheet, part, flaws);
        letters(sheet, part, flaws);
        if (part instanceof Part.Words words) {
          cut(sheet, words, flaws);
        }
      }
    }
  }

  private static void small(Sheet sheet, Part part, Flaws flaws) {
    double least = isTable(part) ? LEAST_IN_TABLE : LEAST;
    double points = sheet.size().points();
    Texts.of(part.marks()).stream()
        .filter(text -> text.style().size() * points < least - TOLERANCE)
        .findFirst()
        .ifPresent(
            text ->
                flaws.noteCramped(
                    sheet,
                    "text.small",
                    String.format(
                        Locale.ROOT,
                        "In %s \"%s\" has %.1f points, less than %.0f. Show less on the page or"
                            + " choose a larger one.",
                        part.id(),
                        text.text(),
                        text.style().size() * points,
                        least)));
  }

  private static boolean isTable(Part part) {
    return part instanceof Part.Shown shown && shown.block() instanceof Block.TableBlock;
  }

  private void letters(Sheet sheet, Part part, Flaws flaws) {
    for (Mark.Text text : Texts.of(part.marks())) {
      String missing = measure.missing(text.text(), text.style().face());
      if (!missing.isEmpty()) {
        flaws.note(
            sheet,
            "text.letters",
            "In %s \"%s\" has letters that the typefaces lack: %s. Write it without them."
                .formatted(part.id(), text.text(), missing));
      }
    }
  }

  private static void cut(Sheet sheet, Part.Words words, Flaws flaws) {
    List<Mark.Text> lines = Texts.of(words.marks());
    if (!lines.isEmpty() && lines.getLast().text().endsWith("…") && !words.text().endsWith("…")) {
      flaws.noteCramped(
          sheet,
          "text.cut",
          "%s does not fit: \"%s\". Shorten it or choose a larger page."
              .formatted(words.id(), words.text()));
    }
  }
}
