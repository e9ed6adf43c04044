package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.words.Numbers;

/**
 * How a table fits its room, in points.
 *
 * @param size of the letters
 * @param widths of the columns
 * @param heights of the rows, the head first; the last is that which says how many rows are left
 *     out, where some are
 * @param left how many rows are left out since there is no room for them
 */
record TableFit(double size, List<Double> widths, List<Double> heights, int left) {

  /** Letters at their best. */
  private static final double BEST = 11;

  private static final double STEP = 0.5;

  /** Beside and above the words of a cell. */
  static final double BESIDE = 4;

  static final double ABOVE = 2;

  /** A company's typeface may be a little wider than those that are measured. */
  private static final double WIDER = 1.02;

  /** More than any cell has: a program breaks all its words into lines. */
  private static final int MOST_LINES = 60;

  /** Copies the lists. */
  TableFit {
    widths = List.copyOf(widths);
    heights = List.copyOf(heights);
  }

  /**
   * The largest letters with which a table fits a room; where even the smallest are too large, with
   * those and as many rows as there is room for.
   */
  static TableFit of(
      ChartTable table, double width, double height, TextMeasure measure, Numbers numbers) {
    double size = BEST;
    TableFit fit = at(size, table, width, measure, numbers);
    while (size > Letters.LEAST && fit.height() > height) {
      size -= STEP;
      fit = at(size, table, width, measure, numbers);
    }
    return fit.height() > height ? fit.within(height) : fit;
  }

  /**
   * The same with no more rows than a height holds, one at least, and a row that counts the rest.
   */
  private TableFit within(double height) {
    double more = Letters.LINE * size + 2 * ABOVE;
    double sum = heights.getFirst() + heights.get(1) + more;
    int shown = 1;
    while (shown + 1 < heights.size() && sum + heights.get(shown + 1) <= height) {
      shown++;
      sum += heights.get(shown);
    }
    int left = heights.size() - 1 - shown;
    if (left == 0) {
      return this;
    }
    List<Double> kept = new ArrayList<>(heights.subList(0, shown + 1));
    kept.add(more);
    return new TableFit(size, widths, kept, left);
  }

  /** How high all rows are together. */
  double height() {
    return heights.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What stands in a cell; the row before the first is the head. */
  static String text(ChartTable table, int row, int column, Numbers numbers) {
    return row < 0 ? table.columns().get(column).name() : table.shown(row, column, numbers);
  }

  private static TableFit at(
      double size, ChartTable table, double width, TextMeasure measure, Numbers numbers) {
    TextStyle style = new TextStyle(Face.SEMIBOLD, size);
    List<Double> widths =
        shared(
            IntStream.range(0, table.columns().size())
                .mapToObj(column -> widest(table, column, style, measure, numbers))
                .toList(),
            width);
    List<Double> heights = new ArrayList<>();
    for (int row = -1; row < table.rows().size(); row++) {
      int lines = 1;
      for (int column = 0; column < widths.size(); column++) {
        Paragraph cell =
            new Paragraph(
                new TextStyle(row < 0 ? Face.SEMIBOLD : Face.REGULAR, size),
                (widths.get(column) - 2 * BESIDE) / WIDER,
                measure);
        lines =
            Math.max(lines, cell.brokenLines(text(table, row, column, numbers), MOST_LINES).size());
      }
      heights.add(lines * Letters.LINE * size + 2 * ABOVE);
    }
    return new TableFit(size, widths, heights, 0);
  }

  private static double widest(
      ChartTable table, int column, TextStyle style, TextMeasure measure, Numbers numbers) {
    return WIDER
            * IntStream.range(-1, table.rows().size())
                .mapToDouble(row -> measure.width(text(table, row, column, numbers), style))
                .max()
                .orElse(0)
        + 2 * BESIDE
        + 1;
  }

  /**
   * Short columns take what they need, long ones share what is left: half of it in equal parts,
   * half by what they want.
   */
  private static List<Double> shared(List<Double> wanted, double whole) {
    double left = whole;
    List<Double> sorted = wanted.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      double fair = left / (sorted.size() - i);
      if (sorted.get(i) > fair) {
        double most = fair;
        double rest = left;
        double large = wanted.stream().filter(width -> width > most).mapToDouble(w -> w).sum();
        return wanted.stream()
            .map(width -> width <= most ? width : (most + rest * width / large) / 2)
            .toList();
      }
      left -= sorted.get(i);
    }
    double spare = left / wanted.size();
    return wanted.stream().map(width -> width + spare).toList();
  }
}
