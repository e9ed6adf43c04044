package org.buildoutatlas.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Siting;

/**
 * A second opinion: how near a candidate comes to the best of each criterion and how far it stays
 * from the worst. TOPSIS, C.-L. Hwang and K. Yoon, "Multiple Attribute Decision Making", Lecture
 * Notes in Economics and Mathematical Systems 186, Springer 1981.
 *
 * <p>The worths of a criterion are divided by the root of the sum of their squares and weighted; d⁺
 * is the distance from the best, d⁻ that from the worst of what is there; the closeness is d⁻ ÷ (d⁺
 * + d⁻). What was not measured of a candidate stays out of both of its distances.
 *
 * @param ranking the highest closeness first; empty where nothing weighs anything
 */
public record Topsis(List<Closeness> ranking) {

  /** Where the two opinions have to be of one mind. */
  private static final int FIRST = 3;

  /**
   * How near a candidate is to the best.
   *
   * @param candidate the candidate
   * @param rank 1 for the nearest; file order among equals
   * @param closeness 0 where it is the worst in everything, 1 where it is the best
   */
  public record Closeness(Candidate candidate, int rank, double closeness) {}

  /** Copies the ranking. */
  public Topsis {
    ranking = List.copyOf(ranking);
  }

  /** Of all candidates. */
  public static Topsis of(Siting siting, Weights weights) {
    if (weights.isNone()) {
      return new Topsis(List.of());
    }
    double[] closeness =
        closeness(
            Worths.matrix(siting),
            siting.criteria().stream().mapToDouble(c -> weights.share(c.id())).toArray());
    List<Integer> order =
        IntStream.range(0, closeness.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> closeness[i]).reversed())
            .toList();
    List<Closeness> ranking = new ArrayList<>();
    for (int i : order) {
      ranking.add(new Closeness(siting.candidates().get(i), ranking.size() + 1, closeness[i]));
    }
    return new Topsis(ranking);
  }

  /**
   * The closeness of each row.
   *
   * @param values by row and criterion, the more the better; what is to be small is negated; not a
   *     number where nothing is known
   * @param weights by criterion, of any sum
   */
  static double[] closeness(double[][] values, double... weights) {
    double[] toBest = new double[values.length];
    double[] toWorst = new double[values.length];
    for (int j = 0; j < weights.length; j++) {
      int column = j;
      double[] known =
          Arrays.stream(values)
              .mapToDouble(row -> row[column])
              .filter(v -> !Double.isNaN(v))
              .toArray();
      double norm = Math.sqrt(Arrays.stream(known).map(v -> v * v).sum());
      if (norm > 0) {
        double best = Arrays.stream(known).max().orElseThrow();
        double worst = Arrays.stream(known).min().orElseThrow();
        for (int i = 0; i < values.length; i++) {
          if (!Double.isNaN(values[i][j])) {
            toBest[i] += square(weights[j] * (best - values[i][j]) / norm);
            toWorst[i] += square(weights[j] * (values[i][j] - worst) / norm);
          }
        }
      }
    }
    return IntStream.range(0, values.length)
        .mapToDouble(i -> share(Math.sqrt(toWorst[i]), Math.sqrt(toBest[i])))
        .toArray();
  }

  private static double square(double way) {
    return way * way;
  }

  /** One that is best and worst at once, for all are the same, is in the middle. */
  private static double share(double part, double rest) {
    return part + rest > 0 ? part / (part + rest) : 0.5;
  }

  /** That of a candidate; empty where it took no part. */
  public Optional<Closeness> of(String id) {
    return ranking.stream().filter(c -> c.candidate().id().equals(id)).findFirst();
  }

  /** Whether the first three of a ranking are the first three here, in the same order. */
  public boolean agrees(List<Score> ranked) {
    return first(ranking.stream().map(Closeness::candidate).toList())
        .equals(first(ranked.stream().map(Score::candidate).toList()));
  }

  private static List<String> first(List<Candidate> ranked) {
    return ranked.stream().limit(FIRST).map(Candidate::id).toList();
  }
}
