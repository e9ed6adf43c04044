package org.buildoutatlas.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Siting;

/**
 * The weighted sum of worths: score = 100 · Σ weight · worth / Σ weight, over the criteria that
 * were measured. What was not measured is no zero: it drops out, and widens the interval of the
 * score instead.
 */
public final class Scoring {

  /** Scores that differ by fewer points are no different: the data are no finer. */
  public static final double NO_GAP = 5;

  private Scoring() {}

  /**
   * Scores all candidates, the highest first; weights by criterion id, missing ones 0.
   *
   * @throws IllegalArgumentException where a weight is negative or not a number
   */
  public static List<Score> rank(Siting siting, Map<String, Double> weights) {
    if (weights.values().stream().anyMatch(w -> !(w >= 0))) {
      throw new IllegalArgumentException("A weight is negative: " + weights);
    }
    List<Score> scores =
        siting.candidates().stream()
            .map(c -> score(c, siting.criteria(), weights))
            .sorted(Comparator.comparingDouble(Score::points).reversed())
            .toList();
    List<Score> ranked = new ArrayList<>();
    for (Score s : scores) {
      ranked.add(
          new Score(s.candidate(), ranked.size() + 1, s.points(), s.low(), s.high(), s.parts()));
    }
    return ranked;
  }

  /** Scores all candidates as in a profile, the highest first. */
  public static List<Score> rank(Siting siting, Profile profile, Weights weights) {
    return rank(siting.under(profile.id()), weights.shares());
  }

  /** Those that are no worse than the first of a ranking, without it. */
  public static List<Score> close(List<Score> ranked) {
    return ranked.stream()
        .skip(1)
        .filter(s -> ranked.getFirst().points() - s.points() < NO_GAP)
        .toList();
  }

  private static Score score(
      Candidate candidate, List<Criterion> criteria, Map<String, Double> weights) {
    double all = 0;
    double measured = 0;
    double sum = 0;
    for (Criterion criterion : criteria) {
      double weight = weights.getOrDefault(criterion.id(), 0.0);
      Optional<Double> worth = Worths.worth(candidate, criterion);
      all += weight;
      measured += worth.isPresent() ? weight : 0;
      sum += weight * worth.orElse(0.0);
    }
    List<Score.Part> parts = new ArrayList<>();
    for (Criterion criterion : criteria) {
      double weight = weights.getOrDefault(criterion.id(), 0.0);
      Optional<Double> worth = Worths.worth(candidate, criterion);
      parts.add(new Score.Part(criterion, worth, percent(weight * worth.orElse(0.0), measured)));
    }
    return new Score(
        candidate,
        0,
        percent(sum, measured),
        percent(sum, all),
        percent(sum + (all - measured), all),
        parts);
  }

  private static double percent(double part, double whole) {
    return whole > 0 ? 100 * part / whole : 0;
  }
}
