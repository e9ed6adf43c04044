package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Leaf;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.PowerClass;

/** Layers and filters of a scene, from the checked rows that keep them. */
final class ChoiceRow {

  /** Takes up what there is not. */
  interface Marking {
    /** Notes a place, a code and a sentence. */
    void mark(Cell place, String code, String sentence);
  }

  private ChoiceRow() {}

  /** The layers that are on; the usual ones where nothing is said. */
  static LayerChoice layers(Optional<Row> row, Marking marking) {
    if (row.isEmpty()) {
      return LayerChoice.USUAL;
    }
    Row given = row.get();
    Set<MapLayer> shown = EnumSet.noneOf(MapLayer.class);
    shown.addAll(LayerChoice.USUAL.shown());
    if (given.has("shown")) {
      shown.clear();
    }
    given.cells("shown").forEach(word -> layer(word, marking).ifPresent(shown::add));
    Map<MapLayer, Double> opacity = new EnumMap<>(MapLayer.class);
    numbers(given.row("opacity"))
        .forEach(
            (word, share) ->
                layer(new Cell(word, given.position("opacity")), marking)
                    .ifPresent(layer -> opacity.put(layer, share)));
    Set<String> hidden = given.cells("hidden").stream().map(Cell::text).collect(Collectors.toSet());
    return new LayerChoice(shown, opacity, hidden, numbers(given.row("ownOpacity")));
  }

  private static Optional<MapLayer> layer(Cell word, Marking marking) {
    Optional<MapLayer> layer = MapLayer.of(word.text());
    if (layer.isEmpty()) {
      marking.mark(word, "layer.unknown", "There is no layer \"%s\".".formatted(word.text()));
    }
    return layer;
  }

  private static Map<String, Double> numbers(Optional<Row> row) {
    Map<String, Double> numbers = new HashMap<>();
    row.ifPresent(
        given ->
            given
                .keys()
                .forEach(
                    key ->
                        given
                            .number(key)
                            .map(BigDecimal::doubleValue)
                            .ifPresent(number -> numbers.put(key, number))));
    return numbers;
  }

  /** Which sites stand out; all where nothing is said. */
  static Filter filter(Optional<Row> row, Predicate<Cell> isPartner) {
    if (row.isEmpty()) {
      return Filter.NONE;
    }
    Row given = row.get();
    Set<Status> statuses = new LinkedHashSet<>();
    given.cells("statuses").forEach(c -> Status.of(c.text()).ifPresent(statuses::add));
    return new Filter(
        statuses,
        named(given.cells("scopes"), Site.Group.values()),
        given.cells("partners").stream().filter(isPartner).map(Cell::text).collect(toSet()),
        given.cells("states").stream().map(Cell::text).collect(toSet()),
        named(given.cells("powers"), PowerClass.values()),
        given.leaves("years").stream().map(Leaf::text).map(Integer::valueOf).collect(toSet()),
        given.text("expression").orElse(""),
        given.flag("hides").orElse(false));
  }

  private static <T> java.util.stream.Collector<T, ?, Set<T>> toSet() {
    return Collectors.toSet();
  }

  private static <E extends Enum<E>> Set<E> named(List<Cell> words, E[] values) {
    List<String> asked = words.stream().map(Cell::text).toList();
    return Arrays.stream(values).filter(v -> asked.contains(word(v))).collect(toSet());
  }

  /** The word of a value in files: {@code half-to-one}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
