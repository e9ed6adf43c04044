package org.buildoutatlas.outlook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Value;

/**
 * The assumptions of the data set that an outlook leans on. What is missing there is taken as
 * certain: no delay, everything built.
 *
 * @param atlas whose assumptions they are
 */
record Assumptions(Atlas atlas) {

  private static final String FIGURE = "outlook.assumption.";
  private static final String COST = "outlook-cost";
  private static final String MODEL = "epoch-it";
  private static final String DELAY = "outlook-delay";
  private static final String SPREAD = "outlook-delay-spread";
  private static final String COMMON = "outlook-delay-common";
  private static final String REALISATION = "outlook-realisation-";
  private static final String BUILDING = "epoch-median";
  private static final String SHELL = "construction";
  private static final double YEAR = 365.25;

  /** The range of cost; without one, what the ledger models cost by. */
  CostRange cost() {
    return costModel()
        .flatMap(a -> a.observation().value())
        .map(
            v ->
                switch (v) {
                  case Value.Amount a ->
                      new CostRange(
                          a.low().orElse(a.quantity()).toDouble(),
                          a.quantity().toDouble(),
                          a.high().orElse(a.quantity()).toDouble());
                  case Value.Day _, Value.Word _ -> CostRange.of(1);
                })
        .orElse(CostRange.of(1));
  }

  Delay delay() {
    double months = number(DELAY).orElse(0.0);
    return new Delay(months, number(SPREAD).orElse(0.0), number(COMMON).orElse(0.0));
  }

  Map<Status, Double> realisation() {
    Map<Status, Double> shares = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      number(id(status)).ifPresent(share -> shares.put(status, share));
    }
    return shares;
  }

  /** How long a site is built where no start or no end is stated, in days. */
  double buildingDays() {
    return number(BUILDING).orElse(2.0) * YEAR;
  }

  /** The share of building and power supply in a modelled cost, 0 to 1. */
  double shellShare() {
    return costModel().flatMap(a -> Optional.ofNullable(a.split().get(SHELL))).orElse(0.0);
  }

  private Optional<Assumption> costModel() {
    return atlas.assumption(COST).or(() -> atlas.assumption(MODEL));
  }

  /** Those that nobody can suppose otherwise, as figures. */
  List<Figure> fixed() {
    return figures(SPREAD, COMMON, BUILDING);
  }

  Optional<Figure> costFigure() {
    return figure(COST);
  }

  Optional<Figure> delayFigure() {
    return figure(DELAY);
  }

  Optional<Figure> realisationFigure(Status status) {
    return figure(id(status));
  }

  private List<Figure> figures(String... ids) {
    return Arrays.stream(ids).flatMap(id -> figure(id).stream()).toList();
  }

  private Optional<Figure> figure(String id) {
    return atlas.assumption(id).flatMap(Assumptions::figure);
  }

  private static Optional<Figure> figure(Assumption assumption) {
    return assumption
        .quantity()
        .map(
            quantity ->
                new Figure(
                    FIGURE + assumption.id(),
                    quantity,
                    end(assumption, true),
                    end(assumption, false),
                    true,
                    new Derivation.Assumed(assumption.observation().note(), assumption.sources())));
  }

  private static Optional<Quantity> end(Assumption assumption, boolean low) {
    return assumption
        .observation()
        .value()
        .flatMap(v -> v instanceof Value.Amount a ? low ? a.low() : a.high() : Optional.empty());
  }

  private static String id(Status status) {
    return REALISATION + status.word().replace(' ', '-');
  }

  private Optional<Double> number(String id) {
    return atlas
        .assumption(id)
        .flatMap(Assumption::quantity)
        .map(Quantity::amount)
        .map(BigDecimal::doubleValue);
  }
}
