package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTable;

/** Brings the cells of a table up to date. */
final class TableRefresh {

  /** Heights that were rounded in another way may differ by less, in points. */
  private static final double ROUND = 0.5;

  private TableRefresh() {}

  /**
   * Sets the words of each cell; the whole table where its cells are others today, for a cell that
   * lies under another one would hide its words.
   *
   * @param touched whether somebody changed the table, whose rows then may be as high as they are
   */
  static void refresh(XSLFTable old, XSLFTable now, boolean touched) {
    if (!cells(old).equals(cells(now)) || (!touched && !areAsHigh(old, now))) {
      old.getCTTable().set(now.getCTTable());
      return;
    }
    for (int row = 0; row < now.getNumberOfRows(); row++) {
      for (int column = 0; column < now.getNumberOfColumns(); column++) {
        TextRefresh.refresh(old.getCell(row, column), now.getCell(row, column).getText());
      }
    }
  }

  /** Of every row, how many columns its cells span; none for those that lie under another. */
  private static List<List<Integer>> cells(XSLFTable table) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      List<Integer> spans = new ArrayList<>();
      for (int column = 0; column < table.getNumberOfColumns(); column++) {
        var cell = table.getCell(row, column);
        spans.add(cell.isMerged() ? 0 : cell.getGridSpan());
      }
      rows.add(spans);
    }
    return rows;
  }

  private static boolean areAsHigh(XSLFTable old, XSLFTable now) {
    for (int row = 0; row < now.getNumberOfRows(); row++) {
      if (Math.abs(old.getRowHeight(row) - now.getRowHeight(row)) > ROUND) {
        return false;
      }
    }
    return true;
  }
}
