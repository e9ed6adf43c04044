package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;

/**
 * What a fan says of the end of a day.
 *
 * @param day the last day of a quarter, the day of knowledge, or the day before the fan begins
 * @param band the quantiles by its end
 * @param planned what the plan comes to by then
 */
record FanDay(LocalDate day, Fan.Band band, double planned) {

  private static final Fan.Band NOTHING = new Fan.Band(0, 0, 0, 0, 0);

  double median() {
    return band.p50();
  }

  /** The beginning, then the end of each quarter, and the day of knowledge between them. */
  static List<FanDay> of(Forecast forecast, LocalDate now) {
    List<Quarter> quarters = forecast.fan().quarters();
    List<FanDay> days = new ArrayList<>();
    // The first day rather than the last one before it, so that an axis begins with its year.
    days.add(new FanDay(quarters.getFirst().first(), NOTHING, 0));
    for (int i = 0; i < quarters.size(); i++) {
      FanDay before = days.getLast();
      FanDay end =
          new FanDay(
              quarters.get(i).last(), forecast.fan().bands().get(i), forecast.planned().get(i));
      if (now.isAfter(before.day()) && now.isBefore(end.day())) {
        days.add(new FanDay(now, forecast.byNow(), before.planned(end, now)));
      }
      days.add(end);
    }
    return days;
  }

  /** The plan on the straight line to a later day. */
  private double planned(FanDay later, LocalDate at) {
    double share =
        (double) (at.toEpochDay() - day.toEpochDay())
            / (later.day().toEpochDay() - day.toEpochDay());
    return planned + share * (later.planned() - planned);
  }
}
