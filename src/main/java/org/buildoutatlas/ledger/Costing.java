package org.buildoutatlas.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Basis;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Evidence;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Verdict;

/**
 * What sites cost: stated where somebody states it, else modelled.
 *
 * <p>For each of the two parts in turn: contributions that count and cover it; else what is stated
 * of the site; else what a stated cost of the whole leaves; else the model. A contribution that
 * covers the whole stands alone. A contribution is placed only if it names exactly one site, so
 * that no dollar is placed twice.
 *
 * <p>A stated whole that the parts do not lean on, because both are known or one of them is more,
 * stands beside their sum.
 *
 * <p>A cost that is stated without saying for what part cannot be placed. It is not used, but where
 * anything is modelled it stands beside the total, so that it is not passed over in silence.
 */
final class Costing {

  /** What counts and names exactly one site, by that site. */
  private final Map<String, List<Contribution>> counting;

  private final LocalDate knownOn;
  private final Optional<CostModel> model;
  private final ItPower itPower;

  /**
   * Costs as known on a day; {@code today} is the atlas with everything, {@code known} that of the
   * day.
   */
  Costing(Atlas today, Atlas known, LocalDate knownOn) {
    this.counting =
        known.contributions().stream()
            .filter(c -> c.verdict() == Verdict.COUNTS)
            .filter(Headline::isMoney)
            .filter(c -> c.sites().size() == 1)
            .sorted(Comparator.comparing(Contribution::id))
            .collect(Collectors.groupingBy(c -> c.sites().getFirst()));
    this.knownOn = knownOn;
    this.model = CostModel.of(today);
    this.itPower = new ItPower(today);
  }

  /**
   * The cost of one site.
   *
   * @param shell building and power supply
   * @param equipment IT equipment
   * @param total their sum
   * @param unplaced what is stated without saying for what part, where the total leans on a model
   * @param placed the contributions it is made of
   */
  record Cost(
      Part shell,
      Part equipment,
      Figure total,
      Optional<Figure> unplaced,
      List<Contribution> placed) {

    List<Figure> of(Part.Origin origin) {
      return List.of(shell, equipment).stream()
          .filter(p -> p.origin() == origin)
          .map(Part::figure)
          .toList();
    }
  }

  Cost of(Standing standing) {
    Site site = standing.site();
    List<Contribution> whole = paying(site, Scope.ALL);
    if (!whole.isEmpty()) {
      return split(site, Part.contributed(site.id() + ".cost.whole", whole), whole);
    }
    Optional<Figure> statedWhole = stated(site, Field.SITE_COST, Scope.ALL, ".cost.whole");
    Optional<Part> shell = part(site, Scope.SHELL, Field.SITE_COST, ".cost.shell");
    Optional<Part> equipment = part(site, Scope.IT, Field.CHIPS_COST, ".cost.equipment");
    if (statedWhole.isPresent() && shell.isEmpty() && equipment.isEmpty()) {
      return split(site, new Part(statedWhole.get(), Part.Origin.STATED), List.of());
    }
    Optional<Part> leftShell =
        shell.isPresent() ? Optional.empty() : left(site, ".cost.shell", statedWhole, equipment);
    Optional<Part> leftEquipment =
        equipment.isPresent()
            ? Optional.empty()
            : left(site, ".cost.equipment", statedWhole, shell);
    Part knownShell =
        shell
            .or(() -> leftShell)
            .or(() -> modelled(standing, ".cost.shell", CostModel::shellShare))
            .orElseGet(() -> Part.missing(site.id() + ".cost.shell"));
    Part knownEquipment =
        equipment
            .or(() -> leftEquipment)
            .or(() -> modelled(standing, ".cost.equipment", CostModel::equipmentShare))
            .orElseGet(() -> Part.missing(site.id() + ".cost.equipment"));
    Optional<Figure> unplaced =
        knownShell.isSupported() && knownEquipment.isSupported()
            ? Optional.empty()
            : unplaced(site);
    Optional<Figure> unusedWhole =
        statedWhole.filter(_ -> leftShell.isEmpty() && leftEquipment.isEmpty());
    Figure total =
        sum(site, knownShell, knownEquipment)
            .beside(
                Stream.of(unplaced, unusedWhole)
                    .flatMap(Optional::stream)
                    .flatMap(f -> considered(f).stream())
                    .toList());
    List<Contribution> placed =
        counting(site).stream()
            .filter(c -> c.covers().filter(s -> s == Scope.SHELL || s == Scope.IT).isPresent())
            .toList();
    return new Cost(knownShell, knownEquipment, total, unplaced, placed);
  }

