package org.buildoutatlas.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.outlook.CostRange;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;

/** What is said of a fan. */
record FanWords(Style style, Outlook outlook, Forecast forecast) {

  String title(Target target, boolean base) {
    String subject =
        style.words().text(base ? "chart.fan.subject.base" : "chart.fan.subject.scenario");
    if (forecast.fan().bands().getLast().p90() == 0) {
      // Nothing is known to come: a chance or an amount would be a claim.
      return style
          .words()
          .text(
              forecast.measure() == Measure.DOLLARS
                  ? "chart.fan.title.unpublished.cost"
                  : "chart.fan.title.unpublished.power");
    }
    String amount = style.amount(forecast.measure(), forecast.byTarget().p50());
    String day = style.numbers().day(target.by());
    String chance = style.numbers().chance(forecast.chanceByTarget());
    String goal = style.amount(forecast.measure(), forecast.target());
    return forecast
        .reached()
        .map(
            q ->
                style
                    .words()
                    .text("chart.fan.title.reached", subject, amount, day, chance, goal, q))
        .orElseGet(
            () -> style.words().text("chart.fan.title.never", subject, amount, day, chance, goal));
  }

  /** Since when, and why, the plan lies below half of the outcomes; else since when above. */
  Optional<String> plan() {
    boolean cheap =
        forecast.measure() == Measure.DOLLARS && isNearTheLowerEnd(outlook.scenario().cost());
    return say(this::isBelow, cheap ? "chart.fan.plan.below.cost" : "chart.fan.plan.below")
        .or(() -> say(this::isAbove, "chart.fan.plan.above"));
  }

  /** Says from when to when it leaves the band for the longest time from today on. */
  private Optional<String> say(IntPredicate leaves, String key) {
    List<Quarter> quarters = forecast.fan().quarters();
    List<Quarter> longest = List.of();
    int start = 0;
    for (int i = 0; i < quarters.size(); i++) {
      if (!quarters.get(i).last().isAfter(outlook.knownOn()) || !leaves.test(i)) {
        start = i + 1;
      } else if (i - start + 1 > longest.size()) {
        longest = quarters.subList(start, i + 1);
      }
    }
    return longest.isEmpty()
        ? Optional.empty()
        : Optional.of(style.words().text(key, longest.getFirst(), longest.getLast()));
  }

  private boolean isBelow(int at) {
    return forecast.planned().get(at) < band(at).p25();
  }

  private boolean isAbove(int at) {
    return forecast.planned().get(at) > band(at).p75();
  }

  private Fan.Band band(int at) {
    return forecast.fan().bands().get(at);
  }

  private static boolean isNearTheLowerEnd(CostRange cost) {
    return cost.likely() - cost.low() < cost.high() - cost.likely();
  }
}
