package org.buildoutatlas.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Outlooks;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of an outlook of the product's data: no number without a tree. */
class EveryOutlookFigureTest {

  private static final int DRAWS = 200;
  private static final String PREFIX = "outlook.";
  private static final Adjustments CHANGED =
      Adjustments.NONE
          .withCost(Optional.of(44e9))
          .withDelay(Optional.of(9.0))
          .withUnassigned(true)
          .withSite("saline", WhatIf.NOTHING.withCancelled(true))
          .withSite("abilene", new WhatIf(false, 2, 1.5));

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, false, false",
    "2026-03-01, true, false",
    "2026-11-22, false, false",
    "2026-11-22, true, true"
  })
  void isNamedAndEndsInSourcesOrNamedAssumptions(LocalDate day, boolean adjacent, boolean changed) {
    Figures figures = figures(day, adjacent, changed);
    Explainer explainer = new Explainer(new Words(), new Numbers(), figures);
    Set<String> nameless = new TreeSet<>();
    Set<Figure> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String id : outlookIds(figures)) {
      Figure figure = figures.figure(id).orElseThrow();
      Derivation.Computed computed = (Derivation.Computed) figure.derivation();
      assertTrue(figure.estimated(), id);
      computed
          .inputs()
          .forEach(input -> EveryFigureTest.walk(id, input, new ArrayDeque<>(), walked));
      EveryFigureTest.check(explainer.explain(id).orElseThrow().root(), nameless);
    }
    for (String id : List.of("outlook.p50.target", "outlook.swing.cost.low")) {
      EveryFigureTest.nodes(explainer.explain(id).orElseThrow().root())
          .forEach(n -> EveryFigureTest.check(n, nameless));
    }
    assertEquals(Set.of(), nameless, "Name these in messages.properties");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01, false, false", "2026-11-22, true, true"})
  void comesOutAgainFromTheSameSeed(LocalDate day, boolean adjacent, boolean changed) {
    Figures figures = figures(day, adjacent, changed);
    Outlook again = outlook(day, adjacent, changed);
    again(figures, PREFIX, again.dollars());
    again(figures, PREFIX + "power.", again.power());
    Map<String, BigDecimal> first = amounts(figures);
    assertEquals(first, amounts(figures(day, adjacent, changed)));
    assertFalse(first.isEmpty());
  }

  private static void again(Figures figures, String prefix, Forecast forecast) {
    assertEquals(share(forecast.chanceByTarget()), amount(figures, prefix + "chance.target"));
    assertEquals(share(forecast.chanceBy2030()), amount(figures, prefix + "chance.2030"));
    for (int i = 0; i < forecast.fan().quarters().size(); i++) {
      Quarter q = forecast.fan().quarters().get(i);
      String when = q.year() + "Q" + q.number();
      List<BigDecimal> shown =
          List.of("p10", "p25", "p50", "p75", "p90", "planned").stream()
              .map(p -> amount(figures, prefix + p + "." + when))
              .toList();
      var band = forecast.fan().bands().get(i);
      assertEquals(
          List.of(
                  band.p10(),
                  band.p25(),
                  band.p50(),
                  band.p75(),
                  band.p90(),
                  forecast.planned().get(i))
              .stream()
              .map(a -> forecast.measure().quantity(a).amount())
              .toList(),
          shown);
      assertEquals(shown.subList(0, 5).stream().sorted().toList(), shown.subList(0, 5));
    }
  }

  private static BigDecimal share(double share) {
    return new Quantity(BigDecimal.valueOf(share), "share").amount();
  }

  private static BigDecimal amount(Figures figures, String id) {
    return figures.figure(id).orElseThrow(() -> new AssertionError(id)).quantity().amount();
  }

  private static Map<String, BigDecimal> amounts(Figures figures) {
    return outlookIds(figures).stream()
        .collect(Collectors.toMap(id -> id, id -> amount(figures, id)));
  }

  private static List<String> outlookIds(Figures figures) {
    return figures.ids().stream().filter(id -> id.startsWith(PREFIX)).toList();
  }

  private static Figures figures(LocalDate day, boolean adjacent, boolean changed) {
    return Figures.of(RealData.atlas(), day, Quarter.of(day), adjacent)
        .with(outlook(day, adjacent, changed), Outlooks.sensitivity(RealData.atlas(), day, DRAWS));
  }

  private static Outlook outlook(LocalDate day, boolean adjacent, boolean changed) {
    Adjustments adjustments = changed ? CHANGED : Adjustments.NONE;
    return Outlooks.of(
        RealData.atlas(),
        day,
        Scenario.of(RealData.atlas(), adjustments, adjacent),
        DRAWS,
        Outlook.SEED);
  }
}
