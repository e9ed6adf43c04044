package org.buildoutatlas.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;

/**
 * What a site costs where nobody says so: IT power × cost per GW × share, in whole dollars.
 *
 * @param perGigawatt cost per GW of IT power in US dollars
 * @param shellShare the share of building and power supply, 0 to 1
 * @param equipmentShare the share of IT equipment: what is left
 */
record CostModel(Figure perGigawatt, Figure shellShare, Figure equipmentShare) {

  static final String FORMULA = "IT power × cost per GW × share, to whole dollars";

  private static final String SHELL = "construction";

  /** The model of an atlas; empty where it holds no such assumption. */
  static Optional<CostModel> of(Atlas atlas) {
    return atlas
        .assumption(Assumption.SITE_COST)
        .filter(a -> a.quantity().isPresent() && a.split().containsKey(SHELL))
        .map(CostModel::of);
  }

  private static CostModel of(Assumption assumption) {
    BigDecimal shell = BigDecimal.valueOf(assumption.split().getOrDefault(SHELL, 0.0));
    Figure cost =
        new Figure(
            "cost.perGigawatt",
            assumption.quantity().orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            true,
            new Derivation.Observed(assumption.observation(), List.of(assumption.observation())));
    return new CostModel(
        cost,
        share("cost.share.shell", shell, "Share of building and power supply", assumption),
        share(
            "cost.share.equipment",
            BigDecimal.ONE.subtract(shell),
            "What building and power supply leave",
            assumption));
  }

  private static Figure share(String id, BigDecimal value, String words, Assumption assumption) {
    return Figure.assumed(id, new Quantity(value, "share"), words, assumption.sources());
  }

  /** The modelled cost of one part of a site with that IT power. */
  Figure cost(String id, Figure itPower, Figure share) {
    BigDecimal gigawatts = itPower.quantity().inMegawatts().amount().movePointLeft(3);
    BigDecimal dollars =
        gigawatts
            .multiply(perGigawatt.quantity().amount())
            .multiply(share.quantity().amount())
            .setScale(0, RoundingMode.HALF_EVEN);
    return Figure.computed(
        id, Quantity.usd(dollars), true, FORMULA, List.of(itPower, perGigawatt, share));
  }
}
