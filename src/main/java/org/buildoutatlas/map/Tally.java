package org.buildoutatlas.map;

import java.math.BigDecimal;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/**
 * How many sites there are, how they stand and what they plan together. The sum is that of {@link
 * org.buildoutatlas.model.PowerSum}, kept so that two of them add up at once.
 *
 * @param running sites that run
 * @param toRun sites that are to run by the quarter looked at
 * @param building sites under construction
 * @param announced sites announced
 * @param open sites of which nothing is signed: letters of intent, reports, rumours
 * @param paused sites that are paused
 * @param cancelled sites that were cancelled; they have no part in the power
 * @param silent sites not cancelled that state no facility power
 * @param megawatts planned facility power of the others
 */
record Tally(
    int running,
    int toRun,
    int building,
    int announced,
    int open,
    int paused,
    int cancelled,
    int silent,
    BigDecimal megawatts) {

  /** One site. */
  static Tally of(ShownSite site) {
    Standing standing = site.standing();
    Status status = standing.status();
    boolean cancelled = status == Status.CANCELLED;
    BigDecimal power =
        standing
            .facilityPower()
            .map(Figure::quantity)
            .filter(q -> !cancelled && q.isPower() && q.amount().signum() > 0)
            .map(q -> q.inMegawatts().amount())
            .orElse(BigDecimal.ZERO);
    boolean open =
        switch (status) {
          case LETTER_OF_INTENT, REPORTED, RUMOURED -> true;
          case OPERATIONAL, UNDER_CONSTRUCTION, ANNOUNCED, PAUSED, CANCELLED -> false;
        };
    return new Tally(
        one(status == Status.OPERATIONAL && !site.isPlan()),
        one(site.isPlan()),
        one(status == Status.UNDER_CONSTRUCTION),
        one(status == Status.ANNOUNCED),
        one(open),
        one(status == Status.PAUSED),
        one(cancelled),
        one(!cancelled && standing.facilityPower().isEmpty()),
        power);
  }

  /** Both together. */
  Tally plus(Tally other) {
    return new Tally(
        running + other.running,
        toRun + other.toRun,
        building + other.building,
        announced + other.announced,
        open + other.open,
        paused + other.paused,
        cancelled + other.cancelled,
        silent + other.silent,
        megawatts.add(other.megawatts));
  }

  /** How many sites. */
  int sites() {
    return running + toRun + building + announced + open + paused + cancelled;
  }

  /** What they plan together. */
  Quantity power() {
    return Quantity.mw(megawatts);
  }

  /** What they plan together, in GW, to size a sign. */
  double gigawatts() {
    return megawatts.doubleValue() / 1000;
  }

  private static int one(boolean is) {
    return is ? 1 : 0;
  }
}
