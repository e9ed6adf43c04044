package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * The foot of a sheet: dates, the product's name, and numbered sources in columns, as many as fit.
 *
 * @param measure how large texts are
 * @param words texts by key
 * @param numbers how dates are written
 */
record Footer(TextMeasure measure, Words words, Numbers numbers) {

  private static final TextStyle DATES = new TextStyle(Face.SEMIBOLD, 12);
  private static final TextStyle SOURCE = new TextStyle(Face.REGULAR, 10.5);
  private static final double MARGIN = 24;
  private static final double HEAD = 34;
  private static final double ROW = 14.5;
  private static final double GUTTER = 24;

  /** The largest share of the sheet that it takes. */
  private static final double SHARE = 0.16;

  private static final int COLUMNS = 2;

  /** How high it is on a sheet of that height, in pixels. */
  double height(double sheetHeight, int sources) {
    return HEAD + ROW * rows(sheetHeight, sources) + (sources > 0 ? 12 : 0);
  }

  /** Draws it into a box of that height. */
  List<Mark> paint(
      Box box, double sheetHeight, List<Source> sources, Viewpoint viewpoint, Theme theme) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(Path.rectangle(box, 0), theme.ui().surface()));
    Point left = new Point(box.minX(), box.minY() + 0.5);
    marks.add(
        new Mark.Line(
            Path.line(left, left.plus(box.width(), 0)), Stroke.solid(theme.ui().border(), 1)));
    double y = box.minY() + 22;
    String dates =
        words.text("page.dates", viewpoint.at().toString(), numbers.day(viewpoint.knownOn()));
    marks.add(
        Mark.Text.plain(
            dates, box.minX() + MARGIN, y, DATES, theme.ui().text(), Mark.Anchor.START));
    marks.add(
        Mark.Text.plain(
            words.text("app.name"),
            box.maxX() - MARGIN,
            y,
            DATES,
            theme.ui().text(),
            Mark.Anchor.END));
    int rows = rows(sheetHeight, sources.size());
    double width = (box.width() - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS;
    List<String> lines = lines(sources, rows * COLUMNS);
    for (int i = 0; i < lines.size(); i++) {
      double x = box.minX() + MARGIN + Math.floorDiv(i, rows) * (width + GUTTER);
      double base = box.minY() + HEAD + ROW * (i % rows) + 9;
      marks.add(
          Mark.Text.plain(
              new Paragraph(SOURCE, width, measure).fitted(lines.get(i)),
              x,
              base,
              SOURCE,
              theme.ui().text2(),
              Mark.Anchor.START));
    }
    return marks;
  }

  private static int rows(double sheetHeight, int sources) {
    int room = Math.max(1, (int) ((sheetHeight * SHARE - HEAD - 12) / ROW));
    return Math.min(room, Math.ceilDiv(sources, COLUMNS));
  }

  /** One line a source; where they are more than the room, the last line says how many are left. */
  private List<String> lines(List<Source> sources, int room) {
    int shown = sources.size() <= room ? sources.size() : room - 1;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      lines.add((i + 1) + "  " + line(sources.get(i)));
    }
    if (shown < sources.size()) {
      lines.add(words.text("page.sources.more", sources.size() - shown));
    }
    return lines;
  }

  private String line(Source source) {
    String date = source.published().map(numbers::date).orElse("");
    return words.text(
        date.isEmpty() ? "page.source.undated" : "page.source",
        source.publisher(),
        source.title(),
        date);
  }
}
