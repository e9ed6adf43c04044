package org.buildoutatlas.table;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.filter.Parts;
import org.buildoutatlas.filter.Sieve;
import org.buildoutatlas.filter.Subject;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.view.Viewpoint;

/**
 * What a viewpoint shows, worked out once for all tables.
 *
 * @param atlas as known on the day
 * @param ledger its money at the quarter
 * @param viewpoint the day, the quarter and the filter
 * @param parts which partners have a part in which site
 * @param standings of the sites that are there at the quarter and pass the filter, in file order
 */
record Knowledge(
    Atlas atlas, Ledger ledger, Viewpoint viewpoint, Parts parts, List<Standing> standings) {

  /** Copies the list. */
  Knowledge {
    standings = List.copyOf(standings);
  }

  static Knowledge of(Atlas whole, Viewpoint viewpoint) {
    Atlas known = whole.known(viewpoint.knownOn());
    Parts parts = Parts.of(known);
    Sieve sieve = Sieve.of(viewpoint.filter());
    return new Knowledge(
        known,
        Ledger.of(whole, known, viewpoint.knownOn(), viewpoint.at(), viewpoint.adjacentSites()),
        viewpoint,
        parts,
        known.sites().stream()
            .filter(s -> Standing.isThere(s, viewpoint.at()))
            .map(s -> Standing.of(s, viewpoint.knownOn(), viewpoint.at()))
            .filter(s -> sieve.passes(new Subject(s, parts)))
            .toList());
  }

  /** Columns of what was known on the day. */
  <T> Columns<T> columns() {
    return new Columns<>(viewpoint.knownOn());
  }

  /** What a site counts for; empty where it does not count. */
  Optional<SiteCost> cost(Site site) {
    return ledger.sites().stream().filter(c -> c.site().id().equals(site.id())).findFirst();
  }

  /** The names of partners. */
  List<String> names(List<String> partners) {
    return partners.stream().map(id -> parts.names().getOrDefault(id, id)).toList();
  }
}
