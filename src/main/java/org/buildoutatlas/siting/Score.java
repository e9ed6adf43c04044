package org.buildoutatlas.siting;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;

/**
 * A candidate's score with the part each criterion has in it.
 *
 * @param candidate the candidate
 * @param rank 1 for the highest, file order among equals; 0 for one that is not ranked
 * @param points 0 to 100
 * @param low what the score would be were everything that was not measured at its worst
 * @param high what the score would be were everything that was not measured at its best
 * @param parts by criterion, in the atlas' order
 */
public record Score(
    Candidate candidate, int rank, double points, double low, double high, List<Part> parts) {

  /**
   * One criterion's part.
   *
   * @param criterion the criterion
   * @param worth 0 to 1; empty where nothing was measured
   * @param points what it adds to the score
   */
  public record Part(Criterion criterion, Optional<Double> worth, double points) {}

  /** Copies the parts. */
  public Score {
    parts = List.copyOf(parts);
  }

  /** The same without a rank, for a candidate that is not one of the data: its rank is 0. */
  public Score unranked() {
    return new Score(candidate, 0, points, low, high, parts);
  }

  /** Whether it has a rank. */
  public boolean isRanked() {
    return rank > 0;
  }

  /** Whether something that carries weight was not measured, so that the score is an interval. */
  public boolean isUncertain() {
    return low < high;
  }
}
