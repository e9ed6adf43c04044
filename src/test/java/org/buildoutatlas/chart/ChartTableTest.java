package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTableTest {

  private static final Atlas ATLAS = RealData.atlas();

  private static Ledger ledger(String day) {
    LocalDate known = LocalDate.parse(day);
    return Ledger.of(ATLAS, known, Quarter.of(known), false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-01", "2026-03-01", "2026-11-22"})
  void theStepsOfTheBridgeAddUpInItsTable(String day) {
    ChartTable table = new BridgeChart(ChartsTest.STYLE, ledger(day)).table();
    List<BigDecimal> amounts = amounts(table, 1);
    BigDecimal sum =
        amounts.subList(0, amounts.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, sum.compareTo(amounts.getLast()), day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-01", "2026-03-01", "2026-11-22"})
  void theVerdictsAddUpToWhatWasAnnounced(String day) {
    VerdictBar bar = new VerdictBar(ChartsTest.STYLE, ledger(day));
    List<BigDecimal> amounts = amounts(bar.table(), 1);
    BigDecimal sum =
        amounts.subList(0, amounts.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, sum.compareTo(amounts.getLast()), day);
    assertTrue(bar.draw(360).marks().size() >= amounts.size() - 1, "Every part can be pointed at");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-01", "2026-03-01", "2026-11-22"})
  void theClassesOfMoneyAddUpToWhatCounts(String day) {
    ChartTable table =
        new MoneyBar(ChartsTest.STYLE, ledger(day)).table(ATLAS.target(), ATLAS.claims());
    List<BigDecimal> amounts = amounts(table, 1);
    BigDecimal classes = amounts.subList(0, 4).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, classes.compareTo(amounts.get(4)), day);
    assertEquals("500", amounts.get(5).toPlainString());
  }

  @Test
  void powerStandsInGigawattsWithItsScopeInItsName() {
    Ledger ledger = ledger("2026-11-22");
    ChartTable table = new PowerBar(ChartsTest.STYLE, ledger).table(ATLAS.target(), ATLAS.claims());
    assertEquals("Amount (GW)", table.columns().get(1).name());
    assertEquals("Planned, facility", table.shown(0, 0, ChartsTest.STYLE.numbers()));
    assertEquals(
        0,
        amounts(table, 1)
            .getFirst()
            .movePointRight(3)
            .compareTo(ledger.plannedPower().quantity().inMegawatts().amount()));
    assertEquals("10.0", table.shown(2, 1, ChartsTest.STYLE.numbers()));
  }

  @Test
  void theCriteriaOfEachCandidateAddUpToItsPoints() {
    List<Score> scores = Scoring.rank(ATLAS.siting(), ATLAS.siting().defaultWeights());
    ChartTable table = new StackedBars(ChartsTest.STYLE).table(scores);
    assertEquals(scores.size(), table.rows().size());
    for (int row = 0; row < scores.size(); row++) {
      double sum = 0;
      for (int column = 5; column < table.columns().size(); column++) {
        sum += amounts(table, column).get(row).doubleValue();
      }
      assertEquals(scores.get(row).points(), sum, 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=SUM(A1)|'=SUM(A1)",
        "+1|'+1",
        "-1|'-1",
        "@home|'@home",
        "  =1|'=1",
        "Oracle|Oracle",
        "a=b|a=b",
      })
  void wordsAreNoFormulas(String words, String copied) {
    ChartTable table =
        new ChartTable(
            List.of(ChartTable.Column.words("Who")), List.of(List.of(ChartTable.words(words))));
    assertEquals("Who\n" + copied + "\n", TableText.tsv(table));
    assertTrue(TableText.html(table).contains("<td>" + copied + "</td>"));
  }

  @Test
  void numbersAreCopiedPlainAndExactlyAndShownRounded() {
    ChartTable table =
        new ChartTable(
            List.of(ChartTable.Column.words("A\tB"), ChartTable.Column.numbers("$ bn", 1)),
            List.of(
                ChartTable.row(
                    ChartTable.words("x\n<y> & z"),
                    new ChartTable.Amount(new BigDecimal("-1234.5678")))));
    assertEquals("A B\t$ bn\nx <y> & z\t-1234.5678\n", TableText.tsv(table));
    assertEquals(
        """
        <table>
        <tr><th>A B</th><th>$ bn</th></tr>
        <tr><td>x &lt;y&gt; &amp; z</td><td>-1234.5678</td></tr>
        </table>
        """,
        TableText.html(table));
    assertEquals("−1,234.6", table.shown(0, 1, ChartsTest.STYLE.numbers()));
  }

  @Test
  void aRowHasACellForEachColumn() {
    List<ChartTable.Column> two =
        List.of(ChartTable.Column.words("A"), ChartTable.Column.words("B"));
    List<List<ChartTable.Cell>> narrow = List.of(List.of(ChartTable.words("only")));
    assertThrows(IllegalArgumentException.class, () -> new ChartTable(two, narrow));
  }

  @Test
  void everyLineOfTheCopyHasAsManyTabs() {
    ChartTable table =
        new MoneyBar(ChartsTest.STYLE, ledger("2026-11-22")).table(ATLAS.target(), ATLAS.claims());
    assertEquals(
        Stream.generate(() -> 3L).limit(table.rows().size() + 1L).toList(),
        Arrays.stream(TableText.tsv(table).split("\n"))
            .map(line -> Arrays.stream(line.split("\t", -1)).count())
            .toList());
  }

  static List<BigDecimal> amounts(ChartTable table, int column) {
    return table.rows().stream()
        .map(row -> row.get(column))
        .flatMap(
            cell -> cell instanceof ChartTable.Amount a ? Stream.of(a.value()) : Stream.empty())
        .toList();
  }
}
