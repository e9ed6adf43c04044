package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * The paper of cards, and texts that are broken to fit it.
 *
 * @param theme gives the colours
 * @param measure how large texts are
 */
record Cards(Theme theme, TextMeasure measure) {

  /** From a card's edge to its contents, in pixels. */
  static final double PADDING = 16;

  private static final double CORNER = 8;

  /** A card with its edge and the shade it throws. */
  List<Mark> paper(Box box) {
    List<Mark> marks = new ArrayList<>();
    for (int step = 3; step > 0; step--) {
      marks.add(
          new Mark.Area(
              Path.rectangle(box.grow(step).plus(0, 1.5), CORNER + step),
              theme.ui().text().withOpacity(theme.dark() ? 0.02 : 0.025)));
    }
    marks.add(new Mark.Area(Path.rectangle(box, CORNER), theme.ui().surface()));
    marks.add(
        new Mark.Line(
            Path.rectangle(box.grow(-0.5), CORNER - 0.5), Stroke.solid(theme.ui().border(), 1)));
    return marks;
  }

  /**
   * The text broken between words so that each line fits a width in pixels; a single longer word
   * stays whole.
   */
  List<String> broken(String text, TextStyle style, double width) {
    return new Paragraph(style, width, measure).lines(text);
  }

  /** The width of the longest line, in pixels. */
  double width(List<String> lines, TextStyle style) {
    return lines.stream().mapToDouble(line -> measure.width(line, style)).max().orElse(0);
  }
}
