package org.buildoutatlas.model;

import java.util.List;

/**
 * How a floating data centre would lie, and so how what is measured is judged: at a quay, or moored
 * off the coast.
 *
 * @param id stable word
 * @param name as shown
 * @param rationale why it differs from others, and which of its values are assumptions
 * @param criteria the same properties in every profile, with its own value functions and weights
 * @param presets the weights offered, the default ones first
 * @param sources what it leans on; empty for assumptions of the atlas
 */
public record Profile(
    String id,
    String name,
    String rationale,
    List<Criterion> criteria,
    List<Preset> presets,
    List<Source> sources) {

  /** The usual one: that of the worked example. */
  public static final String QUAYSIDE = "quayside";

  /** Copies the lists. */
  public Profile {
    criteria = List.copyOf(criteria);
    presets = List.copyOf(presets);
    sources = List.copyOf(sources);
  }
}
