package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.theme.Theme;

/**
 * An outlook's fan as series, which says what the drawn chart does: its bands stand upon the tenth
 * percentile and lie between lines with names; the median is two lines, what was spent by the day
 * of knowledge and what is to come; the target is a level and a day with its chance, claims are
 * numbered diamonds.
 *
 * @param style sets names and colours
 * @param outlook when it was known
 * @param forecast what it says of one measure
 * @param target what is to be reached, and when
 * @param claims those known on the outlook's day
 */
public record FanPlot(
    Style style, Outlook outlook, Forecast forecast, Target target, List<Claim> claims) {

  private static final double DOLLARS_PER_BILLION = 1e9;
  private static final double KILOWATTS_PER_GIGAWATT = 1e6;
  private static final double MEDIAN = 2.25;
  private static final double SPENT = 2.75;
  private static final double PLANNED = 1.25;
  private static final double TARGET = 1.75;
  private static final double EDGE = 1;

  /** The series, in billions of dollars or GW. */
  public Plot plot() {
    List<FanClaims.Told> told = FanClaims.told(forecast.measure(), claims);
    List<FanDay> days =
        FanDay.of(
            forecast,
            outlook.knownOn(),
            target.by(),
            told.stream().map(FanClaims.Told::day).toList());
    Theme.Money ink = style.theme().money();
    String label = style.words().text(isMoney() ? "chart.plot.usd.est" : "chart.plot.gw.est");
    String plain = style.words().text(isMoney() ? "chart.plot.usd" : "chart.plot.gw");
    Plot.Ink edge = Plot.Ink.line(ink.committed(), EDGE).asDashed().asLabelled(label);
    List<Plot.Series> series = new ArrayList<>();
    series.add(area(" ", Plot.Ink.NONE, days, d -> d.band().p10()));
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
    series.add(line("P10", edge, days.stream().map(d -> scaled((double) d.band().p10())).toList()));
    series.add(line("P90", edge, days.stream().map(d -> scaled((double) d.band().p90())).toList()));
    LocalDate now = outlook.knownOn();
    series.add(
        line(
            style.words().text("chart.plot.planned"),
            Plot.Ink.line(style.theme().ui().text3(), PLANNED).asDashed().asLabelled(plain),
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
    series.addAll(goal(days, plain));
    series.addAll(claims(days, told));
    return new Plot(
        Plot.Direction.ACROSS,
        style.words().text(isMoney() ? "chart.table.dollars" : "chart.table.gigawatts"),
        days.stream().map(d -> d.day().toString()).toList(),
        series);
  }

  /** What is to be reached, and the day by which, with the chance. */
  private List<Plot.Series> goal(List<FanDay> days, String label) {
    Colour red = style.theme().ui().target();
    OptionalDouble amount = scaled((double) forecast.target());
    String chance =
        style
            .words()
            .text(
                "chart.fan.chance",
                style.numbers().chance(forecast.chanceByTarget()),
                style.numbers().day(target.by()));
    return List.of(
        new Plot.Series(
            style.words().text("chart.plot.target"),
            Plot.Kind.LEVEL,
            Plot.Ink.line(red, TARGET).asLabelled(label),
            days.stream().map(_ -> amount).toList()),
        new Plot.Series(
            chance,
            Plot.Kind.MARK,
            Plot.Ink.line(red, 1).asDashed(),
            only(days, target.by(), amount)));
  }

  private List<Plot.Series> claims(List<FanDay> days, List<FanClaims.Told> told) {
    List<Plot.Series> series = new ArrayList<>();
    for (FanClaims.Told each : told) {
      String number = Integer.toString(series.size() + 1);
      String name =
          style
              .words()
              .text(
                  "chart.plot.claim",
                  number,
                  each.claim().claimant(),
                  style.amount(forecast.measure(), each.amount()));
      series.add(
          new Plot.Series(
              name,
              Plot.Kind.POINT,
              Plot.Ink.line(style.theme().ui().text2(), 1).asLabelled(number),
              only(days, each.day(), scaled((double) each.amount()))));
    }
    return series;
  }

  private static List<OptionalDouble> only(List<FanDay> days, LocalDate day, OptionalDouble value) {
    return days.stream().map(d -> d.day().equals(day) ? value : none()).toList();
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
