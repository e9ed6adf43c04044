package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;

/**
 * Sets words in lines.
 *
 * @param measure how large texts are
 */
record TextSetter(TextMeasure measure) {

  /**
   * Words in a column, from its top down.
   *
   * @param most how many lines there may be; the last one ends with an ellipsis where that is too
   *     few
   */
  Part.Words set(
      String id,
      Part.Role role,
      String text,
      Column column,
      TextStyle style,
      Colour colour,
      int most) {
    double leading = style.size() * PageLook.LEADING;
    List<String> lines = lines(text, style, column.width(), most);
    List<Mark> marks = new ArrayList<>();
    double base = column.top() + measure.ascent(style);
    for (String line : lines) {
      if (!line.isEmpty()) {
        marks.add(Mark.Text.plain(line, column.left(), base, style, colour, Mark.Anchor.START));
      }
      base += leading;
    }
    Box box = Box.at(column.left(), column.top(), column.width(), leading * lines.size());
    return new Part.Words(id, role, box, text, style, leading, marks);
  }

  /** How high so many lines at most of a text would be, in pixels. */
  double height(String text, TextStyle style, double width, int most) {
    return lines(text, style, width, most).size() * style.size() * PageLook.LEADING;
  }

  /** The largest of a style and smaller ones in which the text takes so many lines at most. */
  TextStyle fitting(String text, TextStyle style, double width, int most) {
    TextStyle fitted = style;
    while (fitted.size() > style.size() * SMALLEST
        && new Paragraph(fitted, width, measure).lines(text).size() > most) {
      fitted = new TextStyle(style.face(), fitted.size() - 2);
    }
    return fitted;
  }

  /** A title is set smaller down to this share of its size. */
  private static final double SMALLEST = 0.7;

  private List<String> lines(String text, TextStyle style, double width, int most) {
    Paragraph paragraph = new Paragraph(style, width, measure);
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.addAll(paragraph.lines(line)));
    return paragraph.cut(lines, most);
  }

  /**
   * Room for words.
   *
   * @param left in pixels
   * @param top in pixels
   * @param width in pixels
   */
  record Column(double left, double top, double width) {}
}
