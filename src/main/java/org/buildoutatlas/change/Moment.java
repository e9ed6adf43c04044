package org.buildoutatlas.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;

/**
 * What was known on a day.
 *
 * @param atlas all of it
 * @param ledger the money
 * @param standings how each site stands, by its id
 * @param costs what each counted site counts for, by its id; a site of unknown cost has none
 */
record Moment(
    Atlas atlas, Ledger ledger, Map<String, Standing> standings, Map<String, Figure> costs) {

  static Moment of(Atlas whole, LocalDate day, Quarter at, boolean adjacent) {
    Atlas known = whole.known(day);
    Ledger ledger = Ledger.of(whole, known, day, at, adjacent);
    Map<String, Standing> standings = new HashMap<>();
    for (Site site : known.sites()) {
      standings.put(site.id(), Standing.of(site, day, Quarter.of(day)));
    }
    Map<String, Figure> costs = new HashMap<>();
    ledger.sites().stream()
        .filter(SiteCost::isKnown)
        .forEach(cost -> costs.put(cost.site().id(), cost.total()));
    return new Moment(known, ledger, standings, costs);
  }

  Optional<Standing> standing(String site) {
    return Optional.ofNullable(standings.get(site));
  }

  Optional<Figure> cost(String site) {
    return Optional.ofNullable(costs.get(site));
  }
}
