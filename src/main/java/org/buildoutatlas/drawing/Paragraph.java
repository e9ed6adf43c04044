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
   * The same, with words that are longer than a line broken too, as addresses are.
   *
   * @param most how many lines there may be; the last one ends with an ellipsis where that is too
   *     few
   */
  public List<String> brokenLines(String text, int most) {
    return cut(lines(broken(text)), most);
  }

  /** The first of lines; the last of them ends with an ellipsis where there are more. */
  public List<String> cut(List<String> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    kept.add(fitted(String.join(" ", lines.subList(most - 1, lines.size()))));
    return kept;
  }

  private String broken(String text) {
    StringBuilder broken = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!broken.isEmpty()) {
        broken.append(' ');
      }
      broken.append(measure.width(word, style) > width ? pieces(word) : word);
    }
    return broken.toString();
  }

  /** A word with a space wherever a line is full. */
  private String pieces(String word) {
    StringBuilder pieces = new StringBuilder();
    int start = 0;
    for (int end = 1; end <= word.length(); end++) {
      if (measure.width(word.substring(start, end), style) > width) {
        pieces.append(word, start, end - 1).append(' ');
        start = end - 1;
      }
    }
    return pieces.append(word.substring(start)).toString();
  }

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
