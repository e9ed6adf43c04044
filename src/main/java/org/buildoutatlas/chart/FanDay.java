package org.buildoutatlas.chart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;

/**
 * What a fan says of the end of a day.
 *
 * @param day the last day of a quarter, one between two such days, or the first of all
 * @param band the quantiles by its end
 * @param planned what the plan comes to by then
 */
record FanDay(LocalDate day, Fan.Band band, double planned) {

  private static final Fan.Band NOTHING = new Fan.Band(0, 0, 0, 0, 0);

  double median() {
    return band.p50();
  }

  /**
   * The beginning, the end of each quarter, and between them the day of knowledge, the target's and
   * others, on which the fan is as far as the straight lines of its chart.
   */
  static List<FanDay> of(
      Forecast forecast, LocalDate now, LocalDate target, Collection<LocalDate> others) {
    NavigableMap<LocalDate, FanDay> days = new TreeMap<>();
    List<Quarter> quarters = forecast.fan().quarters();
    // The first day rather than the last one before it, so that an axis begins with its year.
    add(days, new FanDay(quarters.getFirst().first(), NOTHING, 0));
    for (int i = 0; i < quarters.size(); i++) {
      add(
          days,
          new FanDay(
              quarters.get(i).last(), forecast.fan().bands().get(i), forecast.planned().get(i)));
    }
    between(days, now).map(day -> day.with(forecast.byNow())).ifPresent(day -> add(days, day));
    between(days, target)
        .map(day -> day.with(forecast.byTarget()))
        .ifPresent(day -> add(days, day));
    others.forEach(other -> between(days, other).ifPresent(day -> add(days, day)));
    return List.copyOf(days.values());
  }

  private static void add(NavigableMap<LocalDate, FanDay> days, FanDay day) {
    days.put(day.day(), day);
  }

  /** A day that is not there yet, on the straight line between those beside it. */
  private static Optional<FanDay> between(NavigableMap<LocalDate, FanDay> days, LocalDate day) {
    boolean inside = day.isAfter(days.firstKey()) && day.isBefore(days.lastKey());
    return inside && !days.containsKey(day)
        ? Optional.of(days.lowerEntry(day).getValue().toward(days.higherEntry(day).getValue(), day))
        : Optional.empty();
  }

  private FanDay with(Fan.Band other) {
    return new FanDay(day, other, planned);
  }

  private FanDay toward(FanDay later, LocalDate at) {
    double share = (double) DAYS.between(day, at) / DAYS.between(day, later.day());
    return new FanDay(
        at,
        new Fan.Band(
            between(band.p10(), later.band.p10(), share),
            between(band.p25(), later.band.p25(), share),
            between(band.p50(), later.band.p50(), share),
            between(band.p75(), later.band.p75(), share),
            between(band.p90(), later.band.p90(), share)),
        planned + share * (later.planned - planned));
  }

  private static long between(long from, long to, double share) {
    return Math.round(from + share * (to - from));
  }
}
