package org.buildoutatlas.explain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.words.JsonText;

/**
 * All figures of a catalogue with their values.
 *
 * @param explainer knows what they are called
 * @param figures the catalogue
 */
public record FigureList(Explainer explainer, Figures figures) {

  /** A line each: id, value, name. */
  public String text() {
    int ids = widest(id -> id);
    int values = widest(this::value);
    return figures.ids().stream()
        .map(
            id ->
                ("%-" + ids + "s  %" + values + "s  %s\n")
                    .formatted(id, value(id), explainer.name(id)))
        .collect(Collectors.joining());
  }

  /** A list of objects with id, name, value as shown, amount and unit. */
  public String json() {
    List<String> rows = figures.ids().stream().map(this::object).toList();
    return rows.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private String object(String id) {
    Figure figure = figures.figure(id).orElseThrow();
    return "  { \"figure\": %s, \"name\": %s, \"shown\": %s, \"amount\": %s, \"unit\": %s }"
        .formatted(
            JsonText.quoted(id),
            JsonText.quoted(explainer.name(id)),
            JsonText.quoted(value(id)),
            figure.quantity().amount().toPlainString(),
            JsonText.quoted(figure.quantity().unit()));
  }

  private String value(String id) {
    return explainer.shown(figures.figure(id).orElseThrow()).replace('\u00a0', ' ');
  }

  private int widest(Function<String, String> column) {
    return figures.ids().stream().mapToInt(id -> column.apply(id).length()).max().orElse(1);
  }
}
