package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.theme.Theme;

/**
 * A ledger's bridge as stacked bars, a row a step: each stands where the one before it ended.
 *
 * @param style sets names and colours
 * @param ledger whose bridge it is
 */
public record BridgePlot(Style style, Ledger ledger) {

  private static final double BILLION = 1e9;

  /** The series, in billions of dollars. */
  public Plot plot() {
    List<Bridge.Step> steps = ledger.bridge().steps();
    int rows = steps.size() + 2;
    double[] carried = new double[rows];
    double[] headline = new double[rows];
    double[] removed = new double[rows];
    double[] added = new double[rows];
    headline[0] = billions(ledger.headline().quantity());
    double reached = headline[0];
    for (int i = 0; i < steps.size(); i++) {
      double change = billions(steps.get(i).change().quantity());
      carried[i + 1] = Math.min(reached, reached + change);
      (change < 0 ? removed : added)[i + 1] = Math.abs(change);
      reached += change;
    }
    Theme.Money ink = style.theme().money();
    List<Plot.Series> series = new ArrayList<>();
    series.add(bars("", Plot.Ink.NONE, carried));
    series.add(bars("chart.bridge.headline", Plot.Ink.filled(ink.projected()), headline));
    series.add(
        bars(
            "chart.plot.removed",
            Plot.Ink.line(style.theme().ui().text3(), 1).asDashed().asLabelled(),
            removed));
    series.add(bars("chart.plot.added", Plot.Ink.filled(ink.projected()).asLabelled(), added));
    for (MoneyClass each : MoneyClass.values()) {
      double[] part = new double[rows];
      part[rows - 1] = billions(Objects.requireNonNull(ledger.byClass().get(each)).quantity());
      series.add(
          bars(
              "chart.class." + MoneyBar.word(each),
              Plot.Ink.filled(MoneyInk.of(style.theme(), each)),
              part));
    }
    return new Plot(
        Plot.Direction.DOWN, style.words().text("chart.table.dollars"), names(steps), series);
  }

  private List<String> names(List<Bridge.Step> steps) {
    BridgeChart chart = new BridgeChart(style, ledger);
    List<String> names = new ArrayList<>();
    names.add(style.words().text("chart.bridge.headline"));
    steps.forEach(step -> names.add(chart.name(step)));
    names.add(style.words().text("chart.bridge.counted"));
    return names;
  }

  private Plot.Series bars(String key, Plot.Ink ink, double[] values) {
    return new Plot.Series(
        key.isEmpty() ? " " : style.words().text(key),
        Plot.Kind.BAR,
        ink,
        IntStream.range(0, values.length)
            .mapToObj(i -> values[i] == 0 ? OptionalDouble.empty() : OptionalDouble.of(values[i]))
            .toList());
  }

  private static double billions(Quantity usd) {
    return usd.amount().doubleValue() / BILLION;
  }
}
