package org.buildoutatlas.ledger;

import org.buildoutatlas.model.Site;

/**
 * Something about a counted site that was not known on the day, so that a sum lacks it.
 *
 * @param site the site
 * @param kind what is not known
 */
public record Gap(Site site, Kind kind) {

  /** What a sum lacks. */
  public enum Kind {
    /** The site's planned facility power is not in the sum of planned power. */
    FACILITY_POWER,
    /** The site's cost, or a part of it, is neither stated nor to be modelled. */
    COST
  }
}
