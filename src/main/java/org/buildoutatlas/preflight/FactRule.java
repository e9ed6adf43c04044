package org.buildoutatlas.preflight;

import java.util.List;
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
      if (page.isAdjacent()) {
        flaws.note(
            sheet,
            "page.adjacent",
            "US sites beside Stargate are counted. Leave them out to compare" + " with the target.",
            new Fix.WithoutAdjacentSites());
      }
      if (page.isSupposed()) {
        flaws.note(
            sheet,
            "page.whatIf",
            "The page shows a what-if. Go back to the base case or say so in the title.",
            new Fix.InBaseCase());
      }
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
