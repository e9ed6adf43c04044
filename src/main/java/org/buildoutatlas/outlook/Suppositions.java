package org.buildoutatlas.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.WhatIf;

/**
 * What a scenario leans on, as figures: the assumptions of the data set, and in the place of those
 * that the user has changed, what is supposed instead.
 *
 * @param base the assumptions of the data set
 * @param scenario what is supposed
 */
record Suppositions(Assumptions base, Scenario scenario) {

  private static final String SHARE = "share";

  /** Each as a figure. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    base.costFigure().map(this::cost).ifPresent(figures::add);
    base.delayFigure()
        .map(f -> changed(f, scenario.delay().months(), base.delay().months()))
        .ifPresent(figures::add);
    figures.addAll(base.fixed());
    for (Status status : Status.values()) {
      base.realisationFigure(status)
          .map(f -> changed(f, scenario.realisation(status), share(status)))
          .ifPresent(figures::add);
    }
    if (scenario.unassigned()) {
      figures.add(supposed("outlook.what-if.unassigned", 1, "Claimed power without a site counts"));
    }
    new TreeMap<>(scenario.sites()).forEach((id, whatIf) -> figures.add(site(id, whatIf)));
    return figures;
  }

  private double share(Status status) {
    return Optional.ofNullable(base.realisation().get(status)).orElse(1.0);
  }

  private Figure cost(Figure figure) {
    CostRange cost = scenario.cost();
    if (cost.equals(base.cost())) {
      return figure;
    }
    String unit = figure.quantity().unit();
    Figure other = changed(figure, cost.likely(), base.cost().likely());
    return new Figure(
        other.id(),
        other.quantity(),
        Optional.of(new Quantity(exact(cost.low()), unit)),
        Optional.of(new Quantity(exact(cost.high()), unit)),
        true,
        other.derivation());
  }

  /** The assumption, or what the user supposes in its place. */
  private static Figure changed(Figure figure, double now, double before) {
    return Double.compare(now, before) == 0
        ? figure
        : Figure.supposed(
            figure.id(),
            new Quantity(exact(now), figure.quantity().unit()),
            "What if, in the place of the data set's own assumption");
  }

  private static Figure site(String id, WhatIf whatIf) {
    return supposed(
        "outlook.what-if." + id,
        whatIf.cancelled() ? 0 : whatIf.power(),
        "What if: " + words(whatIf));
  }

  private static String words(WhatIf whatIf) {
    if (whatIf.cancelled()) {
      return "what does not run yet is dropped";
    }
    String late =
        whatIf.quarters() == 0
            ? ""
            : "quarters by which steps that do not run yet come later: " + whatIf.quarters() + "; ";
    return late + "the value is the share of their power and cost";
  }

  private static Figure supposed(String id, double share, String words) {
    return Figure.supposed(id, new Quantity(exact(share), SHARE), words);
  }

  private static BigDecimal exact(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
