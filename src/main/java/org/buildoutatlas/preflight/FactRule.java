package org.buildoutatlas.preflight;

import java.util.List;
import java.util.Locale;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.Stack;

/** Pages without sources, dollars that count twice, and what is only supposed. */
record FactRule() implements Rule {

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      Page page = sheet.page();
      if (showsFigures(page) && page.sources().isEmpty()) {
        flaws.note(
            sheet,
            "page.sources",
            "The page shows figures but names no source. Add sources to the data set.");
      }
    }
    once(
        sheets.stream().filter(sheet -> sheet.page().isAdjacent()).toList(),
        "page.adjacent",
        "US sites beside Stargate are counted on %s. Leave them out to compare with the target.",
        new Fix.WithoutAdjacentSites(),
        flaws);
    once(
        sheets.stream().filter(sheet -> sheet.page().isSupposed()).toList(),
        "page.whatIf",
        "A what-if is shown on %s. Go back to the base case or say so in the title.",
        new Fix.InBaseCase(),
        flaws);
  }

  /** Notes what one change mends on all of its pages, on the first of them. */
  private static void once(List<Sheet> those, String code, String sentence, Fix fix, Flaws flaws) {
    if (!those.isEmpty()) {
      flaws.note(
          those.getFirst(), code, String.format(Locale.ROOT, sentence, Flaws.pages(those)), fix);
    }
  }

  /** Whether it shows a map or a chart; tables name their sources themselves. */
  private static boolean showsFigures(Page page) {
    return page.columns().stream().anyMatch(FactRule::showsFigures);
  }

  private static boolean showsFigures(Column column) {
    return switch (column) {
      case Block.MapBlock _, Block.ChartBlock _ -> true;
      case Block.TableBlock _ -> false;
      case Stack stack -> stack.blocks().stream().anyMatch(FactRule::showsFigures);
    };
  }
}
