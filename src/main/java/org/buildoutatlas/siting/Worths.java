package org.buildoutatlas.siting;

import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;

/** What was measured of a candidate, and what it is worth in the eyes of a criterion. */
public final class Worths {

  private Worths() {}

  /** The measured number that a criterion reads; empty where there is none. */
  public static Optional<Double> measured(Candidate candidate, Criterion criterion) {
    return candidate.measurement(criterion.key()).flatMap(m -> measured(m, criterion));
  }

  private static Optional<Double> measured(Measurement m, Criterion criterion) {
    return criterion.lowEnd() ? m.low() : m.number();
  }

  /** The worth, 0 to 1, of what was measured; empty where nothing was. */
  public static Optional<Double> worth(Candidate candidate, Criterion criterion) {
    return measured(candidate, criterion)
        .map(number -> ValueFunction.worth(criterion.knots(), number));
  }

  /** The worths of all candidates by criterion; not a number where nothing was measured. */
  static double[][] matrix(Siting siting) {
    return siting.candidates().stream()
        .map(
            c ->
                siting.criteria().stream()
                    .mapToDouble(criterion -> worth(c, criterion).orElse(Double.NaN))
                    .toArray())
        .toArray(double[][]::new);
  }
}
