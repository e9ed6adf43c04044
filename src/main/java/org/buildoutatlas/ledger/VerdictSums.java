package org.buildoutatlas.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Verdict;

/**
 * What was announced, by the four answers to whether it counts; together they are the headline.
 *
 * @param sums what counts first, then what lies within a counted site, what does not count, and
 *     what is unclear
 */
public record VerdictSums(List<Sum> sums) {

  /** Whether announced money counts. */
  public enum Answer {
    /** At a site, once. */
    COUNTS,
    /** It is the same money as that of a counted site. */
    WITHIN,
    /** For its verdict, for no site of the sum, or as an upper end. */
    NOT,
    /** Nobody can tell. */
    UNCLEAR
  }

  /**
   * The money of one answer.
   *
   * @param answer the answer
   * @param figure in US dollars, at upper ends
   * @param steps of the bridge that it consists of; none for what counts
   */
  public record Sum(Answer answer, Figure figure, List<Bridge.Step> steps) {

    /** Copies the steps. */
    public Sum {
      steps = List.copyOf(steps);
    }
  }

  /** Copies the sums. */
  public VerdictSums {
    sums = List.copyOf(sums);
  }

  /** The sums of a bridge. */
  public static VerdictSums of(Bridge bridge) {
    return new VerdictSums(
        List.of(
            counts(bridge),
            leftOut(Answer.WITHIN, "within", bridge, VerdictSums::isWithin),
            leftOut(Answer.NOT, "not", bridge, s -> !isWithin(s) && !isUnclear(s)),
            leftOut(Answer.UNCLEAR, "unclear", bridge, VerdictSums::isUnclear)));
  }

  private static Sum counts(Bridge bridge) {
    List<Figure> parts = new ArrayList<>(List.of(bridge.headline()));
    bridge.steps().stream()
        .filter(VerdictSums::isLeftOut)
        .map(Bridge.Step::change)
        .forEach(parts::add);
    Figure sum = Figure.sum("bridge.group.counts", Quantity.USD, "sum", parts);
    return new Sum(Answer.COUNTS, sum, List.of());
  }

  private static Sum leftOut(
      Answer answer, String word, Bridge bridge, Predicate<Bridge.Step> which) {
    List<Bridge.Step> steps =
        bridge.steps().stream().filter(VerdictSums::isLeftOut).filter(which).toList();
    Quantity amount =
        steps.stream()
            .map(s -> s.change().quantity())
            .reduce(Quantity.usd(0), (sum, change) -> sum.minus(change));
    Figure figure =
        Figure.computed(
            "bridge.group." + word,
            amount,
            false,
            "left out",
            steps.stream().map(Bridge.Step::change).toList());
    return new Sum(answer, figure, steps);
  }

  private static boolean isLeftOut(Bridge.Step step) {
    return step.kind() != Bridge.Kind.STATED && step.kind() != Bridge.Kind.MODELLED;
  }

  private static boolean isWithin(Bridge.Step step) {
    return step.verdict().filter(Verdict::isWithinCountedSite).isPresent();
  }

  private static boolean isUnclear(Bridge.Step step) {
    return step.verdict().filter(v -> v == Verdict.UNCLEAR).isPresent();
  }
}
