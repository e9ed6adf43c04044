package org.buildoutatlas.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Phase;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;

/**
 * The IT power by which a site's cost is modelled.
 *
 * <p>The planned IT power, where it was known; else the planned facility power divided by the ratio
 * of the two. The ratio is that of the site's own last step that states both, else that of all US
 * Stargate sites together. Like the cost model it is an assumption of today and does not move with
 * the day.
 */
final class ItPower {

  /** The last step that states both powers, of each site that has one, by its id. */
  private final Map<String, Phase> steps = new HashMap<>();

  private final Optional<Figure> common;

  /** Takes the ratios of the atlas with everything that is known now. */
  ItPower(Atlas today) {
    today.sites().forEach(site -> whole(site).ifPresent(step -> steps.put(site.id(), step)));
    common =
        ratio(
            "power.ratio",
            "Of the last steps of all US Stargate sites",
            today.sitesOf(Site.Group.US_STARGATE).stream()
                .flatMap(s -> Optional.ofNullable(steps.get(s.id())).stream())
                .toList());
  }

  /** Of a site; empty where neither power is known. */
  Optional<Figure> of(Standing standing) {
    return standing
        .itPower()
        .or(() -> standing.facilityPower().flatMap(f -> from(f, standing.site())));
  }

  private Optional<Figure> from(Figure facility, Site site) {
    return ratio(site)
        .map(
            ratio ->
                Figure.computed(
                    site.id() + ".power.it",
                    Quantity.mw(
                        facility
                            .quantity()
                            .inMegawatts()
                            .amount()
                            .divide(ratio.quantity().amount(), 3, RoundingMode.HALF_EVEN)),
                    true,
                    "facility power ÷ ratio of facility to IT power, to the kilowatt",
                    List.of(facility, ratio)));
  }

  private Optional<Figure> ratio(Site site) {
    return Optional.ofNullable(steps.get(site.id()))
        .map(own -> ratio(site.id() + ".power.ratio", "Of the last step of the site", List.of(own)))
        .orElse(common);
  }

  private static Optional<Phase> whole(Site site) {
    return site.phases().stream()
        .filter(p -> p.itMegawatts().filter(it -> it.signum() > 0).isPresent())
        .filter(p -> p.facilityMegawatts().filter(f -> f.signum() > 0).isPresent())
        .max(Comparator.comparing(p -> p.itMegawatts().orElseThrow()));
  }

  private static Optional<Figure> ratio(String id, String words, List<Phase> steps) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal facility = BigDecimal.ZERO;
    BigDecimal it = BigDecimal.ZERO;
    for (Phase step : steps) {
      facility = facility.add(step.facilityMegawatts().orElseThrow());
      it = it.add(step.itMegawatts().orElseThrow());
    }
    Quantity ratio =
        new Quantity(facility.divide(it, 4, RoundingMode.HALF_EVEN), "facility MW per IT MW");
    return Optional.of(
        Figure.assumed(
            id,
            ratio,
            words,
            steps.stream().flatMap(p -> p.sources().stream()).distinct().toList()));
  }
}
