package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * A table whose cells are broken into lines.
 *
 * @param columns where they stand
 * @param head the lines of each column's name
 * @param rows the lines of each cell
 * @param size of the letters, in pixels
 * @param measure how large texts are
 */
record TableGrid(
    List<Column> columns,
    List<List<String>> head,
    List<List<List<String>>> rows,
    double size,
    TextMeasure measure) {

  private static final double PADDING = 12;
  private static final double ABOVE = 6;
  private static final double CROWDED = 4;

  /** From base line to base line where the table is crowded, in sizes of the letters. */
  private static final double CROWDED_LEADING = 1.18;

  /** Heights that were added up in another order may differ by less, in pixels. */
  private static final double ROUND = 0.5;

  /** A word that is so many times as wide as an equal part of the table is broken. */
  private static final double LONG = 1.6;

  private static final int MOST_LINES = 8;

  /**
   * Where a column stands.
   *
   * @param left in pixels
   * @param width in pixels
   * @param numeric whether its cells stand at its right
   */
  record Column(double left, double width, boolean numeric) {}

  /** Breaks a table for a width. */
  static TableGrid of(
      ChartTable table, double width, double size, TextMeasure measure, Numbers numbers) {
    TextStyle strong = new TextStyle(Face.SEMIBOLD, size);
    TextStyle plain = new TextStyle(Face.REGULAR, size);
    List<Double> widths = widths(table, width, plain, strong, measure, numbers);
    List<Column> columns = new ArrayList<>();
    List<List<String>> head = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < widths.size(); i++) {
      ChartTable.Column column = table.columns().get(i);
      columns.add(new Column(x, widths.get(i), column.numeric()));
      head.add(new Paragraph(strong, widths.get(i) - PADDING, measure).lines(column.name()));
      x += widths.get(i);
    }
    List<List<List<String>>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<String>> cells = new ArrayList<>();
      for (int i = 0; i < widths.size(); i++) {
        Paragraph paragraph = new Paragraph(plain, widths.get(i) - PADDING, measure);
        cells.add(paragraph.brokenLines(table.shown(row, i, numbers), MOST_LINES));
      }
      rows.add(cells);
    }
    return new TableGrid(columns, head, rows, size, measure);
  }

  /** How high it is with all its rows, in pixels. */
  double height() {
    return height(head) + rows.stream().mapToDouble(this::height).sum();
  }

  private double height(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1) * leading() + 2 * above();
  }

  /** Between a line and the letters below or above it: less where the table is crowded. */
  private double above() {
    return isCrowded() ? CROWDED : ABOVE;
  }

  private double leading() {
    return size * (isCrowded() ? CROWDED_LEADING : PageLook.LEADING);
  }

  private boolean isCrowded() {
    return size < PageLook.CELL.size();
  }

  /** Draws the rows that fit a height, and says how many are left. */
  List<Mark> paint(Theme theme, double height, Words words) {
    List<Mark> marks = new ArrayList<>();
    double y = height(head);
    double lowest = y - 2 * above();
    for (int i = 0; i < columns.size(); i++) {
      double top = lowest - head.get(i).size() * leading();
      cell(head.get(i), columns.get(i), top, Face.SEMIBOLD, theme.ui().text(), marks);
    }
    marks.add(line(y, Stroke.solid(theme.ui().text(), 2)));
    for (int row = 0; row < rows.size(); row++) {
      double high = height(rows.get(row));
      boolean last = row == rows.size() - 1;
      if (y + high + (last ? 0 : leading() + above()) > height + ROUND && row > 0) {
        String more = words.text("page.table.more", rows.size() - row);
        Column first = new Column(0, columns.getFirst().width(), false);
        List<Mark> said = new ArrayList<>();
        cell(List.of(more), first, y, Face.REGULAR, theme.ui().text2(), said);
        marks.add(Mark.Group.of(Part.LEFT_OUT, String.valueOf(rows.size() - row), said));
        break;
      }
      for (int i = 0; i < columns.size(); i++) {
        Colour ink = i == 0 ? theme.ui().text() : theme.ui().text2();
        cell(rows.get(row).get(i), columns.get(i), y, Face.REGULAR, ink, marks);
      }
      y += high;
      marks.add(line(y, Stroke.solid(theme.ui().border(), 1)));
    }
    return marks;
  }

  private Mark line(double y, Stroke stroke) {
    Column last = columns.getLast();
    return new Mark.Line(
        Path.line(new Point(0, y), new Point(last.left() + last.width(), y)), stroke);
  }

  private void cell(
      List<String> lines, Column column, double top, Face face, Colour colour, List<Mark> marks) {
    TextStyle style = new TextStyle(face, size);
    double x = column.numeric() ? column.left() + column.width() - PADDING : column.left();
    Mark.Anchor anchor = column.numeric() ? Mark.Anchor.END : Mark.Anchor.START;
    double base = top + above() + measure.ascent(style);
    for (String line : lines) {
      marks.add(Mark.Text.plain(line, x, base, style, colour, anchor));
      base += leading();
    }
  }

  /** Short columns take what they need, long ones share what is left. */
  private static List<Double> widths(
      ChartTable table,
      double width,
      TextStyle plain,
      TextStyle strong,
      TextMeasure measure,
      Numbers numbers) {
    List<Double> wanted = new ArrayList<>();
    List<Double> least = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      double widest = 0;
      for (String word : table.columns().get(i).name().split(" ", -1)) {
        widest = Math.max(widest, measure.width(word, strong));
      }
      least.add(
          longestWord(
                  table, i, LONG * width / table.columns().size(), widest, plain, measure, numbers)
              + PADDING);
      for (int row = 0; row < table.rows().size(); row++) {
        widest = Math.max(widest, measure.width(table.shown(row, i, numbers), plain));
      }
      wanted.add(widest + PADDING + 8);
    }
    double sum = wanted.stream().mapToDouble(w -> w).sum();
    if (sum <= width) {
      double spare = (width - sum) / wanted.size();
      return wanted.stream().map(w -> w + spare).toList();
    }
    return withWords(shared(wanted, width), least);
  }

  /** A column that wants no more than an equal part of what is left gets it, again and again. */
  private static List<Double> shared(List<Double> wanted, double width) {
    double fair = 0;
    double next = width / wanted.size();
    while (next > fair) {
      fair = next;
      double limit = fair;
      double small = wanted.stream().filter(w -> w <= limit).mapToDouble(w -> w).sum();
      long large = wanted.stream().filter(w -> w > limit).count();
      next = (width - small) / Math.max(1, large);
    }
    double limit = fair;
    double small = wanted.stream().filter(w -> w <= limit).mapToDouble(w -> w).sum();
    double large = wanted.stream().filter(w -> w > limit).mapToDouble(w -> w).sum();
    return wanted.stream().map(w -> w <= limit ? w : w * (width - small) / large).toList();
  }

  /** No column is narrower than its longest word; all that have more than that give way. */
  private static List<Double> withWords(List<Double> widths, List<Double> least) {
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < widths.size(); i++) {
      missing += Math.max(0, least.get(i) - widths.get(i));
      spare += Math.max(0, widths.get(i) - least.get(i));
    }
    double share = spare > 0 ? Math.min(1, missing / spare) : 0;
    List<Double> held = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      double more = widths.get(i) - least.get(i);
      held.add(more > 0 ? widths.get(i) - share * more : least.get(i));
    }
    double all = held.stream().mapToDouble(w -> w).sum();
    double most = widths.stream().mapToDouble(w -> w).sum();
    return held.stream().map(w -> w * Math.min(1, most / all)).toList();
  }

  /** The longest word of a column, but for those, as addresses, that are broken anyway. */
  private static double longestWord(
      ChartTable table,
      int column,
      double most,
      double head,
      TextStyle style,
      TextMeasure measure,
      Numbers numbers) {
    double longest = head;
    for (int row = 0; row < table.rows().size(); row++) {
      for (String word : table.shown(row, column, numbers).split(" ", -1)) {
        double width = measure.width(word, style) + 1;
        longest = width + PADDING <= most ? Math.max(longest, width) : longest;
      }
    }
    return longest;
  }
}
