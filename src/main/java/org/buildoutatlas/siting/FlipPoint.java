package org.buildoutatlas.siting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;

/**
 * How much one criterion would have to weigh for two candidates to change places, all others
 * keeping their proportions.
 *
 * <p>With the share t of the criterion and those of the others in proportion, both the sum of
 * weighted worths and the sum of the weights that were measured are straight lines in t. Two scores
 * are equal where N₁(t) · D₂(t) = N₂(t) · D₁(t): a straight line where the same was measured of
 * both, else a parabola, so the places are exact.
 *
 * @param criterion whose share changes
 * @param ahead the one that is ahead at the given weights
 * @param behind the other
 * @param share 0 to 100, the nearest to the given one; empty where they change places nowhere
 */
public record FlipPoint(
    Criterion criterion, Candidate ahead, Candidate behind, Optional<Double> share) {

  /** Nearer to the ends is nothing but rounding. */
  private static final double EDGE = 1e-9;

  /** Within these shares left and right of a place the order must differ. */
  private static final double BESIDE = 1e-6;

  /** Of the first two of the ranking, for each criterion; none where there are not two. */
  public static List<FlipPoint> ofFirst(Siting siting, Weights weights) {
    List<Score> ranked = Scoring.rank(siting, weights.shares());
    return ranked.size() < 2 || weights.isNone()
        ? List.of()
        : between(siting, weights, ranked.get(0).candidate(), ranked.get(1).candidate());
  }

  /** Of any two candidates, for each criterion. */
  public static List<FlipPoint> between(
      Siting siting, Weights weights, Candidate ahead, Candidate behind) {
    return siting.criteria().stream()
        .map(c -> new FlipPoint(c, ahead, behind, share(siting, weights, c, ahead, behind)))
        .toList();
  }

  /**
   * Whether the one behind is the first of all just past the point; a third candidate may lead
   * there instead.
   */
  public boolean makesFirst(Siting siting, Weights weights) {
    if (share.isEmpty()) {
      return false;
    }
    double past = Math.signum(share.get() - weights.share(criterion.id())) * BESIDE * Weights.WHOLE;
    double there = Math.clamp(share.get() + past, 0, Weights.WHOLE);
    Weights then = weights.with(criterion.id(), there, Set.of());
    return Scoring.rank(siting, then.shares()).getFirst().candidate().equals(behind);
  }

  private static Optional<Double> share(
      Siting siting, Weights weights, Criterion criterion, Candidate one, Candidate other) {
    Lines a = Lines.of(siting, weights, criterion, one);
    Lines b = Lines.of(siting, weights, criterion, other);
    double now = weights.share(criterion.id()) / Weights.WHOLE;
    return roots(a, b)
        .filter(t -> t > EDGE && t < 1 - EDGE)
        .filter(t -> changes(a, b, t))
        .boxed()
        .min((s, t) -> Double.compare(Math.abs(s - now), Math.abs(t - now)))
        .map(t -> t * Weights.WHOLE);
  }

  private static boolean changes(Lines a, Lines b, double t) {
    double left = Math.max(0, t - BESIDE);
    double right = Math.min(1, t + BESIDE);
    return (a.score(left) - b.score(left)) * (a.score(right) - b.score(right)) < 0;
  }

  /** Where N₁ · D₂ − N₂ · D₁ is 0. */
  private static DoubleStream roots(Lines a, Lines b) {
    double square = a.sumSlope() * b.weightSlope() - b.sumSlope() * a.weightSlope();
    double linear =
        a.sum() * b.weightSlope()
            + a.sumSlope() * b.weight()
            - b.sum() * a.weightSlope()
            - b.sumSlope() * a.weight();
    double constant = a.sum() * b.weight() - b.sum() * a.weight();
    if (Math.abs(square) < 1e-12) {
      return linear == 0 ? DoubleStream.empty() : DoubleStream.of(-constant / linear);
    }
    double under = linear * linear - 4 * square * constant;
    if (under < 0) {
      return DoubleStream.empty();
    }
    // The sum without cancellation, then Vieta for the other root.
    double half = -0.5 * (linear + Math.copySign(Math.sqrt(under), linear));
    return half == 0 ? DoubleStream.of(0) : DoubleStream.of(half / square, constant / half);
  }

  /**
   * The sum of weighted worths and that of weights as lines in the share of a criterion, 0 to 1.
   *
   * @param sum of weighted worths without the criterion
   * @param sumSlope by which it grows until the criterion is all
   * @param weight measured without the criterion
   * @param weightSlope by which it grows until the criterion is all
   */
  private record Lines(double sum, double sumSlope, double weight, double weightSlope) {

    static Lines of(Siting siting, Weights weights, Criterion criterion, Candidate candidate) {
      Weights without = weights.with(criterion.id(), 0, Set.of());
      double sum = 0;
      double weight = 0;
      for (Criterion each : siting.criteria()) {
        double share = without.share(each.id()) / Weights.WHOLE;
        Optional<Double> worth = Worths.worth(candidate, each);
        sum += share * worth.orElse(0.0);
        weight += worth.isPresent() ? share : 0;
      }
      Optional<Double> own = Worths.worth(candidate, criterion);
      return new Lines(sum, own.orElse(0.0) - sum, weight, (own.isPresent() ? 1 : 0) - weight);
    }

    double score(double t) {
      double measured = weight + t * weightSlope;
      return measured > 0 ? (sum + t * sumSlope) / measured : 0;
    }
  }
}
