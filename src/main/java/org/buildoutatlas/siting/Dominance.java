package org.buildoutatlas.siting;

import java.util.List;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;

/**
 * Whether one candidate is nowhere worse than another and somewhere better, so that no weights can
 * rank it behind.
 */
public final class Dominance {

  private Dominance() {}

  /**
   * Whether one dominates another. What was not measured of the one counts as the worst, of the
   * other as the best, so that nothing that is yet to be measured can disprove it.
   */
  public static boolean dominates(Siting siting, Candidate one, Candidate other) {
    boolean better = false;
    for (Criterion criterion : siting.criteria()) {
      double own = Worths.worth(one, criterion).orElse(0.0);
      double its = Worths.worth(other, criterion).orElse(1.0);
      if (own < its) {
        return false;
      }
      better |= own > its;
    }
    return better;
  }

  /** Those that a candidate dominates, in the order of the atlas. */
  public static List<Candidate> dominated(Siting siting, Candidate by) {
    return siting.candidates().stream().filter(c -> dominates(siting, by, c)).toList();
  }

  /** Those that dominate a candidate, in the order of the atlas. */
  public static List<Candidate> dominating(Siting siting, Candidate candidate) {
    return siting.candidates().stream().filter(c -> dominates(siting, c, candidate)).toList();
  }
}
