package org.buildoutatlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables say what the window says, row by row, on the real data. */
class FactTablesTest {

  private static final Atlas ATLAS = RealData.atlas();

  @ParameterizedTest
  @CsvSource({"2026-11-22, 2026Q4", "2026-11-22, 2028Q2", "2026-03-01, 2026Q1"})
  void sitesCarryTheNumbersOfStandingAndLedger(LocalDate knownOn, String quarter) {
    Quarter at = Quarter.parse(quarter).orElseThrow();
    FactTable sites = table(Topic.SITES, viewpoint(knownOn, at));
    Ledger ledger = Ledger.of(ATLAS, knownOn, at, false);
    assertEquals(
        ledger.counted().quantity().amount(),
        sum(sites, "counted_cost_usd"),
        "The counted cost adds up to the counted sum");
    for (SiteCost cost : ledger.sites()) {
      List<Cell> row = row(sites, cost.site().id());
      assertEquals(amount(cost.total()), number(sites, row, "counted_cost_usd"));
      assertEquals(
          new Cell.Flag(cost.total().estimated()), cell(sites, row, "counted_cost_estimated"));
      assertEquals(
          amount(cost.total()),
          Stream.of("operating", "being_built", "financed", "announced")
              .map(c -> number(sites, row, c + "_usd"))
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .stripTrailingZeros(),
          "The classes add up");
    }
    for (List<Cell> row : sites.rows()) {
      Site site = ATLAS.known(knownOn).site(row.getFirst().plain()).orElseThrow();
      Standing standing = Standing.of(site, knownOn, at);
      assertEquals(standing.status().word(), cell(sites, row, "status").plain());
      assertPower(standing.facilityPower(), sites, row, "facility_power");
      assertPower(standing.itPower(), sites, row, "it_power");
      assertPower(standing.energised(), sites, row, "energised_power");
      assertPower(standing.running(), sites, row, "running_power");
    }
  }

  @Test
  void theBridgeLeadsFromItsFirstRowToItsLast() {
    FactTable bridge = table(Topic.BRIDGE, Viewpoint.opening(ATLAS.asOf()));
    int last = bridge.rows().size() - 1;
    BigDecimal total = BigDecimal.ZERO;
    for (List<Cell> row : bridge.rows().subList(0, last)) {
      total = total.add(number(bridge, row, "amount_usd"));
    }
    assertTrue(last > 2, "There are steps");
    assertEquals(
        0, total.compareTo(number(bridge, bridge.rows().get(last), "amount_usd")), total::toString);
  }

  @Test
  void candidatesCarryTheRanksAndScoresOfTheWindow() {
    FactTable candidates = table(Topic.CANDIDATES, Viewpoint.opening(ATLAS.asOf()));
    List<Score> scores = Scoring.rank(ATLAS.siting(), ATLAS.siting().defaultWeights());
    assertEquals(scores.size(), candidates.rows().size());
    for (Score score : scores) {
      List<Cell> row = candidates.rows().get(score.rank() - 1);
      assertEquals(score.candidate().id(), row.getFirst().plain());
      assertEquals(score.points(), number(candidates, row, "score_points").doubleValue(), 0.00005);
      assertTrue(cell(candidates, row, "standing").plain().contains("not announced or endorsed"));
      assertEquals(
          Optional.of(score.candidate().position()), FactTable.place(row), "Where it lies");
    }
  }

