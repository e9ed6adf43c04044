package org.buildoutatlas.ledger;

import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;

/**
 * What one site counts for.
 *
 * @param site the site as known on the day
 * @param shell building and power supply, observed or modelled
 * @param equipment IT equipment, observed or modelled
 * @param total their sum
 * @param unplaced what is stated of the cost without saying for what part, where the total leans on
 *     a model; it is not used, and lies in the range of the total
 * @param byClass the total split by certainty at the quarter; the parts add up to it exactly
 * @param itPower the IT power that modelled cost leans on, stated or worked out from facility
 *     power; empty where neither is known
 * @param shellModelled whether nobody states the first part, so that the cost model gives it
 * @param equipmentModelled the same for the second
 */
public record SiteCost(
    Site site,
    Figure shell,
    Figure equipment,
    Figure total,
    Optional<Figure> unplaced,
    Map<MoneyClass, Figure> byClass,
    Optional<Figure> itPower,
    boolean shellModelled,
    boolean equipmentModelled) {

  /** Copies the map. */
  public SiteCost {
    byClass = Map.copyOf(byClass);
  }

  /** Whether any part of it is known: no site costs nothing. */
  public boolean isKnown() {
    return total.quantity().amount().signum() != 0;
  }
}
