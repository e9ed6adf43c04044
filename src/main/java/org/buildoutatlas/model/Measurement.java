package org.buildoutatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A measured or judged property of a candidate.
 *
 * @param key which property, for example {@code hsP99M}
 * @param value the number or word; empty where none was found
 * @param low the lower end of its range
 * @param high the upper end of its range
 * @param unit the unit as the data names it
 * @param kind how the value came about
 * @param confidence how far it can be relied on
 * @param note in our words
 * @param sources who says so
 */
public record Measurement(
    String key,
    Optional<Value> value,
    Optional<Double> low,
    Optional<Double> high,
    String unit,
    Kind kind,
    Confidence confidence,
    String note,
    List<Source> sources) {

  /** How a value came about. */
  public enum Kind {
    PUBLISHED,
    COMPUTED,
    ESTIMATE,
    JUDGEMENT,
    /** Looked for and not found. */
    MISSING
  }

  /** Copies the sources. */
  public Measurement {
    sources = List.copyOf(sources);
  }

  /** The number, where the value is one. */
  public Optional<Double> number() {
    return value.flatMap(
        v -> v instanceof Value.Amount a ? Optional.of(a.quantity().toDouble()) : Optional.empty());
  }
}