  @Test
  void nothingIsYoungerThanTheDayOfKnowledge() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    FactTables tables = tables(viewpoint(day, Quarter.of(day)));
    for (Topic topic : List.of(Topic.OBSERVATIONS, Topic.CONTRIBUTIONS)) {
      FactTable table = tables.of(topic).orElseThrow();
      assertFalse(table.rows().isEmpty());
      table
          .rows()
          .forEach(
              row -> {
                Cell published = cell(table, row, "published_by");
                assertTrue(
                    published instanceof Cell.Day d && !d.day().isAfter(day), published::plain);
              });
    }
    assertTrue(
        tables.of(Topic.SITES).orElseThrow().rows().size()
            < table(Topic.SITES, Viewpoint.opening(ATLAS.asOf())).rows().size());
  }

  @Test
  void aFilterLeavesOutSitesAndNoMoney() {
    Viewpoint all = Viewpoint.opening(ATLAS.asOf());
    Viewpoint some = all.withFilter(Filter.NONE.withExpression("gw >= 1"));
    FactTable sites = table(Topic.SITES, some);
    assertTrue(sites.rows().size() < table(Topic.SITES, all).rows().size());
    assertFalse(sites.rows().isEmpty());
    sites
        .rows()
        .forEach(
            row ->
                assertTrue(
                    number(sites, row, "facility_power_mw").intValue() >= 1000, row::toString));
    Set<String> ids =
        sites.rows().stream().map(r -> r.getFirst().plain()).collect(Collectors.toSet());
    FactTable phases = table(Topic.PHASES, some);
    phases.rows().forEach(row -> assertTrue(ids.contains(cell(phases, row, "site_id").plain())));
    assertEquals(table(Topic.BRIDGE, all), table(Topic.BRIDGE, some));
    assertTrue(tables(some).notes().stream().anyMatch(n -> n.contains("pass the filter")));
  }

  @Test
  void contributionsCarryTheirAmounts() {
    FactTable contributions = table(Topic.CONTRIBUTIONS, Viewpoint.opening(ATLAS.asOf()));
    int dollars = 0;
    for (List<Cell> row : contributions.rows()) {
      var contribution =
          ATLAS.contributions().stream()
              .filter(c -> c.id().equals(row.getFirst().plain()))
              .findFirst()
              .orElseThrow();
      assertEquals(contribution.verdict().word(), cell(contributions, row, "verdict").plain());
      Optional<Quantity> money =
          contribution.amount().map(Value.Amount::quantity).filter(Quantity::isMoney);
      if (money.isPresent()) {
        dollars++;
        assertEquals(money.get().amount(), number(contributions, row, "amount_usd"));
      } else {
        assertEquals(new Cell.Empty(), cell(contributions, row, "amount_usd"));
      }
    }
    assertTrue(dollars > 20, "Many are in dollars");
  }

  @Test
  void everySourceThatIsQuotedIsListed() {
    FactTables tables = tables(Viewpoint.opening(ATLAS.asOf()));
    Set<String> listed =
        tables.of(Topic.SOURCES).orElseThrow().rows().stream()
            .map(r -> r.getFirst().plain())
            .collect(Collectors.toSet());
    Set<String> quoted =
        tables.all().stream()
            .flatMap(t -> t.rows().stream())
            .flatMap(List::stream)
            .flatMap(c -> c instanceof Cell.Cited cited ? cited.sources().stream() : Stream.empty())
            .map(Source::id)
            .collect(Collectors.toSet());
    assertEquals(quoted, listed);
    assertTrue(listed.size() > 100, () -> "Only " + listed.size());
  }

  @Test
  void theNameOfAColumnSaysItsUnitAndIsThereOnce() {
    for (FactTable table : tables(Viewpoint.opening(ATLAS.asOf())).all()) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      assertEquals(names.stream().distinct().toList(), names, table.name());
      for (Column column : table.columns()) {
        assertTrue(column.name().matches("[a-z][a-z0-9_]*"), column::name);
        String unit = column.unit().toLowerCase(java.util.Locale.ROOT);
        assertTrue(unit.isEmpty() || column.name().endsWith("_" + unit), column::toString);
      }
    }
  }

  @Test
  void aFieldOfASiteHasAtMostOnePreferredStatementAScope() {
    FactTable observations = table(Topic.OBSERVATIONS, Viewpoint.opening(ATLAS.asOf()));
    var preferred =
        observations.rows().stream()
            .filter(r -> cell(observations, r, "preferred").equals(new Cell.Flag(true)))
            .collect(
                Collectors.groupingBy(
                    r ->
                        Stream.of("subject_id", "field", "scope")
                            .map(c -> cell(observations, r, c).plain())
                            .toList(),
                    Collectors.counting()));
    assertTrue(preferred.size() > 50, () -> "Only " + preferred.size());
    assertEquals(Set.of(1L), Set.copyOf(preferred.values()), preferred::toString);
  }

  @Test
  void aCellOfAnotherKindIsRejected() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new FactTable(
                "sites",
                "",
                List.of(new Column("cost_usd", Column.Kind.NUMBER, Quantity.USD)),
                List.of(List.of(new Cell.Text("much")))));
  }

  private static void assertPower(
      Optional<Figure> figure, FactTable table, List<Cell> row, String name) {
    if (figure.isEmpty()) {
      assertEquals(new Cell.Empty(), cell(table, row, name + "_mw"));
      return;
    }
    Figure power = figure.get();
    assertEquals(
        power.quantity().inMegawatts().amount(), number(table, row, name + "_mw"), row::toString);
    assertEquals(new Cell.Flag(power.estimated()), cell(table, row, name + "_estimated"));
    assertEquals(
        power.low().isPresent(), cell(table, row, name + "_low_mw") instanceof Cell.Amount);
  }

  private static BigDecimal sum(FactTable table, String column) {
    return table.rows().stream()
        .map(row -> cell(table, row, column))
        .flatMap(c -> c instanceof Cell.Amount n ? Stream.of(n.number()) : Stream.empty())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros();
  }

  private static BigDecimal amount(Figure figure) {
    return figure.quantity().amount();
  }

  private static BigDecimal number(FactTable table, List<Cell> row, String column) {
    return cell(table, row, column) instanceof Cell.Amount n
        ? n.number()
        : org.junit.jupiter.api.Assertions.fail("No number in " + column + " of " + row);
  }

  private static Cell cell(FactTable table, List<Cell> row, String column) {
    return row.get(table.indexOf(column).orElseThrow());
  }

  private static List<Cell> row(FactTable table, String id) {
    return table.rows().stream()
        .filter(r -> r.getFirst().plain().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Viewpoint viewpoint(LocalDate knownOn, Quarter at) {
    return Viewpoint.opening(knownOn).withAt(at);
  }

  private static FactTable table(Topic topic, Viewpoint viewpoint) {
    return tables(viewpoint).of(topic).orElseThrow();
  }

  private static FactTables tables(Viewpoint viewpoint) {
    return FactTables.of(ATLAS, viewpoint, new Words(), new Numbers());
  }
}
