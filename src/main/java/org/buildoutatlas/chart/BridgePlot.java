package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.theme.Theme;

/**
 * A ledger's bridge as stacked bars, a row a step: each stands where the one before it ended, and
 * has its value with its sign at its end.
 *
 * @param style sets names and colours
 * @param ledger whose bridge it is
 */
public record BridgePlot(Style style, Ledger ledger) {

  private static final double BILLION = 1e9;

  /** The sign of an amount that is left out, as in the drawn chart. */
  private static final String MINUS = "\u2212";

  /** The series, in billions of dollars. */
  public Plot plot() {
    List<Figure> figures = figures();
    int last = figures.size() - 1;
    double[] carried = new double[figures.size()];
    double reached = billions(figures.getFirst());
    for (int i = 1; i < last; i++) {
      double change = billions(figures.get(i));
      carried[i] = Math.min(reached, reached + change);
      reached += change;
    }
    Theme.Money ink = style.theme().money();
    List<Plot.Series> series = new ArrayList<>();
    series.add(bars(" ", Plot.Kind.BAR, Plot.Ink.NONE, i -> carried[i] > 0, carried));
    series.add(bars("chart.bridge.headline", Plot.Ink.filled(ink.projected()), i -> i == 0));
    series.add(
        bars(
            "chart.plot.removed",
            Plot.Ink.line(style.theme().ui().text3(), 1).asDashed(),
            i -> removed(i)));
    series.add(bars("chart.plot.added", Plot.Ink.filled(ink.projected()), i -> added(i)));
    series.addAll(classes(last));
    series.addAll(ends());
    return new Plot(
        Plot.Direction.DOWN, style.words().text("chart.table.dollars"), names(), series);
  }

  /** The headline, the steps, and what is counted. */
  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(ledger.headline());
    ledger.bridge().steps().stream().map(Bridge.Step::change).forEach(figures::add);
    figures.add(ledger.counted());
    return figures;
  }

  private boolean isStep(int row) {
    return row > 0 && row < figures().size() - 1;
  }

  private boolean isRemoved(int row) {
    return figures().get(row).quantity().amount().signum() < 0;
  }

  private boolean isEstimated(int row) {
    return figures().get(row).estimated();
  }

  private List<Plot.Series> classes(int row) {
    MoneyBar bar = new MoneyBar(style, ledger);
    List<Plot.Series> series = new ArrayList<>();
    for (MoneyClass each : MoneyClass.values()) {
      double[] part = new double[row + 1];
      part[row] = billions(Objects.requireNonNull(ledger.byClass().get(each)));
      series.add(
          bars(
              bar.name(each),
              Plot.Kind.BAR,
              Plot.Ink.filled(bar.ink(each)),
              i -> part[i] > 0,
              part));
    }
    return series;
  }

  /** The values at the ends of the bars; those with another sign or word are another series. */
  private List<Plot.Series> ends() {
    String published = style.words().text("chart.plot.usd");
    String estimated = style.words().text("chart.plot.usd.est");
    return List.of(
        ends("chart.bridge.headline", published, i -> i == 0),
        ends("chart.plot.removed", MINUS + published, i -> removed(i) && !isEstimated(i)),
        ends("chart.plot.removed.est", MINUS + estimated, i -> removed(i) && isEstimated(i)),
        ends("chart.plot.added", "+" + published, i -> added(i) && !isEstimated(i)),
        ends("chart.plot.added.est", "+" + estimated, i -> added(i) && isEstimated(i)),
        ends(
            "chart.bridge.counted",
            ledger.counted().estimated() ? estimated : published,
            i -> i == figures().size() - 1));
  }

  private boolean removed(int row) {
    return isStep(row) && isRemoved(row);
  }

  private boolean added(int row) {
    return isStep(row) && !isRemoved(row);
  }

  private List<String> names() {
    BridgeChart chart = new BridgeChart(style, ledger);
    List<String> names = new ArrayList<>();
    names.add(style.words().text("chart.bridge.headline"));
    ledger.bridge().steps().forEach(step -> names.add(chart.name(step)));
    names.add(style.words().text("chart.bridge.counted"));
    return names;
  }

  private Plot.Series ends(String key, String label, Predicate<Integer> rows) {
    String name = style.words().text("chart.plot.value", style.words().text(key));
    return bars(name, Plot.Kind.ENDS, Plot.Ink.NONE.asLabelled(label), rows, sizes());
  }

  private Plot.Series bars(String key, Plot.Ink ink, Predicate<Integer> rows) {
    return bars(style.words().text(key), Plot.Kind.BAR, ink, rows, sizes());
  }

  private double[] sizes() {
    return figures().stream().mapToDouble(figure -> Math.abs(billions(figure))).toArray();
  }

  private static Plot.Series bars(
      String name, Plot.Kind kind, Plot.Ink ink, Predicate<Integer> rows, double[] values) {
    return new Plot.Series(
        name,
        kind,
        ink,
        IntStream.range(0, values.length)
            .mapToObj(i -> rows.test(i) ? OptionalDouble.of(values[i]) : OptionalDouble.empty())
            .toList());
  }

  private static double billions(Figure usd) {
    return usd.quantity().toDouble() / BILLION;
  }
}
