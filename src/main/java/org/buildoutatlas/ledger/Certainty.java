package org.buildoutatlas.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Evidence;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;

/**
 * How certain a site's money is on a day.
 *
 * <p>Operating is the energised share of the planned power, of one scope where both are known;
 * money was not stated to follow power, so what is apportioned is an estimate. The rest is being
 * built if construction has started; else as much of it is financed as debt and equity are closed
 * for the site, and what is left is announced. What is paused or cancelled is no progress and
 * counts as announced at most.
 *
 * @param contributions as known
 * @param day the last day of the quarter, or the day of knowledge if the quarter is not over by
 *     then
 */
record Certainty(List<Contribution> contributions, LocalDate day) {

  private static final String BY_POWER =
      "total × energised ÷ planned power, at most the total, to whole dollars";

  private static final String BY_UNLIKE_POWER =
      "total × energised ÷ planned power, at most the total, to whole dollars; the two powers are"
          + " not of the same scope";

  private static final Set<String> FINANCE = Set.of("debt", "equity");
  private static final Set<Status> OPEN =
      Set.of(Status.LETTER_OF_INTENT, Status.RUMOURED, Status.PAUSED, Status.CANCELLED);

  /** Splits a site's cost; the parts add up to it exactly. */
  Map<MoneyClass, Figure> split(Figure total, Standing standing) {
    String id = standing.site().id() + ".cost.";
    Map<MoneyClass, Figure> split = new EnumMap<>(MoneyClass.class);
    for (MoneyClass each : MoneyClass.values()) {
      split.put(each, Figure.sum(id + word(each), Quantity.USD, "none of it", List.of()));
    }
    Figure operating = operating(id + word(MoneyClass.OPERATING), total, standing);
    split.put(MoneyClass.OPERATING, operating);
    MoneyClass restOf = restOf(standing);
    Figure rest = minus(id + word(restOf), "total − operating", total, operating);
    split.put(restOf, rest);
    if (restOf == MoneyClass.ANNOUNCED && isAlive(standing)) {
      closed(id + word(MoneyClass.FINANCED), rest, standing)
          .ifPresent(
              financed -> {
                split.put(MoneyClass.FINANCED, financed);
                split.put(
                    MoneyClass.ANNOUNCED,
                    minus(
                        id + word(restOf),
                        "total − operating − financed",
                        total,
                        operating,
                        financed));
              });
    }
    return split;
  }

  /** The part of a site's cost that operates as known, without what a later quarter adds. */
  static Figure operatingNow(Figure total, Standing standing) {
    return operating(
        standing.site().id() + ".cost.operating-now", total, standing.today().orElse(standing));
  }

  private static Figure minus(String id, String formula, Figure whole, Figure... parts) {
    Quantity left = whole.quantity();
    List<Figure> inputs = new ArrayList<>(List.of(whole));
    for (Figure part : parts) {
      left = left.minus(part.quantity());
      inputs.add(part);
    }
    return Figure.computed(id, left, false, formula, inputs);
  }

  /** The word of a class in the ids of figures. */
  static String word(MoneyClass each) {
    return switch (each) {
      case OPERATING -> "operating";
      case BEING_BUILT -> "being-built";
      case FINANCED -> "financed";
      case ANNOUNCED -> "announced";
    };
  }

  private static Figure operating(String id, Figure total, Standing standing) {
    Optional<Figure> energised = standing.energised().filter(f -> f.quantity().isPower());
    Optional<Figure> planned = energised.flatMap(e -> plannedLike(e, standing));
    if (energised.isEmpty() || planned.isEmpty()) {
      return Figure.sum(id, Quantity.USD, "none of it", List.of());
    }
    BigDecimal part = megawatts(energised.get()).min(megawatts(planned.get()));
    boolean alike = scope(energised.get()).equals(scope(planned.get()));
    boolean apportioned =
        part.signum() > 0 && (!alike || part.compareTo(megawatts(planned.get())) < 0);
    Quantity amount =
        Quantity.usd(
            total
                .quantity()
                .amount()
                .multiply(part)
                .divide(megawatts(planned.get()), 0, RoundingMode.HALF_EVEN));
    return Figure.computed(
        id,
        amount,
        apportioned,
        alike ? BY_POWER : BY_UNLIKE_POWER,
        List.of(total, energised.get(), planned.get()));
  }

  private static Scope scope(Figure power) {
    return power.derivation() instanceof Derivation.Observed o
        ? o.chosen().scope()
        : Scope.UNSTATED;
  }

  private static Optional<Figure> plannedLike(Figure energised, Standing standing) {
    boolean it = scope(energised) == Scope.IT;
    Optional<Figure> planned =
        it
            ? standing.itPower().or(standing::facilityPower)
            : standing.facilityPower().or(standing::itPower);
    return planned.filter(p -> megawatts(p).signum() > 0);
  }

  private static BigDecimal megawatts(Figure power) {
    return power.quantity().inMegawatts().amount();
  }

  private MoneyClass restOf(Standing standing) {
    return isAlive(standing) && isStarted(standing) ? MoneyClass.BEING_BUILT : MoneyClass.ANNOUNCED;
  }

  private static boolean isAlive(Standing standing) {
    return standing.status() != Status.PAUSED && standing.status() != Status.CANCELLED;
  }

  /** A start that is only known by its year has begun once the status says so. */
  private boolean isStarted(Standing standing) {
    boolean underWay =
        standing.status() == Status.UNDER_CONSTRUCTION || standing.status() == Status.OPERATIONAL;
    return standing
        .site()
        .evidence(Field.CONSTRUCTION_START)
        .preferred()
        .flatMap(Observation::date)
        .map(start -> start.isBy(day) || (underWay && !start.first().isAfter(day)))
        .orElse(underWay);
  }

  /**
   * The debt and equity that is closed for this site alone, at most what is left of its cost. Debt
   * that is stated as a fact of the site and as a contribution is the same debt: the larger counts.
   */
  private Optional<Figure> closed(String id, Figure rest, Standing standing) {
    String site = standing.site().id();
    List<Figure> paid =
        contributions.stream()
            .filter(c -> FINANCE.contains(c.kind()) && c.sites().equals(List.of(site)))
            .filter(c -> !OPEN.contains(c.status()) && c.known().isBy(day))
            .filter(c -> c.amount().filter(a -> a.quantity().isMoney()).isPresent())
            .sorted(Comparator.comparing(Contribution::id))
            .map(c -> Figure.contributed(c.id(), c))
            .toList();
    Figure contributed = Figure.sum(id, Quantity.USD, "sum of closed debt and equity", paid);
    Optional<Figure> stated =
        new Evidence(
                standing.site().evidence(Field.DEBT).observations().stream()
                    .filter(o -> !OPEN.contains(o.status()) && o.known().isBy(day))
                    .filter(o -> o.quantity().filter(Quantity::isMoney).isPresent())
                    .toList())
            .figure(id, day);
    Figure larger = stated.filter(s -> usd(s).compareTo(usd(contributed)) > 0).orElse(contributed);
    return Optional.of(larger)
        .filter(f -> usd(f).signum() > 0)
        .map(
            f ->
                Figure.computed(
                    id,
                    Quantity.usd(usd(f).min(usd(rest))),
                    false,
                    "closed debt and equity, at most the rest",
                    List.of(f, rest)));
  }

  private static BigDecimal usd(Figure money) {
    return money.quantity().amount();
  }
}
