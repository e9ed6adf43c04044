package org.buildoutatlas.siting;

import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Siting;

/** How far the values behind a score can be relied on. */
public final class DataConfidence {

  private DataConfidence() {}

  /**
   * The mean of what the confidence in each value is worth, by weights, 0 to 1; what was not
   * measured is worth nothing. 0 where nothing weighs anything.
   */
  public static double of(Siting siting, Weights weights, Candidate candidate) {
    double sum = 0;
    for (Criterion criterion : siting.criteria()) {
      double worth =
          Worths.measured(candidate, criterion)
              .flatMap(_ -> candidate.measurement(criterion.key()))
              .map(m -> siting.method().worth(m.confidence()))
              .orElse(0.0);
      sum += weights.share(criterion.id()) * worth;
    }
    return sum / Weights.WHOLE;
  }
}
