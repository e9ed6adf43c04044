package org.buildoutatlas.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;

/**
 * The counted money and power of an atlas at a quarter, as known on a day.
 *
 * @param sites what each counted site counts for, the largest first
 * @param counted the sum over the sites
 * @param byClass the counted sum split by certainty
 * @param headline the sum of all announced dollar amounts, upper ends
 * @param plannedPower planned facility power of the counted sites
 * @param energisedPower IT power that is switched on
 */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public record Ledger(
    List<SiteCost> sites,
    Figure counted,
    Map<MoneyClass, Figure> byClass,
    Figure headline,
    Figure plannedPower,
    Figure energisedPower) {

  /** Copies the collections. */
  public Ledger {
    sites = List.copyOf(sites);
    byClass = Map.copyOf(byClass);
  }

  /** Adds up; {@code adjacent} takes in the US sites that their owners do not call Stargate. */
  public static Ledger of(Atlas atlas, LocalDate knownOn, Quarter at, boolean adjacent) {
    throw new UnsupportedOperationException();
  }
}
