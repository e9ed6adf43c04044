package org.buildoutatlas.ledger;

import java.util.Map;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;

/**
 * What one site counts for.
 *
 * @param site the site as known on the day
 * @param shell building and power supply, observed or modelled
 * @param equipment IT equipment, observed or modelled
 * @param total their sum
 * @param byClass the total split by certainty at the quarter; the parts add up to it exactly
 */
public record SiteCost(
    Site site, Figure shell, Figure equipment, Figure total, Map<MoneyClass, Figure> byClass) {

  /** Copies the map. */
  public SiteCost {
    byClass = Map.copyOf(byClass);
  }
}
