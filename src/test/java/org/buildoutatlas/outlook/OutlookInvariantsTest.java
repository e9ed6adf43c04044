package org.buildoutatlas.outlook;

import static org.buildoutatlas.model.Samples.TODAY;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SampleCosts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.SiteBuilder;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.WhatIf;

/** What holds for every outlook. */
class OutlookInvariantsTest {

  private static final int DRAWS = 700;

  private static final List<ToLongFunction<Fan.Band>> QUANTILES =
      List.of(Fan.Band::p10, Fan.Band::p25, Fan.Band::p50, Fan.Band::p75, Fan.Band::p90);

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void withoutSpreadAndDelayEveryQuantileIsTheSchedule(
      @ForAll("atlases") Atlas atlas, @ForAll long seed) {
    Outlook outlook = Outlooks.of(atlas, TODAY, Scenario.base(atlas).asPlanned(), 20, seed);
    for (Forecast forecast : forecasts(outlook)) {
      for (ToLongFunction<Fan.Band> quantile : QUANTILES) {
        assertEquals(
            forecast.planned(),
            forecast.fan().bands().stream().map(quantile::applyAsLong).toList(),
            forecast.measure().word());
      }
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void withEverythingBuiltTheLastQuarterIsWhatTheLedgerCounts(
      @ForAll("atlases") Atlas atlas, @ForAll boolean adjacent) {
    Scenario plan = Scenario.base(atlas).asPlanned().withAdjacent(adjacent);
    Outlook outlook = Outlooks.of(atlas, TODAY, plan, 10, 1);
    Ledger ledger = Ledger.of(atlas, TODAY, Quarter.of(TODAY), adjacent);
    assertEquals(
        ledger.counted().quantity(),
        Measure.DOLLARS.quantity(outlook.dollars().fan().bands().getLast().p50()));
    assertEquals(
        ledger.plannedPower().quantity(),
        Measure.FACILITY_POWER.quantity(outlook.power().fan().bands().getLast().p50()));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void quantilesNeverCrossAndNoneEverFalls(
      @ForAll("atlases") Atlas atlas, @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    for (Forecast forecast : forecasts(Outlooks.of(atlas, TODAY, scenario, DRAWS, seed))) {
      Fan.Band before = new Fan.Band(0, 0, 0, 0, 0);
      for (Fan.Band band : forecast.fan().bands()) {
        for (int i = 0; i < QUANTILES.size(); i++) {
          long value = QUANTILES.get(i).applyAsLong(band);
          assertTrue(value >= QUANTILES.get(i).applyAsLong(before), "Falls: " + band);
          assertTrue(i == 0 || value >= QUANTILES.get(i - 1).applyAsLong(band), "Crosses: " + band);
        }
        before = band;
      }
    }
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void theSameSeedGivesTheSameOutlookOnAnyNumberOfCores(
      @ForAll("atlases") Atlas atlas, @ForAll("scenarios") Scenario scenario, @ForAll long seed)
      throws Exception {
    Outlook here = Outlooks.of(atlas, TODAY, scenario, 1700, seed);
    for (int cores : List.of(1, 3)) {
      try (ForkJoinPool pool = new ForkJoinPool(cores)) {
        assertEquals(
            here, pool.submit(() -> Outlooks.of(atlas, TODAY, scenario, 1700, seed)).get());
      }
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void moreDelayNeverMeansMorePower(
      @ForAll("atlases") Atlas atlas, @ForAll long seed, @ForAll("months") double months) {
    Scenario base = Scenario.base(atlas);
    Outlook soon =
        Outlooks.of(atlas, TODAY, base.withDelay(new Delay(months, 0.6, 0.5)), DRAWS, seed);
    Outlook late =
        Outlooks.of(atlas, TODAY, base.withDelay(new Delay(months + 6, 0.6, 0.5)), DRAWS, seed);
    for (int i = 0; i < forecasts(soon).size(); i++) {
      List<Fan.Band> a = forecasts(soon).get(i).fan().bands();
      List<Fan.Band> b = forecasts(late).get(i).fan().bands();
      for (int quarter = 0; quarter < a.size(); quarter++) {
        assertTrue(b.get(quarter).p50() <= a.get(quarter).p50());
        assertTrue(b.get(quarter).p90() <= a.get(quarter).p90());
      }
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void takingInASiteAndCancellingItChangesNothing(
      @ForAll("atlases") Atlas atlas, @ForAll long seed) {
    Scenario base = Scenario.base(atlas).withDelay(new Delay(6, 0.6, 0.5));
    Scenario without = base.withAdjacent(true).withSite("b", WhatIf.NOTHING.withCancelled(true));
    // What runs of a site is not undone.
    Assume.that(
        Schedule.of(atlas, TODAY, without).steps().stream()
            .noneMatch(s -> s.site().equals("b") && s.energised()));
    assertEquals(
        Outlooks.of(atlas, TODAY, base, DRAWS, seed).dollars().fan(),
        Outlooks.of(atlas, TODAY, without, DRAWS, seed).dollars().fan());
  }

  private static List<Forecast> forecasts(Outlook outlook) {
    return List.of(outlook.dollars(), outlook.power(), outlook.itPower());
  }

  @Provide
  Arbitrary<Double> months() {
    return Arbitraries.doubles().between(0, 24);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(months(), share, share, share, Arbitraries.of(true, false), months())
        .as(
            (months, spread, common, chance, adjacent, widen) ->
                Scenario.base(anAtlas().build())
                    .withCost(new CostRange(35e9, 38e9, 38e9 + 1e9 * widen))
                    .withDelay(new Delay(months, spread * 2, common))
                    .withRealisation(Status.ANNOUNCED, chance)
                    .withRealisation(Status.UNDER_CONSTRUCTION, 1 - chance / 4)
                    .withAdjacent(adjacent)
                    .withUnassigned(!adjacent)
                    .withSite("a", new WhatIf(false, months.intValue() - 6, 0.5 + common)));
  }

  @Provide
  Arbitrary<Atlas> atlases() {
    return Combinators.combine(site("A"), site("B"), site("C"))
        .as((a, b, c) -> anAtlas().with(a, b.adjacent(), c).with(SampleCosts.costModel()).build());
  }

  private static Arbitrary<SiteBuilder> site(String label) {
    Arbitrary<Integer> power = Arbitraries.integers().between(1, 3000);
    Arbitrary<Integer> year = Arbitraries.integers().between(2025, 2033);
    Arbitrary<Status> status = Arbitraries.of(Status.values());
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 7);
    return Combinators.combine(power, power, year, year, status, status, kind)
        .as(
            (first, second, early, late, is, step, bits) -> {
              SiteBuilder site = aSite(label).facility(first + second).status(is);
              if ((bits & 1) != 0) {
                site.it(BigDecimal.valueOf(first).doubleValue());
              }
              if ((bits & 2) != 0) {
                site.phase(early + "-06-30", first * 0.5, Status.OPERATIONAL)
                    .phase(late + "-Q4", first + second * 0.3, step);
              }
              if ((bits & 4) != 0) {
                site.cost(7_000_000_001L * first, Scope.SHELL);
              }
              return site;
            });
  }
}
