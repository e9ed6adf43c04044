package org.buildoutatlas.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as text for other programs. Numbers are plain and exact; words that a spreadsheet would
 * take for a formula get an apostrophe before them.
 */
public final class TableText {

  /** A quotation mark too: within a pair of them a spreadsheet reads on over the ends of lines. */
  private static final String FORMULA = "=+-@\"";

  private TableText() {}

  /** Values parted by tabs, a line a row, the head first. */
  public static String tsv(ChartTable table) {
    return lines(table).stream()
        .map(line -> String.join("\t", line) + "\n")
        .collect(Collectors.joining());
  }

  /** A table in HTML. */
  public static String html(ChartTable table) {
    List<List<String>> lines = lines(table);
    return "<table>\n"
        + row(lines.getFirst(), "th")
        + lines.stream().skip(1).map(line -> row(line, "td")).collect(Collectors.joining())
        + "</table>\n";
  }

  private static List<List<String>> lines(ChartTable table) {
    List<String> head = table.columns().stream().map(c -> safe(c.name())).toList();
    return Stream.concat(
            Stream.of(head),
            table.rows().stream().map(row -> row.stream().map(TableText::text).toList()))
        .toList();
  }

  private static String text(ChartTable.Cell cell) {
    return switch (cell) {
      case ChartTable.Words w -> safe(w.text());
      case ChartTable.Amount a -> a.value().toPlainString();
      case ChartTable.Cited c -> safe(c.publishers());
    };
  }

  private static String safe(String words) {
    String line = words.replaceAll("[\\s\u00a0]", " ").strip();
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }

  private static String row(List<String> cells, String tag) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
