package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A step of a site's build-up. Power is cumulative for the site; IT and facility power are never
 * added to each other.
 *
 * @param id stable word
 * @param name what is switched on
 * @param energised when
 * @param itMegawatts IT power of the site from then on
 * @param facilityMegawatts facility power of the site from then on
 * @param known when the step was published
 * @param status how far it has come
 * @param confidence how far it can be relied on
 * @param sources who says so
 */
public record Phase(
    String id,
    String name,
    PartialDate energised,
    Optional<BigDecimal> itMegawatts,
    Optional<BigDecimal> facilityMegawatts,
    PartialDate known,
    Status status,
    Confidence confidence,
    List<Source> sources) {

  /** Copies the sources. */
  public Phase {
    sources = List.copyOf(sources);
  }
}