  private static Figure sum(Site site, Part shell, Part equipment) {
    String id = site.id() + ".cost.total";
    return shell.figure().isUnknown() && equipment.figure().isUnknown()
        ? Figure.unknown(id, Quantity.USD)
        : Figure.sum(
            id,
            Quantity.USD,
            "shell and power + IT equipment",
            List.of(shell.figure(), equipment.figure()));
  }

  /** A cost stated of the site without saying for what part. */
  private Optional<Figure> unplaced(Site site) {
    return figure(site, Field.SITE_COST, Scope.UNSTATED, ".cost.unplaced", o -> !isModel(o));
  }

  /** Whether it is somebody else's model, which our own does not lean on. */
  private static boolean isModel(Observation observation) {
    return observation.basis() == Basis.ESTIMATE || observation.basis() == Basis.DERIVED;
  }

  private static List<Observation> considered(Figure figure) {
    return figure.derivation() instanceof Derivation.Observed o ? o.considered() : List.of();
  }

  private Optional<Part> part(Site site, Scope scope, String field, String suffix) {
    List<Contribution> paying = paying(site, scope);
    if (!paying.isEmpty()) {
      return Optional.of(Part.contributed(site.id() + suffix, paying));
    }
    Scope observed = field.equals(Field.CHIPS_COST) ? Scope.UNSTATED : scope;
    return stated(site, field, observed, suffix).map(f -> new Part(f, Part.Origin.STATED));
  }

  private List<Contribution> paying(Site site, Scope scope) {
    return counting(site).stream()
        .filter(c -> c.covers().filter(s -> s == scope).isPresent())
        .toList();
  }

  private List<Contribution> counting(Site site) {
    return counting.getOrDefault(site.id(), List.of());
  }

  private Optional<Figure> stated(Site site, String field, Scope scope, String suffix) {
    return figure(site, field, scope, suffix, o -> o.basis() == Basis.STATED);
  }

  private Optional<Figure> figure(
      Site site, String field, Scope scope, String suffix, Predicate<Observation> which) {
    return new Evidence(
            site.evidence(field).of(scope, false).observations().stream()
                .filter(which)
                .filter(o -> o.quantity().filter(Quantity::isMoney).isPresent())
                .toList())
        .figure(site.id() + suffix, knownOn);
  }

  private static Optional<Part> left(
      Site site, String suffix, Optional<Figure> whole, Optional<Part> other) {
    if (whole.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Quantity rest = whole.get().quantity().minus(other.get().figure().quantity());
    return Optional.of(rest)
        .filter(r -> r.amount().signum() > 0)
        .map(
            r ->
                new Part(
                    Figure.computed(
                        site.id() + suffix,
                        r,
                        false,
                        "stated cost of the whole − the other part",
                        List.of(whole.get(), other.get().figure())),
                    Part.Origin.STATED));
  }

  private Optional<Part> modelled(
      Standing standing, String suffix, java.util.function.Function<CostModel, Figure> share) {
    Optional<Figure> power = itPower.of(standing);
    return model.flatMap(
        m ->
            power.map(
                p ->
                    new Part(
                        m.cost(standing.site().id() + suffix, p, share.apply(m)),
                        Part.Origin.MODELLED)));
  }

  /**
   * Divides a whole into its parts by the model's shares; the parts are estimates, the whole need
   * not be.
   */
  private Cost split(Site site, Part whole, List<Contribution> placed) {
    Figure amount = whole.figure();
    BigDecimal share = model.map(m -> m.shellShare().quantity().amount()).orElse(BigDecimal.ZERO);
    Quantity shell =
        Quantity.usd(
            amount.quantity().amount().multiply(share).setScale(0, RoundingMode.HALF_EVEN));
    List<Figure> byShare =
        Stream.concat(Stream.of(amount), model.map(CostModel::shellShare).stream()).toList();
    Figure shellFigure =
        Figure.computed(
            site.id() + ".cost.shell",
            shell,
            true,
            "cost of the whole × share, to whole dollars",
            byShare);
    Figure equipment =
        Figure.computed(
            site.id() + ".cost.equipment",
            amount.quantity().minus(shell),
            true,
            "cost of the whole − shell and power",
            List.of(amount, shellFigure));
    Figure total =
        Figure.computed(
            site.id() + ".cost.total",
            amount.quantity(),
            false,
            "stated cost of the whole",
            List.of(amount));
    return new Cost(
        new Part(shellFigure, whole.origin()),
        new Part(equipment, whole.origin()),
        total,
        Optional.empty(),
        placed);
  }
}
