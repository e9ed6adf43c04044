package org.buildoutatlas.ui.siting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Weights;

/**
 * The candidates under the weights that are looked at.
 *
 * @param siting what is compared, without candidates of the user's own
 * @param tried the same with them
 * @param weights in percent
 * @param usual whether these are the weights of the profile
 * @param scores by rank; none where all weights are zero
 * @param trials candidates of the user's own by score; they have no rank among the others
 */
public record Ranking(
    Siting siting,
    Siting tried,
    Weights weights,
    boolean usual,
    List<Score> scores,
    List<Score> trials) {

  /** Copies the scores. */
  public Ranking {
    scores = List.copyOf(scores);
    trials = List.copyOf(trials);
  }

  /** Those of the data by rank, then those of the user's own. */
  public List<Score> all() {
    return Stream.concat(scores.stream(), trials.stream()).toList();
  }

  /** The score of a candidate, be it one of the user's own. */
  public Optional<Score> score(String id) {
    return all().stream().filter(s -> s.candidate().id().equals(id)).findFirst();
  }
}
