package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Siting;

/** Figures of what was measured of the Korean candidates: {@code candidate.<id>.<key>}. */
final class MeasuredFigures {

  /** How the ids of all begin. */
  static final String PREFIX = "candidate.";

  /** How the id of the lower end of a range ends. */
  static final String LOW = ".low";

  private MeasuredFigures() {}

  /** All numbers, by candidate. */
  static Map<String, Figure> byId(Siting siting) {
    Map<String, Figure> byId = new LinkedHashMap<>();
    for (Candidate candidate : siting.candidates()) {
      for (Measurement m : candidate.measurements()) {
        m.number()
            .map(value -> figure(id(candidate, m), value, m))
            .ifPresent(f -> byId.put(f.id(), f));
      }
    }
    return byId;
  }

  /** What a criterion reads of a candidate: the value, or the lower end of its range. */
  static Optional<Figure> read(Candidate candidate, Criterion criterion) {
    Optional<Measurement> measured = candidate.measurement(criterion.key());
    return criterion.lowEnd()
        ? measured.flatMap(m -> m.low().map(low -> figure(id(candidate, m) + LOW, low, m)))
        : measured.flatMap(m -> m.number().map(value -> figure(id(candidate, m), value, m)));
  }

  private static String id(Candidate candidate, Measurement m) {
    return PREFIX + candidate.id() + "." + m.key();
  }

  private static Figure figure(String id, double value, Measurement m) {
    String unit = m.unit().isEmpty() ? "1" : m.unit();
    return new Figure(
        id,
        new Quantity(BigDecimal.valueOf(value), unit),
        m.low().map(low -> new Quantity(BigDecimal.valueOf(low), unit)),
        m.high().map(high -> new Quantity(BigDecimal.valueOf(high), unit)),
        m.isEstimated(),
        new Derivation.Measured(m));
  }
}
