package org.buildoutatlas.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Lever;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Sensitivity;

/** Gathers the figures of an outlook: money without a prefix, facility power as {@code power}. */
final class OutlookCatalogue {

  private static final String DAY = "target";
  private static final String NOW = "now";

  private final Outlook outlook;

  /** How the ids of assumptions begin that a plan does not lean on. */
  private static final String DELAY = "outlook.assumption.outlook-delay";

  private static final String CHANCE = "outlook.assumption.outlook-realisation";

  private final Map<String, Figure> byId = new LinkedHashMap<>();

  OutlookCatalogue(Outlook outlook) {
    this.outlook = outlook;
  }

  /** All of them, in their order. */
  Map<String, Figure> byId() {
    gather("outlook.", outlook.dollars(), outlook.schedule().counted());
    gather("outlook.power.", outlook.power(), outlook.schedule().power());
    return byId;
  }

  /** The answers at both ends of each assumption. */
  Map<String, Figure> swings(Sensitivity sensitivity) {
    for (Sensitivity.Swing swing : sensitivity.swings()) {
      swing(swing.lever(), "low", swing.low());
      swing(swing.lever(), "high", swing.high());
    }
    return byId;
  }

  private void swing(Lever lever, String name, Sensitivity.End end) {
    List<Figure> inputs = new ArrayList<>(List.of(end.outlook().schedule().counted()));
    inputs.addAll(end.outlook().assumptions());
    if (!isAssumption(lever)) {
      inputs.add(
          Figure.assumed(
              "outlook.level." + lever.word(),
              new Quantity(BigDecimal.valueOf(end.level()), "share"),
              "1 where they count, 0 where they do not",
              List.of()));
    }
    put(
        "outlook.swing." + lever.word() + "." + name,
        Quantity.usd(end.answer()),
        "the amount that 50 %% of %s do not exceed by the target date".formatted(outcomes()),
        inputs);
  }

  /** Whether it is among the assumptions, so that its end is named there. */
  private static boolean isAssumption(Lever lever) {
    return switch (lever) {
      case Lever.Cost _, Lever.Lateness _, Lever.Realisation _ -> true;
      case Lever.Adjacent _, Lever.Unassigned _ -> false;
    };
  }

  private void gather(String prefix, Forecast forecast, Figure planned) {
    List<Figure> inputs = new ArrayList<>(List.of(planned));
    outlook.assumptions().stream().filter(a -> bears(a, forecast)).forEach(inputs::add);
    List<Figure> certain =
        inputs.stream()
            .filter(a -> !a.id().startsWith(DELAY) && !a.id().startsWith(CHANCE))
            .toList();
    chance(prefix + "chance.target", forecast.chanceByTarget(), inputs);
    chance(prefix + "chance.2030", forecast.chanceBy2030(), inputs);
    band(prefix, NOW, forecast, forecast.byNow(), inputs);
    band(prefix, DAY, forecast, forecast.byTarget(), inputs);
    List<Quarter> quarters = forecast.fan().quarters();
    for (int i = 0; i < quarters.size(); i++) {
      String when = quarters.get(i).year() + "Q" + quarters.get(i).number();
      band(prefix, when, forecast, forecast.fan().bands().get(i), inputs);
      put(
          prefix + "planned." + when,
          forecast.measure().quantity(forecast.planned().get(i)),
          forecast.measure() == Measure.DOLLARS
              ? "plan by the end of the quarter: nothing late, everything built, most likely cost"
              : "plan by the end of the quarter: nothing late, everything built",
          certain);
    }
  }

  /** What a gigawatt costs does not bear on when it is switched on. */
  private static boolean bears(Figure assumption, Forecast forecast) {
    return forecast.measure() == Measure.DOLLARS || !assumption.quantity().unit().startsWith("USD");
  }

  private void band(
      String prefix, String when, Forecast forecast, Fan.Band band, List<Figure> inputs) {
    quantile(prefix, "p10", when, forecast, band.p10(), inputs);
    quantile(prefix, "p25", when, forecast, band.p25(), inputs);
    quantile(prefix, "p50", when, forecast, band.p50(), inputs);
    quantile(prefix, "p75", when, forecast, band.p75(), inputs);
    quantile(prefix, "p90", when, forecast, band.p90(), inputs);
  }

  private void quantile(
      String prefix,
      String percent,
      String when,
      Forecast forecast,
      long amount,
      List<Figure> inputs) {
    put(
        prefix + percent + "." + when,
        forecast.measure().quantity(amount),
        "the amount that %s %% of %s do not exceed".formatted(percent.substring(1), outcomes()),
        inputs);
  }

  private void chance(String id, double share, List<Figure> inputs) {
    put(
        id,
        new Quantity(BigDecimal.valueOf(share), "share"),
        "the share of %s that reach the target".formatted(outcomes()),
        inputs);
  }

  private String outcomes() {
    return String.format(
        Locale.ROOT, "%,d outcomes drawn with seed %d", outlook.draws(), outlook.seed());
  }

  private void put(String id, Quantity amount, String formula, List<Figure> inputs) {
    byId.put(id, Figure.computed(id, amount, true, formula, inputs));
  }
}
