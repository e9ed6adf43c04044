package org.buildoutatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sums of power over sites. Facility power and IT power have sums of their own and are never added
 * to each other; what a site does not state is left out and counted.
 *
 * @param planned planned facility power of the sites that state it
 * @param energised power that is switched on, without what is stated as facility power
 * @param running the part of that which is known to run; all of it, unless the quarter lies ahead
 * @param advance how the two relate
 * @param silent how many sites state no facility power
 */
public record PowerSum(
    Figure planned, Figure energised, Figure running, Advance advance, int silent) {

  /**
   * Adds up; cancelled sites have no part in it.
   *
   * @param prefix the beginning of the figures' ids
   * @param standings of the sites at one quarter, as known on one day
   */
  public static PowerSum of(String prefix, List<Standing> standings) {
    List<Standing> alive = standings.stream().filter(s -> s.status() != Status.CANCELLED).toList();
    Figure energised =
        sum(
            prefix + ".power.energised",
            "sum of energised IT power",
            alive.stream().map(s -> s.energised().filter(PowerSum::isNotFacility)));
    boolean ahead = alive.stream().anyMatch(Standing::isAhead);
    Figure running =
        ahead
            ? sum(
                prefix + ".power.running",
                "sum of running IT power",
                alive.stream().map(s -> s.running().filter(PowerSum::isNotFacility)))
            : energised;
    return new PowerSum(
        sum(
            prefix + ".power.planned",
            "sum of planned facility power",
            alive.stream().map(Standing::facilityPower)),
        energised,
        running,
        Advance.of(ahead, running.quantity(), energised.quantity()),
        (int) alive.stream().filter(s -> s.facilityPower().isEmpty()).count());
  }

  private static boolean isNotFacility(Figure energised) {
    return energised.quantity().isPower()
        && energised.derivation() instanceof Derivation.Observed o
        && o.chosen().scope() != Scope.FACILITY;
  }

  private static Figure sum(String id, String formula, Stream<Optional<Figure>> powers) {
    List<Figure> parts =
        powers
            .flatMap(Optional::stream)
            .filter(f -> f.quantity().isPower() && f.quantity().amount().signum() > 0)
            .map(PowerSum::inMegawatts)
            .toList();
    return Figure.sum(id, Quantity.MW, formula, parts);
  }

  private static Figure inMegawatts(Figure power) {
    return new Figure(
        power.id(),
        power.quantity().inMegawatts(),
        power.low().map(Quantity::inMegawatts),
        power.high().map(Quantity::inMegawatts),
        power.estimated(),
        power.derivation());
  }
}
