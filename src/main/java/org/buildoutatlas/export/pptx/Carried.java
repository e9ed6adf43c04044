package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/** Rows for which a slide has no room, on the sheet that goes on with the same table anyway. */
final class Carried {

  private Carried() {}

  /**
   * The sheet with rows in front of its own.
   *
   * @param open tables that have to go on; those that the sheet goes on with are taken out
   */
  static Sheet onto(Sheet sheet, Deque<Block.TableBlock> open) {
    List<Part> parts = new ArrayList<>();
    for (Part part : sheet.parts()) {
      parts.add(
          part instanceof Part.Shown shown && shown.block() instanceof Block.TableBlock table
              ? onto(shown, table, open)
              : part);
    }
    return new Sheet(
        sheet.page(), sheet.size(), sheet.theme(), sheet.number(), sheet.sources(), parts);
  }

  private static Part onto(Part.Shown shown, Block.TableBlock table, Deque<Block.TableBlock> open) {
    Optional<Block.TableBlock> first =
        open.stream().filter(each -> each.id().equals(table.id())).findFirst();
    if (first.isEmpty()) {
      return shown;
    }
    open.remove(first.get());
    List<List<ChartTable.Cell>> rows = new ArrayList<>(first.get().table().rows());
    rows.addAll(table.table().rows());
    Block.TableBlock longer =
        new Block.TableBlock(
            table.id(),
            table.heading(),
            table.description(),
            table.share(),
            new ChartTable(table.table().columns(), rows));
    return new Part.Shown(shown.id(), longer, shown.box(), shown.scale(), shown.marks());
  }
}
