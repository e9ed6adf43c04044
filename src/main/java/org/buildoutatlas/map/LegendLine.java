package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * The signs of a map in rows, for a page that has no room for the cards of a legend.
 *
 * @param entries from left to right and down
 * @param height of all rows in pixels
 */
record LegendLine(List<Entry> entries, double height) {

  private static final TextStyle TEXT = new TextStyle(Face.REGULAR, 12);
  private static final double ROW = 22;
  private static final double SIGN = 22;
  private static final double BETWEEN = 18;

  /**
   * A sign with its words.
   *
   * @param at the middle of the sign, from the upper left corner of all
   */
  record Entry(Sign sign, String text, Point at) {}

  /** Sets signs in rows no wider than that. */
  static LegendLine of(List<Sign> signs, double width, Words words, TextMeasure measure) {
    List<Entry> entries = new ArrayList<>();
    double x = 0;
    double y = ROW / 2;
    for (Sign sign : signs) {
      String text = words.text(sign.key());
      double room = SIGN + measure.width(text, TEXT);
      if (x > 0 && x + room > width) {
        x = 0;
        y += ROW;
      }
      entries.add(new Entry(sign, text, new Point(x + SIGN / 2 - 2, y)));
      x += room + BETWEEN;
    }
    return new LegendLine(entries, signs.isEmpty() ? 0 : y + ROW / 2);
  }

  /** Draws it with its upper left corner at a point. */
  List<Mark> paint(Point corner, Theme theme) {
    List<Mark> marks = new ArrayList<>();
    for (Entry entry : entries) {
      Point at = entry.at().plus(corner.x(), corner.y());
      marks.addAll(entry.sign().drawn().apply(at));
      marks.add(
          Mark.Text.plain(
              entry.text(),
              at.x() + SIGN / 2 + 2,
              at.y() + 4.5,
              TEXT,
              theme.ui().text2(),
              Mark.Anchor.START));
    }
    return marks;
  }
}
