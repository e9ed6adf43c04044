package org.buildoutatlas.page.template;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.words.Wording;

/**
 * What the page of a site is written from.
 *
 * @param b the briefing
 * @param standing how the site stands at the quarter
 */
record SiteBriefing(Briefing b, Standing standing) {

  /** The site as known on the day. */
  Site site() {
    return standing.site();
  }

  /** What it counts for; empty where it does not count. */
  Optional<SiteCost> counted() {
    return b.ledger().sites().stream().filter(c -> c.site().id().equals(site().id())).findFirst();
  }

  /** What is stated of its cost. */
  Optional<Figure> statedCost() {
    return site().evidence(Field.SITE_COST).figure(site().id() + ".cost", b.viewpoint().knownOn());
  }

  /** The money around it. */
  List<Contribution> contributions() {
    return b.known().contributions().stream().filter(c -> c.sites().contains(site().id())).toList();
  }

  /** The figures on which sources differ, the widest range first. */
  List<Conflict> conflicts() {
    return Conflicts.of(site(), b.viewpoint().knownOn());
  }

  /** What the model's values are called. */
  Wording wording() {
    return b.wording();
  }
}
