package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command as a shell sees it: words, JSON and exit code. */
class ExplainCommandTest {

  private final Shell shell = new Shell();

  @Test
  void printsTheTreeOfASiteWithItsValuesInOneColumn() {
    assertEquals(ExitCode.DONE, shell.run("explain", "site.milam.cost"), shell::err);
    List<String> lines = shell.out().lines().toList();
    assertEquals("Milam County, TX: cost: $3–32.6 bn est.", lines.getFirst(), shell::out);
    assertEquals("At 2026 Q4, as known on 22 Nov 2026.", lines.get(1));
    // 0.857 GW × 38 bn, by the shares 0.31 and 0.69
    List<String> amounts = lines.stream().filter(l -> l.contains(" USD  ")).toList();
    assertTrue(amounts.get(0).contains("32,566,000,000 USD  est.  shell and power + IT equipment"));
    assertTrue(amounts.get(1).contains("10,095,460,000 USD"), shell::out);
    assertTrue(amounts.stream().anyMatch(l -> l.contains("22,470,540,000 USD")), shell::out);
    assertEquals(1, amounts.stream().map(l -> l.indexOf(" USD  ")).distinct().count(), shell::out);
    assertTrue(shell.out().contains("https://"), shell::out);
    assertTrue(
        lines
            .get(4)
            .startsWith("  • $3 bn, 10 Jun 2025, stated, but for what part is not said; not used"),
        shell::out);
  }

  @Test
  void explainsTheOutlookUnderAScenario(@TempDir Path folder) throws IOException {
    assertEquals(ExitCode.DONE, shell.run("explain", "outlook.chance.target"), shell::err);
    String base = shell.out();
    assertTrue(
        base.startsWith("Chance that spending reaches the target by the target date: "), base);
    assertTrue(base.contains("10,000 outcomes drawn with seed 500"), base);
    List<String> lines = base.lines().toList();
    String shown = lines.getFirst().split(": ", 2)[1].replace(" est.", "");
    assertTrue(lines.get(3).contains("  " + shown + "  "), "Worded as in the head: " + base);
    Path file = folder.resolve("late.scenario.json");
    Files.writeString(
        file,
        """
        {"format": 1, "adjacent": true, "delayMonths": 0, "sites": {"saline": {"cancelled": true}}}
        """);
    shell.clear();
    assertEquals(
        ExitCode.DONE,
        shell.run("explain", "outlook.chance.target", "--scenario", file.toString()),
        shell::err);
    assertFalse(shell.out().equals(base));
    assertTrue(shell.out().contains("what does not run yet is dropped"), shell::out);
  }

