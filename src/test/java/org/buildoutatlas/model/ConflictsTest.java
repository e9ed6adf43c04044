package org.buildoutatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.buildoutatlas.RealData;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Source source(int number) {
    return new Source(
        "s" + number,
        "Publisher " + number,
        "Title",
        Optional.empty(),
        Optional.empty(),
        1 + number % 3,
        true,
        "");
  }

  private static Observation stated(long megawatts, int source, LocalDate known, Scope scope) {
    return new Observation(
        "abilene",
        Field.PLANNED_POWER,
        Optional.of(new Value.Amount(Quantity.mw(megawatts), Optional.empty(), Optional.empty())),
        scope,
        "",
        PartialDate.of(known),
        Optional.empty(),
        Status.ANNOUNCED,
        Confidence.HIGH,
        Basis.STATED,
        Optional.empty(),
        "",
        List.of(source(source)));
  }

  private static Optional<Conflict> conflict(List<Observation> observations) {
    Evidence all = new Evidence(observations);
    return all.of(Scope.FACILITY, true)
        .figure("abilene.power.facility", TODAY)
        .flatMap(f -> Conflict.of("abilene", Conflict.FACILITY_POWER, f, all));
  }

  @Test
  void theRealDataSetHasItsConflictsTheWidestFirst() {
    Atlas known = RealData.atlas().known(TODAY);
    List<Conflict> all = Conflicts.of(known, TODAY);

    List<Double> spreads = all.stream().map(Conflict::spread).toList();
    assertEquals(spreads.stream().sorted((a, b) -> Double.compare(b, a)).toList(), spreads);
    assertTrue(spreads.stream().allMatch(s -> s > 0.1), spreads::toString);
    Conflict cost =
        all.stream().filter(c -> c.key().equals(Conflicts.COST_PER_GIGAWATT)).findFirst().get();
    assertEquals(Conflict.Rule.MODEL, cost.rule());
    assertEquals("38000000000", cost.figure().quantity().amount().toPlainString());
    assertEquals("100000000000", cost.figure().high().get().amount().toPlainString());

    Conflict abilene = find(all, "abilene", Conflict.FACILITY_POWER);
    assertEquals(Quantity.mw(900), abilene.figure().low().get());
    assertEquals(Quantity.mw(1200), abilene.figure().high().get());
    assertEquals(2, abilene.inRange());
    assertEquals(Conflict.Rule.BY_HAND, abilene.rule());
    find(all, "milam", Field.SITE_COST);
    assertEquals(
        List.of(),
        all.stream().filter(c -> c.subject().equals("uk")).toList(),
        "A range that one statement gives is no conflict");
  }

  @Test
  void anEarlierDayHasTheConflictsOfThatDay() {
    LocalDate day = LocalDate.of(2025, 2, 1);
    List<Conflict> then = Conflicts.of(RealData.atlas().known(day), day);
    assertTrue(
        then.stream()
            .flatMap(c -> c.statements().stream())
            .allMatch(s -> s.observation().isKnownBy(day)));
  }

  @Test
  void saysOfEachStatementWhatItHasToDoWithTheFigure() {
    Conflict conflict =
        conflict(
                List.of(
                    stated(3000, 1, LocalDate.of(2025, 1, 1), Scope.FACILITY),
                    stated(1000, 2, LocalDate.of(2026, 3, 1), Scope.UNSTATED),
                    stated(700, 3, LocalDate.of(2026, 4, 1), Scope.IT),
                    stated(1200, 4, LocalDate.of(2026, 5, 1), Scope.FACILITY)))
            .orElseThrow();
    assertEquals(
        List.of(
            Conflict.Place.TAKEN,
            Conflict.Place.OTHER_SCOPE,
            Conflict.Place.IN_RANGE,
            Conflict.Place.SUPERSEDED),
        conflict.statements().stream().map(Conflict.Stated::place).toList());
    assertEquals(Quantity.mw(1000), conflict.figure().low().get());
    assertEquals(Quantity.mw(1200), conflict.figure().high().get());
  }

  @Test
  void namesTheRuleThatDecided() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Observation first = stated(1000, 1, day, Scope.FACILITY);
    assertEquals(
        Conflict.Rule.TIER,
        conflict(List.of(first, stated(2000, 3, day, Scope.FACILITY))).orElseThrow().rule());
    assertEquals(
        Conflict.Rule.FILE_ORDER,
        conflict(List.of(first, stated(2000, 4, day, Scope.FACILITY))).orElseThrow().rule());
    assertEquals(
        Conflict.Rule.LATEST,
        conflict(List.of(first, stated(2000, 3, day.plusDays(1), Scope.FACILITY)))
            .orElseThrow()
            .rule());
  }

  @Property(tries = 300)
  void theRangeHoldsTheValueTakenAndOneStatementIsTaken(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 5000) Long> megawatts,
      @ForAll @Size(6) List<@IntRange(max = 900) Integer> daysAgo) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < megawatts.size(); i++) {
      observations.add(
          stated(
              megawatts.get(i),
              i,
              TODAY.minusDays(daysAgo.get(i)),
              i % 2 == 0 ? Scope.FACILITY : Scope.IT));
    }
    conflict(observations)
        .ifPresent(
            c -> {
              double value = c.figure().quantity().toDouble();
              assertTrue(c.figure().low().get().toDouble() <= value);
              assertTrue(value <= c.figure().high().get().toDouble());
              assertEquals(
                  1,
                  c.statements().stream().filter(s -> s.place() == Conflict.Place.TAKEN).count());
              assertTrue(c.inRange() > 1);
              assertEquals(observations.size(), c.statements().size());
            });
  }

  @Property(tries = 100)
  void oneSourceDoesNotConflictWithItself(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 5000) Long> megawatts) {
    List<Observation> observations =
        megawatts.stream()
            .map(mw -> stated(mw, 1, TODAY.minusDays(mw % 300), Scope.FACILITY))
            .toList();
    assertEquals(Optional.empty(), conflict(observations));
  }

  private static Conflict find(List<Conflict> all, String site, String key) {
    return all.stream()
        .filter(c -> c.subject().equals(site) && c.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
