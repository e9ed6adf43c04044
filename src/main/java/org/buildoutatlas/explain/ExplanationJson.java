package org.buildoutatlas.explain;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.explain.Explanation.Node;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.words.JsonText;

/** An explanation for programs: the whole tree, amounts to their last digit. */
public final class ExplanationJson {

  private static final String STEP = "  ";

  private ExplanationJson() {}

  /** A JSON object with a line feed at its end. */
  public static String of(Explanation explanation) {
    return "{\n"
        + STEP
        + field("at", JsonText.quoted(explanation.at().toString().replace(" ", "")))
        + ",\n"
        + STEP
        + field("knownOn", JsonText.quoted(explanation.knownOn().toString()))
        + ",\n"
        + STEP
        + field("explanation", node(explanation.root(), STEP))
        + "\n}\n";
  }

  private static String node(Node node, String margin) {
    String inner = margin + STEP;
    List<String> fields =
        List.of(
            field("figure", JsonText.quoted(node.id())),
            field("name", JsonText.quoted(node.name())),
            field("shown", JsonText.quoted(node.shown())),
            field("amount", node.figure().quantity().amount().toPlainString()),
            field("unit", JsonText.quoted(node.figure().quantity().unit())),
            field("estimated", Boolean.toString(node.figure().estimated())),
            field("how", JsonText.quoted(node.how())),
            field("inputs", list(node.inputs().stream().map(n -> node(n, inner + STEP)), inner)),
            field("facts", list(node.facts().stream().map(f -> fact(f, inner + STEP)), inner)));
    return fields.stream()
        .map(f -> inner + f)
        .collect(Collectors.joining(",\n", "{\n", "\n" + margin + "}"));
  }

  private static String fact(Fact fact, String margin) {
    String marks =
        fact.marks().entrySet().stream()
            .map(e -> field(e.getKey(), JsonText.quoted(e.getValue())) + ", ")
            .collect(Collectors.joining());
    return "{ "
        + field("chosen", Boolean.toString(fact.chosen()))
        + ", "
        + field("value", JsonText.quoted(fact.value()))
        + ", "
        + field("known", JsonText.quoted(fact.known()))
        + ", "
        + marks
        + field("note", JsonText.quoted(fact.note()))
        + ", "
        + field("sources", list(fact.sources().stream().map(ExplanationJson::source), margin))
        + " }";
  }

  private static String source(Source source) {
    return "{ "
        + field("id", JsonText.quoted(source.id()))
        + ", "
        + field("publisher", JsonText.quoted(source.publisher()))
        + ", "
        + field("title", JsonText.quoted(source.title()))
        + ", "
        + field("url", JsonText.quoted(source.url().map(URI::toString).orElse("")))
        + ", "
        + field("published", JsonText.quoted(source.published().map(PartialDate::text).orElse("")))
        + ", "
        + field("tier", Integer.toString(source.tier()))
        + ", "
        + field("readDirectly", Boolean.toString(source.readDirectly()))
        + " }";
  }

  private static String list(Stream<String> items, String margin) {
    List<String> all = items.toList();
    return all.isEmpty()
        ? "[]"
        : all.stream()
            .map(item -> margin + STEP + item)
            .collect(Collectors.joining(",\n", "[\n", "\n" + margin + "]"));
  }

  private static String field(String name, String value) {
    return JsonText.quoted(name) + ": " + value;
  }
}
