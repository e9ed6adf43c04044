package org.buildoutatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure on cost or duration that models lean on, as somebody stated it.
 *
 * @param id stable word
 * @param topic {@code costPerGW}, {@code shellOnlyPerGW}, {@code buildDurations}, {@code outlook},
 *     {@code projection}, …
 * @param observation the stated value
 * @param split shares by part, empty where none is stated
 * @param series values by year, empty where none is stated
 */
public record Assumption(
    String id,
    String topic,
    Observation observation,
    Map<String, Double> split,
    Map<String, java.math.BigDecimal> series) {

  /** The id of the one that the cost of sites is modelled with where nobody states it. */
  public static final String SITE_COST = "epoch-it";

  /** Copies the maps. */
  public Assumption {
    split = Map.copyOf(split);
    series = Map.copyOf(series);
  }

  /** The stated amount. */
  public Optional<Quantity> quantity() {
    return observation.quantity();
  }

  /** Who says so. */
  public List<Source> sources() {
    return observation.sources();
  }
}
