package org.buildoutatlas.model;

import java.util.List;

/**
 * A company, fund or authority that takes part.
 *
 * @param id stable word
 * @param name its name
 * @param nameKo its Korean name, empty where it has none
 * @param country ISO 3166 code, or two joined by a stroke
 * @param role what it does, in a sentence
 * @param kinds what it puts in
 * @param status how far its part has come
 * @param sources who says so
 */
public record Partner(
    String id,
    String name,
    String nameKo,
    String country,
    String role,
    List<String> kinds,
    Status status,
    List<Source> sources) {

  /** Copies the lists. */
  public Partner {
    kinds = List.copyOf(kinds);
    sources = List.copyOf(sources);
  }
}
