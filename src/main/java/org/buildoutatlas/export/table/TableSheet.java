package org.buildoutatlas.export.table;

import java.net.URI;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.Column;
import org.buildoutatlas.table.FactTable;

/**
 * A table as a sheet: its header stays in sight, its columns can be filtered, and its cells have
 * types. Text is stored as text, never as a formula.
 */
record TableSheet(XSSFWorkbook workbook, SheetStyles styles) {

  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;

  /** For the arrow of the filter beside a column's name. */
  private static final int ARROW = 3;

  void write(FactTable placed) {
    FactTable table = placed.withPlacesAsNumbers();
    XSSFSheet sheet = workbook.createSheet(table.name());
    XSSFRow header = sheet.createRow(0);
    int columns = table.columns().size();
    for (int i = 0; i < columns; i++) {
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(table.columns().get(i).name());
      cell.setCellStyle(styles.header());
      sheet.setColumnWidth(i, width(table, i) * 256);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      XSSFRow row = sheet.createRow(r + 1);
      List<Cell> cells = table.rows().get(r);
      for (int i = 0; i < columns; i++) {
        if (!(cells.get(i) instanceof Cell.Empty)) {
          fill(row.createCell(i), table.columns().get(i), cells.get(i));
        }
      }
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns - 1));
  }

  private void fill(XSSFCell target, Column column, Cell cell) {
    switch (cell) {
      case Cell.Amount n -> {
        target.setCellValue(n.number().doubleValue());
        target.setCellStyle(styles.number(column, n.number().stripTrailingZeros().scale() <= 0));
      }
      case Cell.Day d -> {
        target.setCellValue(d.day());
        target.setCellStyle(styles.day());
      }
      case Cell.Flag f -> target.setCellValue(f.holds());
      case Cell.Link l -> link(target, l.uri());
      case Cell.Empty _, Cell.Text _, Cell.At _, Cell.Place _, Cell.Listed _, Cell.Cited _ ->
          target.setCellValue(cell.plain());
    }
  }

  private void link(XSSFCell target, URI uri) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(uri.toASCIIString());
    target.setCellValue(uri.toString());
    target.setHyperlink(link);
    target.setCellStyle(styles.link());
  }

  /**
   * In characters, wide enough for most; what is longer runs on or is cut by the next cell.
   * Measured in letters, since fonts differ between machines and the bytes must not.
   */
  private static int width(FactTable table, int column) {
    int longest =
        table.rows().stream().mapToInt(row -> row.get(column).plain().length()).max().orElse(0);
    int wanted = Math.max(table.columns().get(column).name().length() + ARROW, longest + 1);
    return Math.clamp(wanted, NARROWEST, WIDEST);
  }
}
