package org.buildoutatlas.ui.siting;

import java.util.List;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Weights;

/**
 * The candidates under the weights that are looked at.
 *
 * @param siting what is compared
 * @param weights in percent
 * @param usual whether these are the weights of the data set
 * @param scores by rank; none where all weights are zero
 */
public record Ranking(Siting siting, Weights weights, boolean usual, List<Score> scores) {

  /** Copies the scores. */
  public Ranking {
    scores = List.copyOf(scores);
  }
}
