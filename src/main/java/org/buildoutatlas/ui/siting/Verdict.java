package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.siting.FlipPoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Weights;

/**
 * How one candidate does beside another.
 *
 * @param one the better of the two
 * @param other the other
 * @param ahead the criteria that put it ahead most, the weightiest first
 * @param behind those that set it back most
 * @param gap the points between them
 * @param flip the smallest change of one weight by which they change places
 */
record Verdict(
    Score one,
    Score other,
    List<Criterion> ahead,
    List<Criterion> behind,
    double gap,
    Optional<FlipPoint> flip) {

  /** So many criteria are named on either side. */
  private static final int NAMED = 2;

  /** A smaller difference of points is not named. */
  private static final double LEAST = 0.5;

  /** Copies the lists. */
  Verdict {
    ahead = List.copyOf(ahead);
    behind = List.copyOf(behind);
  }

  private record Lead(Criterion criterion, double points) {}

  /** Of two, the better one first. */
  static Verdict between(Ranking now, Score one, Score other) {
    return one.points() < other.points() ? of(now, other, one) : of(now, one, other);
  }

  private static Verdict of(Ranking now, Score one, Score other) {
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < one.parts().size(); i++) {
      Score.Part part = one.parts().get(i);
      leads.add(new Lead(part.criterion(), part.points() - other.parts().get(i).points()));
    }
    return new Verdict(
        one,
        other,
        named(leads, 1),
        named(leads, -1),
        one.points() - other.points(),
        FlipPoint.between(now.tried(), now.weights(), one.candidate(), other.candidate()).stream()
            .filter(f -> f.share().isPresent())
            .min(Comparator.comparingDouble(f -> Math.abs(change(f, now.weights())))));
  }

  /** Whether the difference means anything. */
  boolean isClear() {
    return gap >= Scoring.NO_GAP;
  }

  /** By how much a weight changes until places are changed, in percent. */
  static double change(FlipPoint flip, Weights weights) {
    return flip.share().orElse(0.0) - weights.share(flip.criterion().id());
  }

  private static List<Criterion> named(List<Lead> leads, int sign) {
    return leads.stream()
        .filter(lead -> sign * lead.points() >= LEAST)
        .sorted(Comparator.comparingDouble(lead -> -sign * lead.points()))
        .limit(NAMED)
        .map(Lead::criterion)
        .toList();
  }
}
