package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.buildoutatlas.RealData;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Outlooks;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.junit.jupiter.api.Test;

class PlotsTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final Outlook OUTLOOK = Outlooks.of(ATLAS, Scenario.base(ATLAS), 500);

  private static Plot fan() {
    return new FanPlot(ChartsTest.STYLE, OUTLOOK, OUTLOOK.dollars(), ATLAS.target(), ATLAS.claims())
        .plot();
  }

  private static Plot.Series named(Plot plot, String name) {
    return plot.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static OptionalDouble value(Plot plot, String series, LocalDate day) {
    return named(plot, series).values().get(plot.categories().indexOf(day.toString()));
  }

  @Test
  void valuesOfAFanStandAtTheEndsOfTheirQuarters() {
    Forecast dollars = OUTLOOK.dollars();
    Plot plot = fan();
    int last = dollars.fan().quarters().size() - 1;
    for (int i : new int[] {last / 2, last}) {
      LocalDate end = dollars.fan().quarters().get(i).last();
      assertEquals(
          dollars.fan().bands().get(i).p50() / 1e9, value(plot, "Median", end).orElseThrow(), 1e-9);
      assertEquals(
          dollars.planned().get(i) / 1e9, value(plot, "Plan, est.", end).orElseThrow(), 1e-9);
    }
  }

  @Test
  void theSpentLineOfAFanEndsOnTheDayOfKnowledge() {
    Plot plot = fan();
    LocalDate now = OUTLOOK.knownOn();
    String spent = "Spent to date, est.";
    assertEquals(
        OUTLOOK.dollars().byNow().p50() / 1e9, value(plot, spent, now).orElseThrow(), 1e-9);
    assertEquals(value(plot, spent, now), value(plot, "Median", now));
    assertTrue(value(plot, spent, Quarter.of(now).last()).isEmpty());
    assertTrue(value(plot, "Median", Quarter.of(now).plus(-1).last()).isEmpty());
  }

  @Test
  void aFanSaysOfTheTargetAndOfClaimsWhatTheDrawnOneSays() {
    Plot plot = fan();
    Forecast dollars = OUTLOOK.dollars();
    Plot.Series mark =
        plot.series().stream().filter(s -> s.kind() == Plot.Kind.MARK).findFirst().orElseThrow();
    assertTrue(mark.name().contains("chance by 20 Jan 2029"), mark.name());
    LocalDate by = ATLAS.target().by();
    assertEquals(dollars.target() / 1e9, value(plot, mark.name(), by).orElseThrow());
    assertEquals(dollars.byTarget().p90() / 1e9, value(plot, "P90", by).orElseThrow(), 1e-9);
    List<FanClaims.Told> told = FanClaims.told(dollars.measure(), ATLAS.claims());
    assertEquals(
        told.stream().map(FanClaims.Told::amount).toList(),
        plot.series().stream()
            .filter(s -> s.kind() == Plot.Kind.POINT)
            .map(s -> s.values().stream().flatMapToDouble(OptionalDouble::stream).sum())
            .map(billions -> Math.round(billions * 1e9))
            .toList());
  }

  @Test
  void moneyOfALaterQuarterIsToOperateAndEstimated() {
    LocalDate known = OUTLOOK.knownOn();
    Ledger later = Ledger.of(ATLAS, known, new Quarter(2029, 4), false);
    Plot plot = new MoneyPlot(ChartsTest.STYLE, later, ATLAS.target()).plot();
    List<String> names = plot.series().stream().map(Plot.Series::name).toList();
    assertTrue(names.contains("To operate\u00a0est."), names.toString());
    assertEquals("$#\u00a0bn\u00a0est.", label(named(plot, "Counted once, value")));
  }

  @Test
  void theStepsOfABridgeHaveTheirSignsAndItsEndsTheirValues() {
    LocalDate known = OUTLOOK.knownOn();
    Ledger ledger = Ledger.of(ATLAS, known, Quarter.of(known), false);
    Plot plot = new BridgePlot(ChartsTest.STYLE, ledger).plot();
    assertEquals("\u2212$#\u00a0bn", label(named(plot, "Left out, value")));
    for (int row = 0; row < plot.categories().size(); row++) {
      int at = row;
      assertEquals(
          1,
          plot.series().stream()
              .filter(s -> s.kind() == Plot.Kind.ENDS && s.values().get(at).isPresent())
              .count(),
          plot.categories().get(row));
    }
  }

  @Test
  void candidatesHaveTheirRankAndTheirPoints() {
    List<Score> scores = Scoring.rank(ATLAS.siting(), ATLAS.siting().defaultWeights());
    Plot plot = new ScorePlot(ChartsTest.STYLE, scores).plot();
    assertTrue(plot.categories().getFirst().startsWith("1 "), plot.categories().getFirst());
    assertEquals(
        scores.getFirst().points(), plot.series().getLast().values().getFirst().orElseThrow());
    assertEquals(Plot.Kind.ENDS, plot.series().getLast().kind());
  }

  private static String label(Plot.Series series) {
    return series.ink().label().orElseThrow();
  }
}
