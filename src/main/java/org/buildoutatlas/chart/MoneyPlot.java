package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Target;

/**
 * The counted sum by certainty beside the target, as stacked bars.
 *
 * @param style sets names and colours
 * @param ledger whose sum it is
 * @param target what is to be reached
 */
public record MoneyPlot(Style style, Ledger ledger, Target target) {

  private static final double BILLION = 1e9;

  /** The series, in billions of dollars. */
  public Plot plot() {
    MoneyBar bar = new MoneyBar(style, ledger);
    List<Plot.Series> series = new ArrayList<>();
    for (MoneyClass each : MoneyClass.values()) {
      Figure part = Objects.requireNonNull(ledger.byClass().get(each));
      series.add(
          new Plot.Series(
              part.estimated()
                  ? style.words().text("chart.estimate", bar.name(each))
                  : bar.name(each),
              Plot.Kind.BAR,
              Plot.Ink.filled(bar.ink(each)),
              List.of(
                  OptionalDouble.of(part.quantity().toDouble() / BILLION),
                  OptionalDouble.empty())));
    }
    double counted = ledger.counted().quantity().toDouble() / BILLION;
    series.add(
        new Plot.Series(
            style.words().text("chart.plot.value", style.words().text("chart.bridge.counted")),
            Plot.Kind.ENDS,
            Plot.Ink.NONE.asLabelled(
                style
                    .words()
                    .text(ledger.counted().estimated() ? "chart.plot.usd.est" : "chart.plot.usd")),
            List.of(OptionalDouble.of(counted), OptionalDouble.empty())));
    series.add(
        new Plot.Series(
            style.words().text("chart.plot.target"),
            Plot.Kind.BAR,
            Plot.Ink.line(style.theme().ui().target(), 2)
                .asLabelled(style.words().text("chart.plot.usd")),
            List.of(
                OptionalDouble.empty(), OptionalDouble.of(target.usd().doubleValue() / BILLION))));
    return new Plot(
        Plot.Direction.DOWN,
        style.words().text("chart.table.dollars"),
        List.of(
            style.words().text("chart.bridge.counted"), style.words().text("chart.plot.target")),
        series);
  }
}
