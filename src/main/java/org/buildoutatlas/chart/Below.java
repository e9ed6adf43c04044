package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;

/**
 * What stands below a bar.
 *
 * @param marks what is drawn
 * @param bottom how far down it comes, in pixels
 */
record Below(List<Mark> marks, double bottom) {

  /** One entry below the bar. */
  record Column(String group, String name, String value, boolean estimated, Colour ink) {}

  /** Columns of a swatch with a name, and the value below it. */
  static Below columns(Style style, List<Column> columns, double top, double width) {
    List<Mark> marks = new ArrayList<>();
    double step = width / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double x = i * step;
      List<Mark> parts = new ArrayList<>();
      parts.add(new Mark.Area(Path.rectangle(Box.at(x, top + 5, 8, 8), 2), column.ink()));
      parts.add(
          style.start(
              style.fit(column.name(), Style.LABEL, step - 18),
              x + 13,
              top + 13,
              Style.LABEL,
              style.theme().ui().text2()));
      parts.add(
          style.start(column.value(), x + 13, top + 31, Style.VALUE, style.theme().ui().text()));
      if (column.estimated()) {
        parts.add(
            style.start(
                style.words().text("chart.estimated"),
                x + 17 + style.width(column.value(), Style.VALUE),
                top + 31,
                Style.NOTE,
                style.theme().ui().text3()));
      }
      marks.add(Mark.Group.of(column.group(), column.name() + " " + column.value(), parts));
    }
    return new Below(marks, top + 36);
  }
}
