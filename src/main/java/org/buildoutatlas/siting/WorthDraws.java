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
    return candidate
        .measurement(criterion.key())
        .filter(_ -> !criterion.lowEnd())
        .flatMap(m -> between(m, criterion.knots()))
        .or(() -> Worths.worth(candidate, criterion).map(Known::new))
        .orElseGet(Unknown::new);
  }

  private static Optional<WorthDraws> between(Measurement m, List<Knot> knots) {
    Optional<Double> low = m.low().or(() -> end(m, -1));
    Optional<Double> high = m.high().or(() -> end(m, 1));
    return m.number().isPresent() && low.isPresent() && high.isPresent()
        ? Optional.of(new Between(knots, low.get(), high.get()))
        : Optional.empty();
  }

  /** The value less or more what it may be off. */
  private static Optional<Double> end(Measurement m, int side) {
    return m.number().flatMap(value -> m.within().map(off -> Math.max(0, value + side * off)));
  }
}
