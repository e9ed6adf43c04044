package org.buildoutatlas.preflight;

import java.util.List;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.Stack;

/**
 * Pages without sources, dates that differ, dollars that count twice, and what is only supposed.
 * The scenes of a story have dates of their own, which their foot says.
 */
record FactRule() implements Rule {

  @Override
  public void check(List<Sheet> sheets, Findings findings) {
    for (Sheet sheet : sheets) {
      Page page = sheet.page();
      if (showsFigures(page) && page.sources().isEmpty()) {
        findings.warning(
            Preflight.place(sheet),
            "page.sources",
            "The page shows figures but names no source. Add sources to the data set.");
      }
      if (page.kind() != Page.Kind.SCENE
          && !page.dates().equals(sheets.getFirst().page().dates())) {
        findings.warning(
            Preflight.place(sheet),
            "page.dates",
            "The page says \"%s\", the first one \"%s\". Set both to the same days or say why they differ."
                .formatted(page.dates(), sheets.getFirst().page().dates()));
      }
      if (page.isAdjacent()) {
        findings.warning(
            Preflight.place(sheet),
            "page.adjacent",
            "US sites that their owners do not call Stargate are counted. Leave them out to compare"
                + " with the target.");
      }
      if (page.isSupposed()) {
        findings.warning(
            Preflight.place(sheet),
            "page.whatIf",
            "The page shows a what-if. Go back to the base case or say so in the title.");
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