  @Test
  void aScenarioOfAnotherDataSetIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("other.scenario.json");
    Files.writeString(
        file,
        """
        {"format": 1,
         "sites": {"abilen": {"quarters": 2}}}
        """);
    assertEquals(
        ExitCode.FINDINGS,
        shell.run("explain", "outlook.p50.target", "--scenario", file.toString()));
    assertTrue(
        shell
            .err()
            .startsWith(
                "other.scenario.json:2:22: error: The data set has no site abilen. Was \"abilene\""
                    + " meant?"),
        shell::err);
  }

  @Test
  void aScenarioThatIsNotThereIsUnreadable(@TempDir Path folder) {
    String missing = folder.resolve("no.scenario.json").toString();
    assertEquals(ExitCode.UNREADABLE, shell.run("explain", "counted", "--scenario", missing));
    assertTrue(shell.err().startsWith("no.scenario.json: error: "), shell::err);
  }

  @Test
  void printsJsonThatAddsUp() {
    assertEquals(ExitCode.DONE, shell.run("explain", "counted", "--format", "json"), shell::err);
    JsonNode root = new ObjectMapper().readTree(shell.out());
    assertEquals("2026Q4", root.get("at").stringValue());
    JsonNode tree = root.get("explanation");
    assertEquals("300431600000", tree.get("amount").asString());
    long sum =
        StreamSupport.stream(tree.get("inputs").spliterator(), false)
            .mapToLong(n -> n.get("amount").longValue())
            .sum();
    assertEquals(300_431_600_000L, sum);
    assertEquals("site.shackelford.cost", tree.get("inputs").get(0).get("figure").stringValue());
  }

  @Test
  void listsAllFiguresWithTheirValues() {
    assertEquals(ExitCode.DONE, shell.run("explain", "--list"), shell::err);
    List<String> ids =
        shell.out().lines().map(l -> l.split(" ", 2)[0]).collect(Collectors.toList());
    assertTrue(
        ids.containsAll(
            List.of(
                "counted",
                "headline",
                "bridge.rent-for-counted-site",
                "class.operating",
                "power.planned",
                "site.abilene.cost",
                "site.abilene.power.it",
                "contribution.or-300",
                "claim.over-8gw.money",
                "claim.over-8gw.power")),
        shell::out);
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void explainsOneFigureOfEachKindThatItLists() {
    String[] clocks = {"--format", "json", "--known-on", "2026-03-01", "--at", "2027Q4"};
    shell.run(
        Stream.concat(Stream.of("explain", "--list"), Stream.of(clocks)).toArray(String[]::new));
    Map<String, JsonNode> kinds = new TreeMap<>();
    for (JsonNode figure : new ObjectMapper().readTree(shell.out())) {
      kinds.putIfAbsent(figure.get("figure").stringValue().split("\\.", 2)[0], figure);
    }
    assertEquals(12, kinds.size(), kinds::toString);
    for (JsonNode figure : kinds.values()) {
      shell.clear();
      String id = figure.get("figure").stringValue();
      shell.run(Stream.concat(Stream.of("explain", id), Stream.of(clocks)).toArray(String[]::new));
      JsonNode root = new ObjectMapper().readTree(shell.out()).get("explanation");
      assertEquals(id, root.get("figure").stringValue());
      assertEquals(figure.get("amount"), root.get("amount"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "siting.score.ulsan | Ulsan: score of 100: 63.9 points est.",
        "siting.rank.ulsan --preset cooling-first | Ulsan: rank: 1 of 14 est.",
        "siting.rank.ulsan --weights typhoon=1 | Ulsan: rank: 12 of 14 est.",
        "siting.weight.depth --profile offshore | Water depth (shallow end of the range): weight: 9"
            + " % est.",
        "siting.flip.tide | Tidal range (approximate maximum): weight at which the first two change"
            + " places: 11 % est.",
      })
  void comparesCandidatesAsAskedFor(String line, String head) {
    assertEquals(ExitCode.DONE, shell.run(("explain " + line.strip()).split(" ")), shell::err);
    assertEquals(head.strip(), shell.out().lines().findFirst().orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--profile quay | There is no profile quay. There are quayside, offshore.",
        "--preset cooling-frist | Was \"cooling-first\" meant?",
        "--preset default --profile offshore | The preset default belongs to another profile: add"
            + " --profile quayside.",
        "--preset equal --weights tide=1 | leave out one of the two",
        "--weights cooling=35,wavs=10 | There is no criterion wavs (character 12). Was waves"
            + " meant?",
        "--weights cooling=35,waves | A weight is missing at character 12",
        "--weights cooling=much | much is no weight (character 9)",
        "--weights cooling=0 | All weights are 0",
      })
  void aWrongComparisonIsRefusedWithItsPlace(String options, String sentence) {
    String line = "explain siting.score.ulsan " + options.strip();
    assertEquals(ExitCode.USAGE, shell.run(line.split(" ")));
    assertTrue(shell.err().contains(sentence.strip()), shell::err);
  }

  @Test
  void aCriterionThatCannotChangeTheLeadHasNoFlipPoint() {
    assertEquals(ExitCode.USAGE, shell.run("explain", "siting.flip.port"));
    assertTrue(shell.err().contains("the first two stay in their places"), shell::err);
  }

  @Test
  void takesAFolderBeforeTheFigure() {
    assertEquals(ExitCode.DONE, shell.run("explain", "data", "headline"), shell::err);
    assertTrue(shell.out().startsWith("Announced headlines: "), shell::out);
  }

  @Test
  void offersTheNearestIdsWhereThereIsNone() {
    assertEquals(ExitCode.USAGE, shell.run("explain", "contd"));
    assertTrue(shell.err().contains("There is no figure contd at 2026 Q4"), shell::err);
    assertTrue(shell.err().contains("Nearest: counted; "), shell::err);
    assertFalse(Pattern.compile("\\bat org\\.").matcher(shell.err()).find());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "outlok.p50.2028Q4 | outlook.p50.2028Q4, ",
        "p50.2028Q4 | outlook.p50.2028Q4, outlook.power.p50.2028Q4;",
        "outlook.chance.targt | outlook.chance.target;",
        "outlook.swing.cost | outlook.swing.cost.low, outlook.swing.cost.high;",
        "bridge.rent | bridge.rent-elsewhere, bridge.rent-for-counted-site;",
        "site.nowhere.cost | site.",
      })
  void offersOnlyWhatMayHaveBeenMeant(String id, String offered) {
    assertEquals(ExitCode.USAGE, shell.run("explain", id));
    assertTrue(shell.err().contains("Nearest: " + offered.strip()), shell::err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"explain", "explain a b c", "explain a b --list", "explain counted --at x"})
  void answersTwoForWrongUsage(String line) {
    assertEquals(ExitCode.USAGE, shell.run(line.split(" ")));
  }

  @Test
  void answersThreeForAFolderThatCannotBeRead() {
    assertEquals(ExitCode.UNREADABLE, shell.run("explain", "target/nowhere", "counted"));
    assertTrue(shell.err().contains("[folder.missing]"), shell::err);
  }
}
