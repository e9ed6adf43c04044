package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Criterion.Knot;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.siting.ValueFunction;

/** What a measured value is worth, from the value and the corners of the criterion's function. */
final class WorthFigures {

  static final String LINE =
      "straight from the worst value, worth 0, to the best one, worth 1, no less and no more, to"
          + " six decimals";

  static final String CORNERS =
      "0 up to the first corner, 1 from the second to the third, 0 from the fourth on, straight"
          + " between them, to six decimals";

  static final String UNIT = "of 1";

  private static final String WORTH = "siting.worth.";
  private static final String CORNER = "siting.corner.";
  private static final List<String> ENDS = List.of("worst", "best");
  private static final int DIGITS = 6;

  private WorthFigures() {}

  /** The worth of a candidate in the eyes of a criterion; empty where nothing was measured. */
  static Optional<Figure> of(Candidate candidate, Criterion criterion) {
    return MeasuredFigures.read(candidate, criterion)
        .map(
            read -> {
              double worth =
                  ValueFunction.worth(criterion.knots(), read.quantity().amount().doubleValue());
              List<Figure> inputs = new ArrayList<>(List.of(read));
              inputs.addAll(corners(criterion));
              return Figure.computed(
                  WORTH + candidate.id() + "." + criterion.id(),
                  new Quantity(rounded(worth), UNIT),
                  true,
                  criterion.knots().size() == 2 ? LINE : CORNERS,
                  inputs);
            });
  }

  /** A number with as many digits as the formulas say. */
  static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  /** The worst and the best value, or the corners as they ascend. */
  private static List<Figure> corners(Criterion criterion) {
    List<Knot> knots = criterion.knots();
    boolean line = knots.size() == ENDS.size();
    boolean falls = line && knots.getFirst().worth() > knots.getLast().worth();
    List<Figure> corners = new ArrayList<>();
    for (Knot knot : falls ? knots.reversed() : knots) {
      int n = corners.size();
      corners.add(
          Figure.assumed(
              CORNER + criterion.id() + "." + (line ? ENDS.get(n) : Integer.toString(n + 1)),
              new Quantity(BigDecimal.valueOf(knot.measured()), criterion.unit()),
              criterion.rationale(),
              criterion.sources()));
    }
    return corners;
  }
}
