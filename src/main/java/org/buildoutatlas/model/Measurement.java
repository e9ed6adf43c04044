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
 * @param within how far the value may be off either way, in its unit; empty where nobody says
 * @param origins the station, the plants or the place that it was taken from or measured to
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
    List<Source> sources,
    Optional<Double> within,
    List<Origin> origins) {

  /**
   * Where a value comes from. The atlas knows no position of most of them, only how far away they
   * are.
   *
   * @param name a station, a power plant or a place
   * @param km how far it is from the candidate, in kilometres
   * @param megawatts the capacity of a plant
   * @param position where it is
   * @param note in our words
   */
  public record Origin(
      String name,
      Optional<Double> km,
      Optional<Double> megawatts,
      Optional<LonLat> position,
      String note) {}

  /** How a value came about. */
  public enum Kind {
    PUBLISHED,
    COMPUTED,
    ESTIMATE,
    JUDGEMENT,
    /** Given by the user for a place that the user tries. */
    GIVEN,
    /** Looked for and not found. */
    MISSING
  }

  /** Copies the lists. */
  public Measurement {
    sources = List.copyOf(sources);
    origins = List.copyOf(origins);
  }

  /** Whether it must be shown as an estimate: guessed, judged, or given by the user. */
  public boolean isEstimated() {
    return switch (kind) {
      case ESTIMATE, JUDGEMENT, GIVEN -> true;
      case PUBLISHED, COMPUTED, MISSING -> false;
    };
  }

  /** The number, where the value is one. */
  public Optional<Double> number() {
    return value.flatMap(
        v -> v instanceof Value.Amount a ? Optional.of(a.quantity().toDouble()) : Optional.empty());
  }
}
