package org.buildoutatlas.export.table;

import org.buildoutatlas.table.Cell;

/**
 * Keeps text from being taken for a formula where a spreadsheet opens a file without types. Source:
 * OWASP, CSV Injection: what begins with one of these characters gets an apostrophe before it.
 */
final class Formulas {

  /** The full-width forms are formulas too where East Asian input is set up. */
  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  /** The cell as text; numbers, dates and truth values are left alone. */
  static String safe(Cell cell) {
    String plain = cell.plain();
    return switch (cell) {
      case Cell.Text _, Cell.Link _, Cell.Listed _, Cell.Cited _ -> safe(plain);
      case Cell.Empty _, Cell.Amount _, Cell.Day _, Cell.At _, Cell.Flag _, Cell.Place _ -> plain;
    };
  }

  private static String safe(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
