package org.buildoutatlas.map;

import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/**
 * A site that a map shows.
 *
 * @param standing how it stands at the quarter
 * @param runningShare the energised share of which it is known that it runs, 0 to 1; less than the
 *     standing's where the quarter lies ahead and more is planned
 * @param isPlan whether it is to run by the quarter but does not yet
 * @param presence in which role it is shown
 * @param involved whether it stands out: the filter lets it pass and the chosen partner, where one
 *     is, takes part in it
 * @param passes whether the filter lets it pass
 */
public record ShownSite(
    Standing standing,
    double runningShare,
    boolean isPlan,
    Presence presence,
    boolean involved,
    boolean passes) {

  /** A site at a quarter that does not lie ahead. */
  static ShownSite now(Standing standing, Presence presence, boolean involved, boolean passes) {
    return new ShownSite(standing, standing.energisedShare(), false, presence, involved, passes);
  }

  /** A site at a quarter that lies ahead of what is known. */
  static ShownSite ahead(
      Standing standing, Standing today, Presence presence, boolean involved, boolean passes) {
    boolean runs = standing.status() == Status.OPERATIONAL;
    return new ShownSite(
        standing,
        Math.min(today.energisedShare(), standing.energisedShare()),
        runs && today.status() != Status.OPERATIONAL,
        presence,
        involved,
        passes);
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
