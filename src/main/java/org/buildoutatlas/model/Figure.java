package org.buildoutatlas.model;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A number that can say where it comes from. Everything the atlas shows is one.
 *
 * @param id stable word, unique among the figures of a subject, for example {@code
 *     abilene.power.facility}
 * @param quantity the value and its unit
 * @param low the lower end where sources differ or the value is uncertain
 * @param high the upper end
 * @param estimated whether it must be shown as an estimate
 * @param derivation what it was computed from
 */
public record Figure(
    String id,
    Quantity quantity,
    Optional<Quantity> low,
    Optional<Quantity> high,
    boolean estimated,
    Derivation derivation) {

  /** The formula of an amount that cannot be known on the day: it adds nothing to a sum. */
  public static final String NOT_KNOWN = "not known on the day";

  /** The formula of an amount that was stated in another currency. */
  public static final String CONVERTED = "stated amount × rate, to whole dollars";

  /**
   * A figure that takes one observation's value; its range spans all that were considered. What was
   * worked out, or can hardly be relied on, is an estimate.
   */
  public static Figure observed(String id, Observation chosen, List<Observation> considered) {
    Quantity value = chosen.quantity().orElseThrow();
    List<Quantity> all =
        considered.stream()
            .flatMap(Figure::ends)
            .sorted(Comparator.comparing(Quantity::amount))
            .toList();
    boolean spread = !all.isEmpty() && !all.getFirst().equals(all.getLast());
    return new Figure(
        id,
        value,
        spread ? Optional.of(all.getFirst()) : Optional.empty(),
        spread ? Optional.of(all.getLast()) : Optional.empty(),
        chosen.basis().isEstimate() || chosen.confidence() == Confidence.LOW,
        new Derivation.Observed(chosen, List.copyOf(considered)));
  }

  /** A figure computed from others; it is an estimate if it says so or any of them is. */
  public static Figure computed(
      String id, Quantity value, boolean estimated, String formula, List<Figure> inputs) {
    return new Figure(
        id,
        value,
        Optional.empty(),
        Optional.empty(),
        estimated || inputs.stream().anyMatch(Figure::estimated),
        new Derivation.Computed(formula, List.copyOf(inputs), List.of()));
  }

  /** An amount that cannot be known on the day. */
  public static Figure unknown(String id, String unit) {
    return computed(id, new Quantity(java.math.BigDecimal.ZERO, unit), true, NOT_KNOWN, List.of());
  }

  /** Whether it stands for an amount that cannot be known on the day, and is not shown as zero. */
  public boolean isUnknown() {
    return derivation instanceof Derivation.Computed c && c.formula().equals(NOT_KNOWN);
  }

  /** What was stated of the same thing, and was not used. */
  public List<Observation> unused() {
    return derivation instanceof Derivation.Computed c ? c.unused() : List.of();
  }

  /**
   * The same computed figure, with what was stated of it and is not used: the range takes that in,
   * so that the figure is nowhere shown as if nobody had said otherwise. What is not known has no
   * range.
   */
  public Figure beside(List<Observation> unused) {
    if (unused.isEmpty() || !(derivation instanceof Derivation.Computed computed)) {
      return this;
    }
    List<Quantity> all =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(quantity), unused.stream().flatMap(Figure::ends))
            .sorted(Comparator.comparing(Quantity::amount))
            .toList();
    return new Figure(
        id,
        quantity,
        isUnknown() ? low : Optional.of(all.getFirst()),
        isUnknown() ? high : Optional.of(all.getLast()),
        estimated,
        new Derivation.Computed(computed.formula(), computed.inputs(), List.copyOf(unused)));
  }

  /** The sum of figures of one unit, zero of that unit where there are none. */
  public static Figure sum(String id, String unit, String formula, List<Figure> parts) {
    Quantity total =
        parts.stream()
            .map(Figure::quantity)
            .reduce(new Quantity(java.math.BigDecimal.ZERO, unit), Quantity::plus);
    return computed(id, total, false, formula, parts);
  }

  /** A value that the atlas sets itself. */
  public static Figure assumed(String id, Quantity value, String words, List<Source> sources) {
    return new Figure(
        id,
        value,
        Optional.empty(),
        Optional.empty(),
        true,
        new Derivation.Assumed(words, List.copyOf(sources)));
  }

  /** A partner's amount. */
  public static Figure contributed(String id, Contribution contribution) {
    return contributed(id, contribution, Value.Amount::quantity);
  }

  /**
   * A partner's amount, or an end of its range. One that was stated in another currency is computed
   * from what was stated and the rate.
   *
   * @param end which quantity of the amount
   */
  public static Figure contributed(
      String id, Contribution contribution, Function<Value.Amount, Quantity> end) {
    Derivation stated = new Derivation.Contributed(contribution);
    return contribution
        .conversion()
        .map(
            c ->
                computed(
                    id,
                    c.rate().dollars(end.apply(c.stated())),
                    false,
                    CONVERTED,
                    List.of(
                        plain(id + ".stated", end.apply(c.stated()), stated),
                        plain(id + ".rate", c.rate().quantity(), new Derivation.Rated(c.rate())))))
        .orElseGet(() -> plain(id, end.apply(contribution.amount().orElseThrow()), stated));
  }

  private static Figure plain(String id, Quantity quantity, Derivation derivation) {
    return new Figure(id, quantity, Optional.empty(), Optional.empty(), false, derivation);
  }

  /** The money or the power of a total that a party states. */
  public static Figure claimed(String id, Quantity value, Claim claim) {
    return plain(id, value, new Derivation.Claimed(claim));
  }

  /** A value that the user supposes. */
  public static Figure supposed(String id, Quantity value, String words) {
    return new Figure(
        id, value, Optional.empty(), Optional.empty(), true, new Derivation.Supposed(words));
  }

  /** Everybody who stands behind it, each once, in the order met. */
  public List<Source> sources() {
    Set<Source> found = new LinkedHashSet<>();
    collect(this, found);
    return List.copyOf(found);
  }

  /**
   * Whether what was observed differs by more than a tenth of the value, so that the range must be
   * shown.
   */
  public boolean isContested() {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    double spread = high.get().toDouble() - low.get().toDouble();
    return spread > Math.abs(quantity.toDouble()) / 10;
  }

  /** Whether an observation states the lower or the upper end of the range. */
  private boolean isEnd(Observation observation) {
    return ends(observation)
        .anyMatch(q -> low.filter(q::equals).isPresent() || high.filter(q::equals).isPresent());
  }

  private static java.util.stream.Stream<Quantity> ends(Observation observation) {
    return observation.value().stream()
        .flatMap(v -> v instanceof Value.Amount a ? ends(a) : java.util.stream.Stream.empty());
  }

  private static java.util.stream.Stream<Quantity> ends(Value.Amount amount) {
    return java.util.stream.Stream.of(Optional.of(amount.quantity()), amount.low(), amount.high())
        .flatMap(Optional::stream);
  }

  private static void collect(Figure figure, Set<Source> found) {
    switch (figure.derivation()) {
      case Derivation.Observed o -> {
        found.addAll(o.chosen().sources());
        if (figure.isContested()) {
          o.considered().stream()
              .filter(other -> figure.isEnd(other))
              .forEach(end -> found.addAll(end.sources()));
        }
      }
      case Derivation.Contributed c -> found.addAll(c.contribution().sources());
      case Derivation.Claimed c -> found.addAll(c.claim().sources());
      case Derivation.Rated r -> found.addAll(r.rate().sources());
      case Derivation.Measured m -> found.addAll(m.measurement().sources());
      case Derivation.Computed c -> {
        c.inputs().forEach(input -> collect(input, found));
        c.unused().forEach(other -> found.addAll(other.sources()));
      }
      case Derivation.Assumed a -> found.addAll(a.sources());
      case Derivation.Supposed _ -> {}
    }
  }
}
