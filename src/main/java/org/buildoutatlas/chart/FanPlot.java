package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.theme.Theme;

/**
 * An outlook's fan as series: its bands stand upon the tenth percentile, which itself is not seen;
 * the median is two lines, what was spent by the day of knowledge and what is to come.
 *
 * @param style sets names and colours
 * @param outlook when it was known
 * @param forecast what it says of one measure
 */
public record FanPlot(Style style, Outlook outlook, Forecast forecast) {

  private static final double DOLLARS_PER_BILLION = 1e9;
  private static final double KILOWATTS_PER_GIGAWATT = 1e6;
  private static final double MEDIAN = 2.25;
  private static final double SPENT = 2.75;
  private static final double PLANNED = 1.25;
  private static final double TARGET = 1.75;

  /** The series, in billions of dollars or GW. */
  public Plot plot() {
    List<FanDay> days = FanDay.of(forecast, outlook.knownOn());
    Theme.Money ink = style.theme().money();
    String label = style.words().text(isMoney() ? "chart.plot.usd.est" : "chart.plot.gw.est");
    List<Plot.Series> series = new ArrayList<>();
    series.add(area("P10", Plot.Ink.NONE, days, d -> d.band().p10()));
    series.add(
        area(
            estimate("P10–P25"),
            Plot.Ink.filled(ink.fan80()),
            days,
            d -> d.band().p25() - d.band().p10()));
    series.add(
        area(
            estimate("P25–P75"),
            Plot.Ink.filled(ink.fan50()),
            days,
            d -> d.band().p75() - d.band().p25()));
    series.add(
        area(
            estimate("P75–P90"),
            Plot.Ink.filled(ink.fan80()),
            days,
            d -> d.band().p90() - d.band().p75()));
    LocalDate now = outlook.knownOn();
    series.add(
        line(
            style.words().text("chart.plot.planned"),
            Plot.Ink.line(style.theme().ui().text3(), PLANNED).asDashed(),
            days.stream().map(d -> scaled(d.planned())).toList()));
    series.add(
        line(
            style.words().text("chart.plot.median"),
            Plot.Ink.line(ink.spent(), MEDIAN).asLabelled(label),
            days.stream().map(d -> d.day().isBefore(now) ? none() : scaled(d.median())).toList()));
    series.add(
        line(
            style.words().text("chart.plot.spent"),
            Plot.Ink.line(style.theme().ui().text(), SPENT).asLabelled(label),
            days.stream().map(d -> d.day().isAfter(now) ? none() : scaled(d.median())).toList()));
    series.add(
        line(
            style.words().text("chart.plot.target"),
            Plot.Ink.line(style.theme().ui().target(), TARGET),
            days.stream().map(_ -> scaled((double) forecast.target())).toList()));
    return new Plot(
        Plot.Direction.ACROSS,
        style.words().text(isMoney() ? "chart.table.dollars" : "chart.table.gigawatts"),
        days.stream().map(d -> d.day().toString()).toList(),
        series);
  }

  private boolean isMoney() {
    return forecast.measure() == Measure.DOLLARS;
  }

  private String estimate(String name) {
    return style.words().text("chart.estimate", name);
  }

  private Plot.Series area(
      String name, Plot.Ink ink, List<FanDay> days, ToDoubleFunction<FanDay> value) {
    return new Plot.Series(
        name,
        Plot.Kind.AREA,
        ink,
        days.stream().map(day -> scaled(value.applyAsDouble(day))).toList());
  }

  private static Plot.Series line(String name, Plot.Ink ink, List<OptionalDouble> values) {
    return new Plot.Series(name, Plot.Kind.LINE, ink, values);
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  private OptionalDouble scaled(double amount) {
    return OptionalDouble.of(amount / (isMoney() ? DOLLARS_PER_BILLION : KILOWATTS_PER_GIGAWATT));
  }
}
