package org.buildoutatlas.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was set out to be reached.
 *
 * @param usd US dollars
 * @param gigawatts facility power in GW
 * @param announced when it was set
 * @param by when it is to be reached
 * @param observations what was stated about it
 */
public record Target(
    BigDecimal usd,
    BigDecimal gigawatts,
    LocalDate announced,
    LocalDate by,
    List<Observation> observations) {

  /** Copies the observations. */
  public Target {
    observations = List.copyOf(observations);
  }

  /** Who stands behind the target, each once. */
  public List<Source> sources() {
    return observations.stream().flatMap(o -> o.sources().stream()).distinct().toList();
  }
}
