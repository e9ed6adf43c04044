package org.buildoutatlas.page;

import java.util.List;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * Draws a table: a strong line below the head, a thin one below each row, numbers at the right.
 *
 * @param measure how large texts are
 * @param words texts by key
 * @param numbers how numbers are written
 */
record TablePainter(TextMeasure measure, Words words, Numbers numbers) {

  /** How high it is with all its rows in letters of that size, in pixels. */
  double height(ChartTable table, double width, double size) {
    return grid(table, width, size).height();
  }

  /** A table in letters of that size; what does not fit the height is counted in a last line. */
  List<Mark> paint(ChartTable table, Theme theme, double width, double height, double size) {
    return grid(table, width, size).paint(theme, height, words);
  }

  /**
   * A table within a width, in the largest letters in which all rows fit the height; where not even
   * the smallest do, the rest is counted in a last line.
   */
  List<Mark> paint(ChartTable table, Theme theme, double width, double height) {
    double size = PageLook.CELL.size();
    while (size > PageLook.SOURCE.size() && grid(table, width, size).height() > height) {
      size--;
    }
    return paint(table, theme, width, height, size);
  }

  private TableGrid grid(ChartTable table, double width, double size) {
    return TableGrid.of(table, width, size, measure, numbers);
  }
}
