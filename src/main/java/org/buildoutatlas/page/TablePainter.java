package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Colour;
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
 * Draws a table: a strong line below the head, a thin one below each row, numbers at the right.
 *
 * @param measure how large texts are
 * @param words texts by key
 * @param numbers how numbers are written
 */
record TablePainter(TextMeasure measure, Words words, Numbers numbers) {

  private static final double PADDING = 12;
  private static final double ABOVE = 6;
  private static final double LEADING = PageLook.CELL.size() * PageLook.LEADING;
  private static final int MOST_LINES = 3;

  /** A table within a width; rows that do not fit the height are counted in a last line. */
  List<Mark> paint(ChartTable table, Theme theme, double width, double height) {
    List<Double> widths = widths(table, width);
    List<Mark> marks = new ArrayList<>();
    double y = head(table, widths, theme, marks);
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<String>> cells = cells(table, row, widths);
      double high = cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * ABOVE;
      boolean last = row == table.rows().size() - 1;
      if (y + high + (last ? 0 : LEADING + ABOVE) > height && row > 0) {
        String more = words.text("page.table.more", table.rows().size() - row);
        marks.add(text(more, 0, y, PageLook.CELL, theme.ui().text2(), Mark.Anchor.START));
        break;
      }
      row(table, cells, widths, y, theme, marks);
      y += high;
      marks.add(line(y, width, Stroke.solid(theme.ui().border(), 1)));
    }
    return marks;
  }

  private double head(ChartTable table, List<Double> widths, Theme theme, List<Mark> marks) {
    List<List<String>> heads = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      heads.add(
          new Paragraph(PageLook.HEAD, widths.get(i) - PADDING, measure)
              .lines(table.columns().get(i).name()));
    }
    double high = heads.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * ABOVE;
    double x = 0;
    for (int i = 0; i < heads.size(); i++) {
      cell(
          heads.get(i),
          table.columns().get(i).numeric(),
          x,
          high - 2 * ABOVE - heads.get(i).size() * LEADING,
          widths.get(i),
          PageLook.HEAD,
          theme.ui().text(),
          marks);
      x += widths.get(i);
    }
    double width = widths.stream().mapToDouble(w -> w).sum();
    marks.add(line(high, width, Stroke.solid(theme.ui().text(), 2)));
    return high;
  }

  private static Mark line(double y, double width, Stroke stroke) {
    return new Mark.Line(Path.line(new Point(0, y), new Point(width, y)), stroke);
  }

  private void row(
      ChartTable table,
      List<List<String>> cells,
      List<Double> widths,
      double y,
      Theme theme,
      List<Mark> marks) {
    double x = 0;
    for (int i = 0; i < cells.size(); i++) {
      cell(
          cells.get(i),
          table.columns().get(i).numeric(),
          x,
          y,
          widths.get(i),
          PageLook.CELL,
          i == 0 ? theme.ui().text() : theme.ui().text2(),
          marks);
      x += widths.get(i);
    }
  }

  private void cell(
      List<String> lines,
      boolean right,
      double x,
      double y,
      double width,
      TextStyle style,
      Colour colour,
      List<Mark> marks) {
    double top = y;
    for (String line : lines) {
      marks.add(
          text(
              line,
              right ? x + width - PADDING : x,
              top,
              style,
              colour,
              right ? Mark.Anchor.END : Mark.Anchor.START));
      top += LEADING;
    }
  }

  private Mark text(
      String text, double x, double top, TextStyle style, Colour colour, Mark.Anchor anchor) {
    return Mark.Text.plain(text, x, top + ABOVE + measure.ascent(style), style, colour, anchor);
  }

  private List<List<String>> cells(ChartTable table, int row, List<Double> widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Paragraph paragraph = new Paragraph(PageLook.CELL, widths.get(i) - PADDING, measure);
      List<String> lines = paragraph.lines(table.shown(row, i, numbers));
      if (lines.size() > MOST_LINES) {
        String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
        lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        lines.add(paragraph.fitted(rest));
      }
      cells.add(lines);
    }
    return cells;
  }

  /** Numbers and short words take what they need, long words share what is left. */
  private List<Double> widths(ChartTable table, double width) {
    List<Double> wanted = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      double widest = 0;
      for (int row = 0; row < table.rows().size(); row++) {
        widest = Math.max(widest, measure.width(table.shown(row, i, numbers), PageLook.CELL));
      }
      double head = longestWord(table.columns().get(i).name());
      wanted.add(Math.max(widest, head) + PADDING + 8);
    }
    double sum = wanted.stream().mapToDouble(w -> w).sum();
    if (sum <= width) {
      double spare = (width - sum) / wanted.size();
      return wanted.stream().map(w -> w + spare).toList();
    }
    double fair = width / wanted.size();
    double small = wanted.stream().mapToDouble(w -> w).filter(w -> w <= fair).sum();
    double large = wanted.stream().mapToDouble(w -> w).filter(w -> w > fair).sum();
    double share = (width - small) / large;
    return wanted.stream().map(w -> w <= fair ? w : w * share).toList();
  }

  private double longestWord(String name) {
    double longest = 0;
    for (String word : name.split(" ", -1)) {
      longest = Math.max(longest, measure.width(word, PageLook.HEAD));
    }
    return longest;
  }
}
