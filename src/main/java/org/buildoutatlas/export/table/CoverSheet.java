package org.buildoutatlas.export.table;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;

/**
 * The first sheet: what the workbook holds, as of when, how to read it, and the way to each sheet.
 */
record CoverSheet(XSSFWorkbook workbook, SheetStyles styles) {

  private static final int NAMES = 20;
  private static final int SENTENCES = 100;

  void write(FactTables tables) {
    XSSFSheet sheet = workbook.createSheet("about");
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, NAMES * 256);
    sheet.setColumnWidth(1, SENTENCES * 256);
    cell(sheet.createRow(0), 0, tables.title(), styles.title());
    int next = 2;
    for (String note : tables.notes()) {
      cell(sheet.createRow(next++), 1, note, styles.wrapped());
    }
    next++;
    for (FactTable table : tables.all()) {
      XSSFRow row = sheet.createRow(next++);
      XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + table.name() + "'!A1");
      cell(row, 0, table.name(), styles.link()).setHyperlink(link);
      cell(row, 1, table.description(), styles.wrapped());
    }
  }

  private static XSSFCell cell(XSSFRow row, int column, String text, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }
}
