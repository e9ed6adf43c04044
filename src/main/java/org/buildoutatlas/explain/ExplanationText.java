package org.buildoutatlas.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.explain.Explanation.Node;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * An explanation as plain text: a line a number, indented by level, values in a column to their
 * last digit so that they can be added up again, below each what it rests on. What was explained
 * further up is not explained twice.
 */
public final class ExplanationText {

  private static final int INDENT = 2;

  /** The longest name that still sets the column of values, in letters. */
  private static final int LONGEST = 64;

  private final Words words;
  private final Numbers numbers;

  /** Writes with these words and numbers. */
  public ExplanationText(Words words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A line: a number where it has a value, else what a number rests on. */
  private record Line(String text, String value, String rest) {}

  /** The text, with a line feed after each line. */
  public String of(Explanation explanation) {
    Node root = explanation.root();
    List<Line> lines = new ArrayList<>();
    add(root, 0, lines, new LinkedHashSet<>());
    StringBuilder text = new StringBuilder();
    text.append(words.text("explain.head", root.name(), root.shown())).append('\n');
    text.append(
            words.text("explain.head.clocks", explanation.at(), numbers.day(explanation.knownOn())))
        .append("\n\n");
    int names = widest(lines.stream().filter(l -> !l.value.isEmpty()).map(Line::text).toList());
    int values = widest(lines.stream().map(Line::value).toList());
    for (Line line : lines) {
      String row =
          line.value.isEmpty()
              ? line.text
              : padded(line.text, names)
                  + "  "
                  + " ".repeat(values - line.value.length())
                  + line.value
                  + "  "
                  + line.rest;
      text.append(row.stripTrailing()).append('\n');
    }
    return text.toString().replace('\u00a0', ' ');
  }

  private void add(Node node, int level, List<Line> lines, Set<Figure> told) {
    boolean again =
        !told.add(node.figure()) && !(node.inputs().isEmpty() && node.facts().isEmpty());
    String estimated =
        node.figure().estimated() && !node.figure().isUnknown()
            ? words.text("ui.estimated") + "  "
            : "";
    String how = again ? words.text("explain.above") : node.how();
    lines.add(new Line(" ".repeat(level * INDENT) + node.name(), node.exactly(), estimated + how));
    if (again) {
      return;
    }
    String margin = " ".repeat((level + 1) * INDENT);
    node.facts().forEach(fact -> add(fact, node.facts().size() > 1, margin, lines));
    node.inputs().forEach(input -> add(input, level + 1, lines, told));
  }

  private void add(Fact fact, boolean several, String margin, List<Line> lines) {
    String note = fact.note().isEmpty() ? "" : ". " + fact.note();
    lines.add(rest(margin + "\u2022 " + headline(fact, several) + note));
    fact.sources().forEach(s -> lines.add(rest(margin + "  " + source(s))));
  }

  /** What is stated, since when it is known, and what else is to be known of it. */
  public String headline(Fact fact, boolean several) {
    List<String> said = new ArrayList<>(List.of(fact.value()));
    if (several && fact.chosen()) {
      said.add(words.text("explain.fact.taken"));
    }
    said.add(fact.known());
    fact.marks().forEach((kind, word) -> said.add(mark(kind, word)));
    said.removeIf(String::isEmpty);
    return String.join(", ", said);
  }

  private String mark(String kind, String word) {
    String key = "explain.fact." + kind;
    return words.has(key) ? words.text(key, word) : word;
  }

  /** Publisher, title, day and tier of a source. */
  public String who(Source source) {
    List<String> said = new ArrayList<>(List.of(source.publisher()));
    if (!source.title().equals(source.publisher())) {
      said.add(source.title());
    }
    source.published().map(numbers::date).ifPresent(said::add);
    said.add(words.text("explain.fact.tier", source.tier()));
    if (!source.readDirectly()) {
      said.add(words.text("explain.fact.indirect"));
    }
    return String.join(", ", said);
  }

  /** The same with its address. */
  public String source(Source source) {
    return who(source) + source.url().map(url -> ", " + url).orElse("");
  }

  private static Line rest(String text) {
    return new Line(text, "", "");
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(String::length).filter(l -> l <= LONGEST).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
