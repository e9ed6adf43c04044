package org.buildoutatlas.siting;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.model.Measurement;

/** What a candidate may be worth in the eyes of a criterion. */
sealed interface WorthDraws {

  /** A worth, 0 to 1. */
  double draw(RandomGenerator random);

  /** It is known. */
  record Known(double worth) implements WorthDraws {
    @Override
    public double draw(RandomGenerator random) {
      return worth;
    }
  }

  /** Something between two measured values, none of them likelier than others. */
  record Between(List<Knot> knots, double low, double high) implements WorthDraws {
    @Override
    public double draw(RandomGenerator random) {
      return ValueFunction.worth(knots, low + random.nextDouble() * (high - low));
    }
  }

  /** Nothing was measured: anything from worst to best, none of it likelier. */
  record Unknown() implements WorthDraws {
    @Override
    public double draw(RandomGenerator random) {
      return random.nextDouble();
    }
  }

  /**
   * Of a candidate. Where a criterion reads the lower end, the range is how the place varies and
   * not how little is known, so the end stands.
   */
  static WorthDraws of(Candidate candidate, Criterion criterion) {
    Optional<Measurement> range =
        candidate
            .measurement(criterion.key())
            .filter(m -> m.number().isPresent() && !criterion.lowEnd())
            .filter(m -> m.low().isPresent() && m.high().isPresent());
    return range
        .<WorthDraws>map(
            m -> new Between(criterion.knots(), m.low().orElseThrow(), m.high().orElseThrow()))
        .or(() -> Worths.worth(candidate, criterion).map(Known::new))
        .orElseGet(Unknown::new);
  }
}
