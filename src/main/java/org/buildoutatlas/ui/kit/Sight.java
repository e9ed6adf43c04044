package org.buildoutatlas.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.view.Viewpoint;

/**
 * The atlas as a viewpoint's two clocks show it; worked out once and shared by map, panel and
 * cards.
 *
 * @param whole all that was read
 * @param atlas what was known on the day
 * @param ledger its money at the quarter
 * @param knownOn the day
 * @param at the quarter
 * @param adjacent whether US sites beside Stargate are counted
 */
public record Sight(
    Atlas whole, Atlas atlas, Ledger ledger, LocalDate knownOn, Quarter at, boolean adjacent) {

  /** Works it out; what was known is taken from the sight before where the day is the same. */
  static Sight of(Atlas whole, Viewpoint viewpoint, Optional<Sight> before) {
    Atlas known =
        before
            .filter(s -> s.whole.equals(whole) && s.knownOn.equals(viewpoint.knownOn()))
            .map(Sight::atlas)
            .orElseGet(() -> whole.known(viewpoint.knownOn()));
    return new Sight(
        whole,
        known,
        Ledger.of(whole, known, viewpoint.knownOn(), viewpoint.at(), viewpoint.adjacentSites()),
        viewpoint.knownOn(),
        viewpoint.at(),
        viewpoint.adjacentSites());
  }

  /** Whether it shows just what that viewpoint of that atlas would. */
  boolean shows(Atlas other, Viewpoint viewpoint) {
    return whole.equals(other)
        && knownOn.equals(viewpoint.knownOn())
        && at.equals(viewpoint.at())
        && adjacent == viewpoint.adjacentSites();
  }

  /** How a site stands at the quarter. */
  public Standing standing(Site site) {
    return Standing.of(site, knownOn, at);
  }

  /** Whether the day lies before the facts were gathered, so that less is shown than is known. */
  public boolean isPast() {
    return knownOn.isBefore(whole.asOf());
  }

  /** The sites that a partner has a part in: a role there, or a contribution to it. */
  public List<Site> sitesOf(String partner) {
    List<Site> found = new ArrayList<>();
    for (Site site : atlas.sites()) {
      boolean role = site.roles().stream().anyMatch(r -> r.partner().equals(Optional.of(partner)));
      boolean money =
          atlas.contributionsOf(partner).stream().anyMatch(c -> c.sites().contains(site.id()));
      if (role || money) {
        found.add(site);
      }
    }
    return found;
  }
}
