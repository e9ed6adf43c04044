package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.words.Filled;
import org.buildoutatlas.words.Words;

/**
 * Something said, and which of its words are figures that can be explained.
 *
 * @param text the whole
 * @param figures from left to right, each named {@code figure:<id>}
 */
public record Said(String text, List<Mark.Part> figures) {

  /** How the names of figures in a drawing begin. */
  public static final String FIGURE = "figure:";

  /** Copies the figures. */
  public Said {
    figures = List.copyOf(figures);
  }

  /** Words without a figure. */
  static Said plain(String text) {
    return new Said(text, List.of());
  }

  /** A figure by itself; no text is no figure. */
  static Said figure(String text, String id) {
    return text.isEmpty()
        ? plain(text)
        : new Said(text, List.of(new Mark.Part(FIGURE + id, 0, text.length())));
  }

  /** The text of a key; arguments that are said keep their figures. */
  static Said of(Words words, String key, Object... arguments) {
    Filled filled =
        words.filled(
            key, Stream.of(arguments).map(a -> a instanceof Said said ? said.text : a).toArray());
    List<Mark.Part> figures = new ArrayList<>();
    for (Filled.Run run : filled.runs()) {
      if (arguments[run.argument()] instanceof Said said) {
        figures.addAll(moved(said.figures, run.start()));
      }
    }
    return new Said(filled.text(), figures);
  }

  /** Several in a row with a comma between them, without those that say nothing. */
  static Said row(List<Said> parts) {
    StringBuilder text = new StringBuilder();
    List<Mark.Part> figures = new ArrayList<>();
    for (Said part : parts.stream().filter(p -> !p.isEmpty()).toList()) {
      text.append(text.isEmpty() ? "" : ", ");
      figures.addAll(moved(part.figures, text.length()));
      text.append(part.text);
    }
    return new Said(text.toString(), figures);
  }

  /** Whether nothing is said. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The ids of its figures. */
  public Stream<String> ids() {
    return figures.stream().map(f -> f.name().substring(FIGURE.length()));
  }

  /**
   * The same in lines.
   *
   * @param lines its text, broken between words
   */
  List<Said> broken(List<String> lines) {
    List<Said> said = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      int from = start;
      int to = start + line.length();
      said.add(
          new Said(
              line,
              figures.stream()
                  .filter(f -> f.start() < to && f.end() > from)
                  .map(
                      f ->
                          new Mark.Part(
                              f.name(),
                              Math.max(f.start(), from) - from,
                              Math.min(f.end(), to) - from))
                  .toList()));
      start = to + 1;
    }
    return said;
  }

  private static List<Mark.Part> moved(List<Mark.Part> figures, int by) {
    return figures.stream()
        .map(f -> new Mark.Part(f.name(), f.start() + by, f.end() + by))
        .toList();
  }
}
