package org.buildoutatlas.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.explain.Explanation.Node;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the product's data, at several quarters and days: no number without a tree. */
class EveryFigureTest {

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2025, 1, 31),
          LocalDate.of(2025, 10, 1),
          LocalDate.of(2025, 12, 1),
          LocalDate.of(2026, 3, 1),
          LocalDate.of(2026, 4, 20),
          LocalDate.of(2026, 11, 22));

  private static final List<Quarter> QUARTERS =
      List.of(
          new Quarter(2024, 2),
          new Quarter(2025, 4),
          new Quarter(2026, 4),
          new Quarter(2028, 4),
          new Quarter(2031, 1));

  static Stream<Arguments> moments() {
    return DAYS.stream()
        .flatMap(
            day ->
                QUARTERS.stream()
                    .flatMap(
                        at ->
                            Stream.of(false, true)
                                .map(adjacent -> Arguments.of(day, at, adjacent))));
  }

  @ParameterizedTest(name = "known on {0}, at {1}, adjacent {2}")
  @MethodSource("moments")
  void addsUpAgainAndEndsInSourcesOrNamedAssumptions(LocalDate day, Quarter at, boolean adjacent) {
    Figures figures = figures(day, at, adjacent);
    Set<Figure> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    figures.byId().forEach((id, figure) -> walk(id, figure, new ArrayDeque<>(), walked));
    assertTrue(walked.size() >= figures.ids().size());
  }

  @ParameterizedTest(name = "known on {0}, at {1}, adjacent {2}")
  @MethodSource("moments")
  void hasANameAndSaysInTheExplanationWhatTheFigureSays(
      LocalDate day, Quarter at, boolean adjacent) {
    Figures figures = figures(day, at, adjacent);
    Explainer explainer = new Explainer(new Words(), new Numbers(), figures);
    Set<String> nameless = new TreeSet<>();
    for (String id : figures.ids()) {
      Node root = explainer.explain(id).orElseThrow().root();
      assertEquals(figures.figure(id).orElseThrow(), root.figure());
      nodes(root).forEach(n -> check(n, nameless));
    }
    assertEquals(Set.of(), nameless, "Name these in messages.properties");
  }

  @ParameterizedTest(name = "known on {0}, at {1}, adjacent {2}")
  @MethodSource("moments")
  void allThatTheLedgerAddsUpIsInTheCatalogue(LocalDate day, Quarter at, boolean adjacent) {
    Ledger ledger = Ledger.of(RealData.atlas(), day, at, adjacent);
    Figures figures = figures(day, at, adjacent);
    List<Figure> all = new ArrayList<>();
    all.addAll(List.of(ledger.counted(), ledger.headline(), ledger.operatingNow()));
    all.addAll(List.of(ledger.plannedPower(), ledger.energisedPower(), ledger.runningPower()));
    all.addAll(ledger.byClass().values());
    ledger.bridge().steps().forEach(s -> all.add(s.change()));
    for (SiteCost site : ledger.sites()) {
      all.addAll(List.of(site.total(), site.shell(), site.equipment()));
      all.addAll(site.byClass().values());
    }
    assertAll(all.stream().map(f -> () -> assertTrue(figures.byId().containsValue(f), f.id())));
    assertEquals(ledger.bridge().total(), ledger.counted().quantity());
  }

  static void walk(String id, Figure figure, Deque<Figure> path, Set<Figure> walked) {
    assertFalse(path.contains(figure), () -> id + " is computed from itself");
    if (!walked.add(figure)) {
      return;
    }
    String what = id + ", " + figure.id();
    switch (figure.derivation()) {
      case Derivation.Computed c -> {
        assertEquals(
            figure.quantity(),
            new Quantity(Recount.of(c.formula(), c.inputs()), figure.quantity().unit()),
            () -> what + ": " + c.formula());
        c.unused().forEach(each -> assertFalse(each.sources().isEmpty(), what));
        assertEquals(c.unused().isEmpty() || figure.isUnknown(), figure.low().isEmpty(), what);
        path.push(figure);
        c.inputs().forEach(input -> walk(id, input, path, walked));
        path.pop();
      }
      case Derivation.Observed o -> {
        assertTrue(o.considered().contains(o.chosen()), what);
        o.considered().forEach(each -> assertFalse(each.sources().isEmpty(), what));
      }
      case Derivation.Contributed c -> assertFalse(c.contribution().sources().isEmpty(), what);
      case Derivation.Rated r -> assertFalse(r.rate().sources().isEmpty(), what);
      case Derivation.Claimed c -> assertFalse(c.claim().sources().isEmpty(), what);
      case Derivation.Measured m ->
          assertTrue(!m.measurement().sources().isEmpty() || isOwnEstimate(m.measurement()), what);
      case Derivation.Assumed a -> assertFalse(a.words().isBlank(), what);
      case Derivation.Supposed s -> assertFalse(s.words().isBlank(), what);
    }
  }

  /** What nobody states is an estimate or a rating of the atlas, and says how it came about. */
  private static boolean isOwnEstimate(Measurement m) {
    return m.isEstimated() && !m.note().isBlank();
  }

  static void check(Node node, Set<String> nameless) {
    if (node.name().equals(node.figure().id()) || node.name().isBlank()) {
      nameless.add(node.figure().id());
    }
    assertFalse(node.how().isBlank(), node.id());
    boolean isZero = node.figure().quantity().amount().signum() == 0;
    assertTrue(isZero || !node.inputs().isEmpty() || !node.facts().isEmpty(), node.id());
  }

  static Stream<Node> nodes(Node root) {
    return Stream.concat(Stream.of(root), root.inputs().stream().flatMap(EveryFigureTest::nodes));
  }

  private static Figures figures(LocalDate day, Quarter at, boolean adjacent) {
    return Figures.of(RealData.atlas(), day, at, adjacent);
  }
}
