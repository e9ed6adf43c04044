package org.buildoutatlas.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that is broken into lines.
 *
 * @param style how it is set
 * @param width how long a line may be, in pixels
 * @param measure how large texts are
 */
public record Paragraph(TextStyle style, double width, TextMeasure measure) {

  private static final String MORE = "…";

  /**
   * The text broken between words so that each line fits the width; a single longer word stays
   * whole.
   */
  public List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && measure.width(longer, style) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text on one line, or its beginning with an ellipsis where it is wider than the width. */
  public String fitted(String text) {
    if (measure.width(text, style) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && measure.width(text.substring(0, end).stripTrailing() + MORE, style) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }
}
