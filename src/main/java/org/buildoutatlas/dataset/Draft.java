package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Leaf;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Detail;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Status;

/**
 * A checked row on its way to a record: it remembers which properties have been taken, and what is
 * left over when the record is {@link #done} is kept as {@link Detail}s. So nothing that a file
 * says can get lost.
 *
 * <p>A required text that is absent is empty here; the schema has seen to it that it is not.
 */
final class Draft {

  private final Row row;
  private final Desk desk;
  private final String kind;
  private final String subject;
  private final String prefix;
  private final Set<String> taken = new HashSet<>(Set.of("$schema"));

  /**
   * Begins with a row.
   *
   * @param kind what the record is, for its details
   * @param subject the id of the record, for its details
   * @param prefix what leads to the row within the record, with a dot at the end, or empty
   */
  Draft(Row row, Desk desk, String kind, String subject, String prefix) {
    this.row = row;
    this.desk = desk;
    this.kind = kind;
    this.subject = subject;
    this.prefix = prefix;
  }

  /** Begins with a row that has an id. */
  static Draft of(Row row, Desk desk, String kind) {
    return new Draft(row, desk, kind, row.text("id").orElse(""), "");
  }

  /** Keeps what has not been taken and gives the record back. */
  <T> T done(T made) {
    for (String key : row.keys()) {
      if (!taken.contains(key)) {
        for (Leaf leaf : row.leaves(key)) {
          desk.details().add(new Detail(kind, subject, prefix + leaf.path(), leaf.text()));
        }
      }
    }
    return made;
  }

  boolean has(String key) {
    return row.has(key);
  }

  /** A text; empty where there is none. */
  String text(String key) {
    return maybe(key).orElse("");
  }

  Optional<String> maybe(String key) {
    Optional<String> text = row.text(key);
    text.ifPresent(t -> taken.add(key));
    return text;
  }

  Optional<BigDecimal> number(String key) {
    Optional<BigDecimal> number = row.number(key);
    number.ifPresent(n -> taken.add(key));
    return number;
  }

  double real(String key) {
    return number(key).map(BigDecimal::doubleValue).orElse(0.0);
  }

  Optional<Boolean> flag(String key) {
    taken.add(key);
    return row.flag(key);
  }

  /** A date that must be there. */
  PartialDate date(String key) {
    return maybeDate(key).orElseThrow(() -> new IllegalStateException("No date " + prefix + key));
  }

  Optional<PartialDate> maybeDate(String key) {
    return maybe(key).flatMap(PartialDate::parse);
  }

  Status status() {
    return Status.of(text("status")).orElseThrow();
  }

  Confidence confidence() {
    return Confidence.valueOf(text("confidence").toUpperCase(Locale.ROOT));
  }

  LonLat position() {
    return new LonLat(real("lon"), real("lat"));
  }

  /** The sources with the ids in the list. */
  List<Source> sources(String key) {
    return texts(key).stream().map(desk::source).toList();
  }

  List<String> texts(String key) {
    taken.add(key);
    return row.cells(key).stream().map(Cell::text).toList();
  }

  /** An object within; a missing one has nothing in it. */
  Optional<Draft> draft(String key) {
    taken.add(key);
    return row.row(key).map(r -> new Draft(r, desk, kind, subject, prefix + key + "."));
  }

  /** The objects in a list; each is named by its id or key, or else by its number from 0. */
  List<Draft> drafts(String key) {
    taken.add(key);
    List<Draft> drafts = new ArrayList<>();
    for (Row child : row.rows(key)) {
      String name =
          child.text("id").or(() -> child.text("key")).orElse(String.valueOf(drafts.size()));
      drafts.add(new Draft(child, desk, kind, subject, prefix + key + "." + name + "."));
    }
    return drafts;
  }

  /** The numbers of an object by name; anything else in it stays. */
  Map<String, BigDecimal> numbers(String key) {
    Map<String, BigDecimal> numbers = new java.util.LinkedHashMap<>();
    draft(key)
        .ifPresent(
            map -> {
              map.row.keys().forEach(k -> map.number(k).ifPresent(n -> numbers.put(k, n)));
              map.done(numbers);
            });
    return numbers;
  }

  /** The names of its properties. */
  List<String> keys() {
    return row.keys();
  }

  /** What all drafts of a data set share. */
  record Desk(Map<String, Source> sources, List<Detail> details) {
    Source source(String id) {
      return Optional.ofNullable(sources.get(id))
          .orElseThrow(() -> new IllegalStateException("No source " + id));
    }
  }
}
