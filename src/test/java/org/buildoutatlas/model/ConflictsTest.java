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

    List<Double> spreads =
        all.stream()
            .filter(c -> c.matter() instanceof Conflict.Matter.Amounts)
            .map(c -> c.matter().spread())
            .toList();
    assertEquals(spreads.stream().sorted((a, b) -> Double.compare(b, a)).toList(), spreads);
    assertTrue(spreads.stream().allMatch(s -> s > 0.1), spreads::toString);
    assertTrue(
        all.stream()
            .skip(spreads.size())
            .allMatch(c -> c.matter() instanceof Conflict.Matter.Dates),
        "Dates come after figures");
    Conflict cost =
        all.stream().filter(c -> c.key().equals(Conflicts.COST_PER_GIGAWATT)).findFirst().get();
    assertEquals(Conflict.Rule.MODEL, cost.rule());
    assertEquals("38000000000", figure(cost).quantity().amount().toPlainString());
    assertEquals("100000000000", figure(cost).high().get().amount().toPlainString());

    Conflict abilene = find(all, "abilene", Conflict.FACILITY_POWER);
    assertEquals(Quantity.mw(900), figure(abilene).low().get());
    assertEquals(Quantity.mw(1200), figure(abilene).high().get());
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
    assertEquals(Quantity.mw(1000), figure(conflict).low().get());
    assertEquals(Quantity.mw(1200), figure(conflict).high().get());
  }

  @Test
  void theRealDataSetHasDatesThatCannotBothBeRight() {
    List<Conflict> all = Conflicts.of(RealData.atlas().known(TODAY), TODAY);
    Conflict milam = find(all, "milam", Conflict.FIRST_OPERATION);
    Conflict.Matter.Dates dates = (Conflict.Matter.Dates) milam.matter();
    assertEquals("2027", dates.taken().text(), "SB Energy's filing is the later statement");
    assertEquals("2026", dates.earliest().text());
    assertEquals("2027", dates.latest().text());
    assertEquals(Conflict.Rule.LATEST, milam.rule());
    assertEquals(2, milam.inRange());
    find(all, "dona-ana", Conflict.FIRST_OPERATION);
    find(all, "saline", Field.EXPECTED_COMPLETION);
  }

  private static Observation dated(String date, int source, String known) {
    return new Observation(
        "abilene",
        Field.FIRST_POWER,
        Optional.of(new Value.Day(PartialDate.parse(date).orElseThrow())),
        Scope.UNSTATED,
        "",
        PartialDate.parse(known).orElseThrow(),
        Optional.empty(),
        Status.ANNOUNCED,
        Confidence.HIGH,
        Basis.STATED,
        Optional.empty(),
        "",
        List.of(source(source)));
  }

  private static List<Conflict> dates(Observation... observations) {
    Site site = Samples.aSite("Abilene").observed(List.of(observations)).build();
    return Conflicts.of(site, TODAY);
  }

  @Test
  void datesConflictWhereNoDayIsMeantByAll() {
    assertEquals(
        List.of(),
        dates(dated("2027", 1, "2026-01-01"), dated("2027-Q3", 2, "2026-05-01")),
        "A quarter of the year that another source names");
    assertEquals(
        List.of(),
        dates(dated("2027", 1, "2026-01-01"), dated("2028", 1, "2026-05-01")),
        "One source that changed its mind");
    assertEquals(
        List.of(),
        dates(dated("2027", 1, "2025-01-01"), dated("2028", 2, "2026-05-01")),
        "What is over 18 months old is superseded");

    Conflict conflict =
        dates(
                dated("2026", 1, "2025-01-01"),
                dated("2028", 2, "2026-05-01"),
                dated("2027", 3, "2026-01-01"))
            .getFirst();
    assertEquals(
        new Conflict.Matter.Dates(
            PartialDate.parse("2028").get(),
            PartialDate.parse("2027").get(),
            PartialDate.parse("2028").get()),
        conflict.matter());
    assertEquals(
        List.of(Conflict.Place.TAKEN, Conflict.Place.IN_RANGE, Conflict.Place.SUPERSEDED),
        conflict.statements().stream().map(Conflict.Stated::place).toList());
  }

  @Test
  void ofTheCostOfASiteNothingIsTakenForTheLedgerWorksItOut() {
    List<Conflict> all = Conflicts.of(RealData.atlas().known(TODAY), TODAY);
    Conflict saline = find(all, "saline", Field.SITE_COST);
    assertEquals(Conflict.Rule.LEDGER, saline.rule());
    assertTrue(saline.statements().stream().noneMatch(s -> s.place() == Conflict.Place.TAKEN));
    assertTrue(saline.inRange() > 1);
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
              double value = figure(c).quantity().toDouble();
              assertTrue(figure(c).low().get().toDouble() <= value);
              assertTrue(value <= figure(c).high().get().toDouble());
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

  private static Figure figure(Conflict conflict) {
    return ((Conflict.Matter.Amounts) conflict.matter()).figure();
  }

  private static Conflict find(List<Conflict> all, String site, String key) {
    return all.stream()
        .filter(c -> c.subject().equals(site) && c.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
