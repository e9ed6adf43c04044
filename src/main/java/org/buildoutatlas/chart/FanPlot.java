package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Fan;
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
  private static final double TARGET = 1.75;

  /** The series, in billions of dollars or GW. */
  public Plot plot() {
    Theme.Money ink = style.theme().money();
    List<Plot.Series> series = new ArrayList<>();
    series.add(area("P10", Plot.Ink.NONE, b -> b.p10()));
    series.add(area("P10–P25", Plot.Ink.filled(ink.fan80()), b -> b.p25() - b.p10()));
    series.add(area("P25–P75", Plot.Ink.filled(ink.fan50()), b -> b.p75() - b.p25()));
    series.add(area("P75–P90", Plot.Ink.filled(ink.fan80()), b -> b.p90() - b.p75()));
    Quarter now = Quarter.of(outlook.knownOn());
    series.add(
        median(
            style.words().text("chart.plot.median"),
            Plot.Ink.line(ink.spent(), MEDIAN).asLabelled(),
            q -> q.compareTo(now) >= 0));
    series.add(
        median(
            style.words().text("chart.plot.spent"),
            Plot.Ink.line(style.theme().ui().text(), SPENT),
            q -> q.compareTo(now) <= 0));
    series.add(
        new Plot.Series(
            style.words().text("chart.plot.target"),
            Plot.Kind.LINE,
            Plot.Ink.line(style.theme().ui().target(), TARGET),
            quarters().stream()
                .map(_ -> OptionalDouble.of(scaled((double) forecast.target())))
                .toList()));
    return new Plot(
        Plot.Direction.ACROSS,
        style
            .words()
            .text(
                forecast.measure() == Measure.DOLLARS
                    ? "chart.table.dollars"
                    : "chart.table.gigawatts"),
        quarters().stream().map(Quarter::toString).toList(),
        series);
  }

  private List<Quarter> quarters() {
    return forecast.fan().quarters();
  }

  private Plot.Series area(String name, Plot.Ink ink, ToDoubleFunction<Fan.Band> value) {
    return new Plot.Series(
        name,
        Plot.Kind.AREA,
        ink,
        forecast.fan().bands().stream()
            .map(band -> OptionalDouble.of(scaled(value.applyAsDouble(band))))
            .toList());
  }

  private Plot.Series median(String name, Plot.Ink ink, Predicate<Quarter> seen) {
    return new Plot.Series(
        name,
        Plot.Kind.LINE,
        ink,
        IntStream.range(0, quarters().size())
            .mapToObj(
                i ->
                    Optional.of(quarters().get(i))
                        .filter(seen)
                        .map(_ -> scaled((double) forecast.fan().bands().get(i).p50()))
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty))
            .toList());
  }

  private double scaled(double amount) {
    return amount
        / (forecast.measure() == Measure.DOLLARS ? DOLLARS_PER_BILLION : KILOWATTS_PER_GIGAWATT);
  }
}
