package org.buildoutatlas.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Advance;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.PowerSum;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/**
 * The counted money and power of an atlas at a quarter, as known on a day.
 *
 * @param at the quarter
 * @param sites what each counted site counts for, the largest first
 * @param counted the sum over the sites
 * @param byClass the counted sum split by certainty
 * @param operatingNow the part of the operating class that is known to operate; all of it, unless
 *     the quarter lies ahead of the day
 * @param headline the sum of all announced dollar amounts, upper ends
 * @param plannedPower planned facility power of the counted sites that state one; IT power is never
 *     added to it
 * @param energisedPower IT power that is switched on, with power of which the source does not say
 *     what it is
 * @param runningPower the part of that which is known to run; all of it, unless the quarter lies
 *     ahead of the day
 * @param advance how the two relate
 * @param bridge the way from the headline to the counted sum
 * @param missing what the sums lack because it was not known on the day
 */
public record Ledger(
    Quarter at,
    List<SiteCost> sites,
    Figure counted,
    Map<MoneyClass, Figure> byClass,
    Figure operatingNow,
    Figure headline,
    Figure plannedPower,
    Figure energisedPower,
    Figure runningPower,
    Advance advance,
    Bridge bridge,
    List<Gap> missing) {

  private static final Comparator<SiteCost> LARGEST_FIRST =
      Comparator.comparing((SiteCost s) -> s.total().quantity().amount())
          .reversed()
          .thenComparing(s -> s.site().id());

  /** Copies the collections. */
  public Ledger {
    sites = List.copyOf(sites);
    byClass = Map.copyOf(byClass);
    missing = List.copyOf(missing);
  }

  /**
   * Adds up; {@code adjacent} takes in the US sites beside Stargate. Cancelled sites do not count.
   */
  public static Ledger of(Atlas atlas, LocalDate knownOn, Quarter at, boolean adjacent) {
    return of(atlas, atlas.known(knownOn), knownOn, at, adjacent);
  }

  /** The same where what was {@code known} on the day has been worked out before. */
  public static Ledger of(
      Atlas atlas, Atlas known, LocalDate knownOn, Quarter at, boolean adjacent) {
    Costing costing = new Costing(atlas, known, knownOn);
    ItPower itPower = new ItPower(atlas);
    Certainty certainty = new Certainty(known.contributions(), lastDay(knownOn, at));
    List<Standing> standings = counted(known, knownOn, at, adjacent);
    List<SiteCost> sites = new ArrayList<>();
    List<Costing.Cost> costs = new ArrayList<>();
    List<Gap> missing = new ArrayList<>();
    List<Figure> operating = new ArrayList<>();
    for (Standing standing : standings) {
      Costing.Cost cost = costing.of(standing);
      costs.add(cost);
      operating.add(Certainty.operatingNow(cost.total(), standing));
      sites.add(
          new SiteCost(
              standing.site(),
              cost.shell().figure(),
              cost.equipment().figure(),
              cost.total(),
              cost.unplaced(),
              certainty.split(cost.total(), standing),
              itPower.of(standing),
              cost.shell().origin() == Part.Origin.MODELLED,
              cost.equipment().origin() == Part.Origin.MODELLED));
      if (standing.facilityPower().isEmpty()) {
        missing.add(new Gap(standing.site(), Gap.Kind.FACILITY_POWER));
      }
      if (!cost.of(Part.Origin.MISSING).isEmpty()) {
        missing.add(new Gap(standing.site(), Gap.Kind.COST));
      }
    }
    sites.sort(LARGEST_FIRST);
    List<Contribution> announced = Headline.of(known.contributions());
    Figure headline =
        Figure.sum(
            "ledger.headline",
            Quantity.USD,
            "sum of announced amounts, upper ends",
            announced.stream().map(Headline::upperEnd).toList());
    Figure sum =
        Figure.sum(
            "ledger.counted",
            Quantity.USD,
            "sum of counted sites",
            sites.stream().map(SiteCost::total).toList());
    PowerSum power = PowerSum.of("ledger", standings);
    return new Ledger(
        at,
        sites,
        sum,
        byClass(sites),
        Figure.sum(
            "ledger.operating-now",
            Quantity.USD,
            "sum of sites",
            operating.stream().filter(f -> f.quantity().amount().signum() != 0).toList()),
        headline,
        power.planned(),
        power.energised(),
        power.running(),
        power.advance(),
        Bridge.of(headline, sum, announced, costs),
        missing);
  }

  /** The last day of the quarter, or the day of knowledge if the quarter is not over by then. */
  private static LocalDate lastDay(LocalDate knownOn, Quarter at) {
    boolean running = Quarter.of(knownOn).equals(at);
    return running ? knownOn : at.last();
  }

  /** How the counted sites stand, by id; the atlas must be the one known on the day. */
  static List<Standing> counted(Atlas known, LocalDate knownOn, Quarter at, boolean adjacent) {
    return known.sites().stream()
        .filter(
            s ->
                s.group() == Site.Group.US_STARGATE
                    || (adjacent && s.group() == Site.Group.US_ADJACENT))
        .filter(s -> Standing.isThere(s, at))
        .sorted(Comparator.comparing(Site::id))
        .map(s -> Standing.of(s, knownOn, at))
        .filter(s -> s.status() != Status.CANCELLED)
        .toList();
  }

  private static Map<MoneyClass, Figure> byClass(List<SiteCost> sites) {
    Map<MoneyClass, Figure> sums = new EnumMap<>(MoneyClass.class);
    for (MoneyClass each : MoneyClass.values()) {
      List<Figure> parts =
          sites.stream()
              .flatMap(s -> Optional.ofNullable(s.byClass().get(each)).stream())
              .filter(f -> f.quantity().amount().signum() != 0)
              .toList();
      sums.put(
          each,
          Figure.sum("ledger.class." + Certainty.word(each), Quantity.USD, "sum of sites", parts));
    }
    return sums;
  }
}
