package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A total stated by a party, drawn beside our own sum and never into it.
 *
 * @param id stable word
 * @param claimant who claims it
 * @param usd US dollars, where stated
 * @param gigawatts power, where stated
 * @param known when it was published
 * @param kind what it is a total of
 * @param wording what is claimed, in our words
 * @param sources who says so
 */
public record Claim(
    String id,
    String claimant,
    Optional<BigDecimal> usd,
    Optional<BigDecimal> gigawatts,
    PartialDate known,
    Kind kind,
    String wording,
    List<Source> sources) {

  /** What a claimed total covers. */
  public enum Kind {
    /** The target itself. */
    TARGET,
    /** The US Stargate programme. */
    PROGRAMME,
    /** All infrastructure of the party. */
    ALL_INFRASTRUCTURE,
    /** What runs already. */
    RUNNING,
    /** A count by somebody outside. */
    SURVEY
  }

  /** Copies the sources. */
  public Claim {
    sources = List.copyOf(sources);
  }
}
