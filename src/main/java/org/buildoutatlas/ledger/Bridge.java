package org.buildoutatlas.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Verdict;

/**
 * The way from what was announced to what counts: headline + all steps = counted, to the cent, in
 * any order.
 *
 * @param headline the sum of all announced dollar amounts, upper ends
 * @param steps what is left out, group by group, and what is added; groups without an amount do not
 *     appear
 * @param counted the sum over the counted sites
 */
public record Bridge(Figure headline, List<Step> steps, Figure counted) {

  /** Why a step is taken. */
  public enum Kind {
    /** Left out for its verdict. */
    VERDICT,
    /** Would count, but for no single site of the sum. */
    OUTSIDE_SUM,
    /** What a headline's upper end has over the amount that counts. */
    UPPER_END,
    /** Added: stated of a site, but by none of the contributions. */
    STATED,
    /** Added: site cost that nobody states. */
    MODELLED
  }

  /**
   * One step.
   *
   * @param kind why it is taken
   * @param verdict whose amounts are left out, for {@link Kind#VERDICT}
   * @param change in US dollars: negative where something is left out
   * @param contributions what it is about, empty for what is added
   */
  public record Step(
      Kind kind, Optional<Verdict> verdict, Figure change, List<Contribution> contributions) {

    /** Copies the list. */
    public Step {
      contributions = List.copyOf(contributions);
    }
  }

  /** Copies the steps. */
  public Bridge {
    steps = List.copyOf(steps);
  }

  /** The headline after all steps: the counted sum. */
  public Quantity total() {
    return steps.stream()
        .map(s -> s.change().quantity())
        .reduce(headline.quantity(), Quantity::plus);
  }

  /** What is added to the headline: the stated and the modelled. */
  public Quantity added() {
    return steps.stream()
        .filter(s -> s.kind() == Kind.STATED || s.kind() == Kind.MODELLED)
        .map(s -> s.change().quantity())
        .reduce(Quantity.usd(0), Quantity::plus);
  }

  static Bridge of(
      Figure headline, Figure counted, List<Contribution> announced, List<Costing.Cost> costs) {
    Set<String> placed =
        costs.stream()
            .flatMap(c -> c.placed().stream())
            .map(Contribution::id)
            .collect(Collectors.toSet());
    List<Step> steps = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.COUNTS) {
        List<Contribution> group = announced.stream().filter(c -> c.verdict() == verdict).toList();
        leftOut(Kind.VERDICT, verdict.word(), group).ifPresent(steps::add);
      }
    }
    leftOut(
            Kind.OUTSIDE_SUM,
            "outside-sum",
            announced.stream()
                .filter(c -> c.verdict() == Verdict.COUNTS && !placed.contains(c.id()))
                .toList())
        .ifPresent(steps::add);
    upperEnds(announced.stream().filter(c -> placed.contains(c.id())).toList())
        .ifPresent(steps::add);
    added(Kind.STATED, "stated", costs, Part.Origin.STATED).ifPresent(steps::add);
    added(Kind.MODELLED, "modelled", costs, Part.Origin.MODELLED).ifPresent(steps::add);
    return new Bridge(headline, steps, counted);
  }

  private static Optional<Step> leftOut(Kind kind, String word, List<Contribution> group) {
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Figure sum =
        Figure.sum(
            "bridge." + word + ".sum",
            Quantity.USD,
            "sum of upper ends",
            group.stream().map(Headline::upperEnd).toList());
    return Optional.of(
        new Step(
            kind,
            kind == Kind.VERDICT ? Optional.of(group.getFirst().verdict()) : Optional.empty(),
            negative("bridge." + word, sum),
            group));
  }

  private static Figure negative(String id, Figure sum) {
    return Figure.computed(
        id, Quantity.usd(sum.quantity().amount().negate()), false, "left out", List.of(sum));
  }

  private static Optional<Step> upperEnds(List<Contribution> placed) {
    List<Contribution> wide =
        placed.stream()
            .filter(
                c -> !Headline.upperEnd(c).quantity().equals(c.amount().orElseThrow().quantity()))
            .toList();
    if (wide.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> over =
        wide.stream()
            .map(
                c -> {
                  Figure upper = Headline.upperEnd(c);
                  Figure stated = Figure.contributed("bridge.stated." + c.id(), c);
                  return Figure.computed(
                      "bridge.upper-end." + c.id(),
                      upper.quantity().minus(stated.quantity()),
                      false,
                      "upper end − stated amount",
                      List.of(upper, stated));
                })
            .toList();
    Figure sum = Figure.sum("bridge.upper-end.sum", Quantity.USD, "sum", over);
    return Optional.of(
        new Step(Kind.UPPER_END, Optional.empty(), negative("bridge.upper-end", sum), wide));
  }

  private static Optional<Step> added(
      Kind kind, String word, List<Costing.Cost> costs, Part.Origin origin) {
    List<Figure> parts = costs.stream().flatMap(c -> c.of(origin).stream()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Step(
                kind,
                Optional.empty(),
                Figure.sum("bridge." + word, Quantity.USD, "sum of site costs", parts),
                List.of()));
  }
}
