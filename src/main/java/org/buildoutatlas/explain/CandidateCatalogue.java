package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;

/**
 * Gathers what was measured of the Korean candidates and how they score.
 *
 * @param siting the candidates and how they are compared
 * @param weights by criterion
 */
record CandidateCatalogue(Siting siting, Map<String, Double> weights) {

  /** How the ids of all begin. */
  static final String PREFIX = "candidate.";

  /** How the ids of scores end. */
  static final String SCORE = ".score";

  private static final String FORMULA =
      "100 × sum of weight × worth ÷ sum of weights of what was measured, to one decimal";

  /** All of them: of each candidate the score, then what was measured. */
  Map<String, Figure> byId() {
    Map<String, Figure> byId = new LinkedHashMap<>();
    for (Score score : Scoring.rank(siting, weights)) {
      Candidate candidate = score.candidate();
      Figure figure = score(score);
      byId.put(figure.id(), figure);
      candidate
          .measurements()
          .forEach(m -> measured(candidate, m).ifPresent(f -> byId.put(f.id(), f)));
    }
    return byId;
  }

  private Figure score(Score score) {
    List<Figure> inputs =
        score.parts().stream()
            .filter(part -> weights.getOrDefault(part.criterion().id(), 0.0) > 0)
            .flatMap(part -> score.candidate().measurement(part.criterion().key()).stream())
            .flatMap(m -> measured(score.candidate(), m).stream())
            .toList();
    BigDecimal points = BigDecimal.valueOf(score.points()).setScale(1, RoundingMode.HALF_UP);
    return Figure.computed(
        PREFIX + score.candidate().id() + SCORE,
        new Quantity(points, "points"),
        true,
        FORMULA,
        inputs);
  }

  private static Optional<Figure> measured(Candidate candidate, Measurement m) {
    return m.number()
        .map(
            value ->
                new Figure(
                    PREFIX + candidate.id() + "." + m.key(),
                    new Quantity(BigDecimal.valueOf(value), m.unit().isEmpty() ? "1" : m.unit()),
                    m.low().map(low -> new Quantity(BigDecimal.valueOf(low), m.unit())),
                    m.high().map(high -> new Quantity(BigDecimal.valueOf(high), m.unit())),
                    m.isEstimated(),
                    new Derivation.Measured(m)));
  }
}
