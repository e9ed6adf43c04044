package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * The texts of a legend.
 *
 * @param theme gives the colours
 */
record LegendText(Theme theme) {

  /** The distance between two rows, in pixels. */
  static final double ROW = 22;

  private static final TextStyle HEADING = new TextStyle(Face.SEMIBOLD, 13);
  private static final TextStyle BODY = new TextStyle(Face.REGULAR, 13);
  private static final TextStyle SMALL = new TextStyle(Face.REGULAR, 12);

  /** The heading of a part, with its base line at {@code y}. */
  Mark heading(String text, double x, double y) {
    return Mark.Text.plain(text, x, y, HEADING, theme.ui().text(), Mark.Anchor.START);
  }

  /** What a sign means; set back where there is none of it. */
  Mark body(String text, double x, double y, boolean back) {
    return Mark.Text.plain(text, x, y, BODY, ink(back), Mark.Anchor.START);
  }

  /** A count at the right. */
  Mark count(String text, double x, double y, boolean back) {
    return Mark.Text.plain(text, x, y, back ? BODY : HEADING, ink(back), Mark.Anchor.END);
  }

  /** A small text. */
  Mark small(String text, double x, double y, Mark.Anchor anchor) {
    return Mark.Text.plain(text, x, y, SMALL, theme.ui().text2(), anchor);
  }

  private Colour ink(boolean back) {
    return back ? theme.ui().text3() : theme.ui().text();
  }
}
