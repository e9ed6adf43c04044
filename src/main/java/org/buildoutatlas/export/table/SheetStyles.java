package org.buildoutatlas.export.table;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buildoutatlas.table.Column;

/** How cells of a workbook look; a workbook may have only so many styles, so each is made once. */
final class SheetStyles {

  private static final String WHOLE = "#,##0";
  private static final String EXACT = "#,##0.####";
  private static final String DEGREES = "0.0000";
  private static final String DAY = "yyyy-mm-dd";

  private final XSSFWorkbook workbook;
  private final Map<String, CellStyle> formats = new HashMap<>();

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Names of columns. */
  CellStyle header() {
    return formats.computeIfAbsent(
        "header",
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(bold(11));
          style.setBorderBottom(BorderStyle.THIN);
          return style;
        });
  }

  /** What the workbook is called. */
  CellStyle title() {
    return formats.computeIfAbsent(
        "title",
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(bold(16));
          return style;
        });
  }

  /** Sentences. */
  CellStyle wrapped() {
    return formats.computeIfAbsent(
        "wrapped",
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }

  /** What can be opened. */
  CellStyle link() {
    return formats.computeIfAbsent(
        "link",
        _ -> {
          XSSFFont font = workbook.createFont();
          font.setUnderline(Font.U_SINGLE);
          font.setColor(IndexedColors.BLUE.getIndex());
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(font);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }

  /** Days. */
  CellStyle day() {
    return format(DAY);
  }

  /**
   * Numbers of a column: money and counts are whole, degrees have as many decimals as on screen.
   *
   * @param whole whether the number has no decimals
   */
  CellStyle number(Column column, boolean whole) {
    return format(column.unit().equals("degrees") ? DEGREES : whole ? WHOLE : EXACT);
  }

  private CellStyle format(String pattern) {
    return formats.computeIfAbsent(
        pattern,
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
          return style;
        });
  }

  private XSSFFont bold(int points) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) points);
    return font;
  }
}
