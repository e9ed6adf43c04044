package org.buildoutatlas.map;

import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.view.WhatIf;

/**
 * A site that a map shows.
 *
 * @param standing how it stands at the quarter
 * @param presence in which role it is shown
 * @param involved whether it stands out: the filter lets it pass and the chosen partner, where one
 *     is, takes part in it
 * @param passes whether the filter lets it pass
 * @param whatIf what the user supposes of it
 */
public record ShownSite(
    Standing standing, Presence presence, boolean involved, boolean passes, WhatIf whatIf) {

  /** Whether it is to run by the quarter but does not yet. */
  public boolean isPlan() {
    return standing.isPlanned();
  }

  /** The site. */
  public Site site() {
    return standing.site();
  }

  /** The power that sizes its marker, in GW; 0 where none is known. */
  public double gigawatts() {
    return standing
        .shownPower()
        .map(Figure::quantity)
        .map(q -> q.inMegawatts().toDouble() / 1000)
        .orElse(0.0);
  }
}
