package org.buildoutatlas.outlook;

import java.time.LocalDate;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.WhatIf;

/**
 * A part of a site that is switched on at once, with its part of the site's cost and power.
 *
 * @param site the site's id; {@link #UNASSIGNED} for claimed power without a site
 * @param group how the site belongs to the programme
 * @param status how far the step has come
 * @param energised whether it is known to run
 * @param start when building begins
 * @param on when it is switched on
 * @param shell what building and power supply cost
 * @param equipment what IT equipment costs
 * @param itKilowatts IT power
 * @param facilityKilowatts facility power; 0 where the site states none
 */
public record Step(
    String site,
    Site.Group group,
    Status status,
    boolean energised,
    LocalDate start,
    LocalDate on,
    Dollars shell,
    Dollars equipment,
    long itKilowatts,
    long facilityKilowatts) {

  /** Stands in place of a site's id for claimed power without a site. */
  public static final String UNASSIGNED = "unassigned";

  /**
   * An amount of whole US dollars.
   *
   * @param stated what somebody states, which no assumption moves
   * @param modelled what the cost model gives, at the most likely cost of a gigawatt
   */
  public record Dollars(long stated, long modelled) {

    /** Both together. */
    public long total() {
      return stated + modelled;
    }

    Dollars times(double factor) {
      return new Dollars(Math.round(stated * factor), Math.round(modelled * factor));
    }
  }

  /** Its cost at the most likely cost of a gigawatt. */
  public long cost() {
    return shell.total() + equipment.total();
  }

  /** As a user supposes; a step that runs stays as it is. */
  Step with(WhatIf whatIf) {
    if (energised || whatIf.equals(WhatIf.NOTHING)) {
      return this;
    }
    LocalDate moved = on.plusMonths(3L * whatIf.quarters());
    return new Step(
        site,
        group,
        status,
        false,
        moved.isAfter(start) ? start : moved.minusDays(1),
        moved,
        shell.times(whatIf.power()),
        equipment.times(whatIf.power()),
        Math.round(itKilowatts * whatIf.power()),
        Math.round(facilityKilowatts * whatIf.power()));
  }
}
