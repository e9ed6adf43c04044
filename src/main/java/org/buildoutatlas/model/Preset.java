package org.buildoutatlas.model;

import java.util.Map;

/**
 * A named set of weights.
 *
 * @param id stable word
 * @param name as shown
 * @param weights criterion id against weight, none negative
 */
public record Preset(String id, String name, Map<String, Double> weights) {

  /** Copies the weights and rejects negative ones. */
  public Preset {
    weights = Map.copyOf(weights);
    if (weights.values().stream().anyMatch(w -> !(w >= 0))) {
      throw new IllegalArgumentException("A weight of " + id + " is negative");
    }
  }
}
