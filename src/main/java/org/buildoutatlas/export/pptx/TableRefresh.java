package org.buildoutatlas.export.pptx;

import org.apache.poi.xslf.usermodel.XSLFTable;

/** Brings the cells of a table up to date. */
final class TableRefresh {

  private TableRefresh() {}

  /** Sets the words of each cell; the whole table where it has other rows or columns today. */
  static void refresh(XSLFTable old, XSLFTable now) {
    if (old.getNumberOfRows() != now.getNumberOfRows()
        || old.getNumberOfColumns() != now.getNumberOfColumns()) {
      old.getCTTable().set(now.getCTTable());
      return;
    }
    for (int row = 0; row < now.getNumberOfRows(); row++) {
      for (int column = 0; column < now.getNumberOfColumns(); column++) {
        TextRefresh.refresh(old.getCell(row, column), now.getCell(row, column).getText());
      }
    }
  }
}
