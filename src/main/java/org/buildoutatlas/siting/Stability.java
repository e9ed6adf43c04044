package org.buildoutatlas.siting;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * How far the ranking depends on weights and values that may be others: stochastic multicriteria
 * acceptability analysis, R. Lahdelma and P. Salminen, "SMAA-2: Stochastic multicriteria
 * acceptability analysis for group decision making", Operations Research 49 (2001), 444–454.
 *
 * <p>Each draw takes weights from a Dirichlet distribution about the given ones, whose
 * concentration is a {@linkplain org.buildoutatlas.model.SitingMethod.Spread named assumption}, and
 * values evenly from within their ranges; what was not measured is worth anything from 0 to 1.
 * Criteria that weigh nothing stay out.
 *
 * @param candidates in the order of the atlas; empty where nothing weighs anything
 * @param draws how many draws they rest on
 */
public record Stability(List<Acceptability> candidates, int draws) {

  /** So many draws are shown: chances are then good to one point in a hundred. */
  public static final int DRAWS = 10_000;

  /** So many do while a slider moves: good to four points in a hundred. */
  public static final int COARSE = 500;

  /** Where the draws of the atlas begin, so that the same weights give the same chances. */
  public static final long SEED = 20261122;

  private static final double LOWER = 0.05;
  private static final double UPPER = 0.95;

  /**
   * How likely a candidate has which rank.
   *
   * @param candidate the candidate
   * @param chances of rank 1, 2, …, 0 to 1, together 1
   */
  public record Acceptability(Candidate candidate, List<Double> chances) {

    /** Copies the chances. */
    public Acceptability {
      chances = List.copyOf(chances);
    }

    /** The chance of being first, 0 to 1. */
    public double first() {
      return chances.getFirst();
    }

    /** The rank that is reached or bettered in one draw of twenty, 1 for the best. */
    public int best() {
      return rank(LOWER);
    }

    /** The rank that is reached or bettered in nineteen draws of twenty. */
    public int worst() {
      return rank(UPPER);
    }

    private int rank(double share) {
      double sum = 0;
      int rank = 0;
      while (rank < chances.size() && sum < share - 1e-12) {
        sum += chances.get(rank);
        rank++;
      }
      return Math.max(1, rank);
    }
  }

  /** Copies the candidates. */
  public Stability {
    candidates = List.copyOf(candidates);
  }

  /** As the atlas shows it. */
  public static Stability of(Siting siting, Weights weights, Progress progress) throws Cancelled {
    return of(siting, weights, DRAWS, SEED, progress);
  }

  /**
   * After some draws. The same seed gives the same result, and fewer draws are the beginning of
   * more.
   *
   * @param draws at least 1
   * @throws Cancelled where it is no longer wanted
   */
  public static Stability of(
      Siting siting, Weights weights, int draws, long seed, Progress progress) throws Cancelled {
    if (weights.isNone()) {
      return new Stability(List.of(), draws);
    }
    RankDraws counted = RankDraws.of(siting, weights);
    return new Stability(counted.run(siting.candidates(), draws, seed, progress), draws);
  }

  /** That of a candidate; empty where it took no part. */
  public Optional<Acceptability> of(String id) {
    return candidates.stream().filter(a -> a.candidate().id().equals(id)).findFirst();
  }
}
