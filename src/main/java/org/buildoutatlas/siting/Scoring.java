package org.buildoutatlas.siting;

import java.util.List;
import java.util.Map;
import org.buildoutatlas.model.Siting;

/** The weighted sum of worths: score = 100 · Σ weight · worth / Σ weight, over the criteria that were measured. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class Scoring {

  private Scoring() {}

  /** Scores all candidates, the highest first; weights by criterion id, none negative, missing ones 0. */
  public static List<Score> rank(Siting siting, Map<String, Double> weights) {
    throw new UnsupportedOperationException();
  }
}
