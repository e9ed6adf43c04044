package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.buildoutatlas.dataset.DataSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command as a shell sees it: words, JSON and exit code. */
class ExplainCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Command(name = "buildout-atlas")
  private static final class Root implements Runnable {
    @Override
    public void run() {}
  }

  @Test
  void printsTheTreeOfASiteWithItsValuesInOneColumn() {
    assertEquals(ExitCode.DONE, run("explain", "site.milam.cost"), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertEquals("Milam County, TX: cost: $32.6 bn est.", lines.getFirst(), out::toString);
    assertEquals("At 2026 Q4, as known on 22 Nov 2026.", lines.get(1));
    // 0.857 GW × 38 bn, by the shares 0.31 and 0.69
    List<String> amounts = lines.stream().filter(l -> l.contains(" USD  ")).toList();
    assertTrue(amounts.get(0).contains("32,566,000,000 USD  est.  shell and power + IT equipment"));
    assertTrue(amounts.get(1).contains("10,095,460,000 USD"), out::toString);
    assertTrue(amounts.stream().anyMatch(l -> l.contains("22,470,540,000 USD")), out::toString);
    assertEquals(
        1, amounts.stream().map(l -> l.indexOf(" USD  ")).distinct().count(), out::toString);
    assertTrue(out.toString().contains("https://"), out::toString);
  }

  @Test
  void explainsTheOutlookUnderAScenario(@TempDir Path folder) throws IOException {
    assertEquals(ExitCode.DONE, run("explain", "outlook.chance.target"), err::toString);
    String base = out.toString();
    assertTrue(
        base.startsWith("Chance that spending reaches the target by the target date: "), base);
    assertTrue(base.contains("10,000 outcomes drawn with seed 500"), base);
    Path file = folder.resolve("late.scenario.json");
    Files.writeString(
        file,
        """
        {"format": 1, "adjacent": true, "delayMonths": 0, "sites": {"saline": {"cancelled": true}}}
        """);
    out.getBuffer().setLength(0);
    assertEquals(
        ExitCode.DONE,
        run("explain", "outlook.chance.target", "--scenario", file.toString()),
        err::toString);
    assertFalse(out.toString().equals(base));
    assertTrue(out.toString().contains("what does not run yet is dropped"), out::toString);
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
        ExitCode.FINDINGS, run("explain", "outlook.p50.target", "--scenario", file.toString()));
    assertTrue(
        err.toString()
            .startsWith(
                "other.scenario.json:2:22: error: The data set has no site abilen. Was \"abilene\""
                    + " meant?"),
        err::toString);
  }

  @Test
  void aScenarioThatIsNotThereIsUnreadable(@TempDir Path folder) {
    String missing = folder.resolve("no.scenario.json").toString();
    assertEquals(ExitCode.UNREADABLE, run("explain", "counted", "--scenario", missing));
    assertTrue(err.toString().startsWith("no.scenario.json: error: "), err::toString);
  }

  @Test
  void printsJsonThatAddsUp() {
    assertEquals(ExitCode.DONE, run("explain", "counted", "--format", "json"), err::toString);
    JsonNode root = new ObjectMapper().readTree(out.toString());
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
    assertEquals(ExitCode.DONE, run("explain", "--list"), err::toString);
    List<String> ids =
        out.toString().lines().map(l -> l.split(" ", 2)[0]).collect(Collectors.toList());
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
        out::toString);
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void explainsOneFigureOfEachKindThatItLists() {
    String[] clocks = {"--format", "json", "--known-on", "2026-03-01", "--at", "2027Q4"};
    run(Stream.concat(Stream.of("explain", "--list"), Stream.of(clocks)).toArray(String[]::new));
    Map<String, JsonNode> kinds = new TreeMap<>();
    for (JsonNode figure : new ObjectMapper().readTree(out.toString())) {
      kinds.putIfAbsent(figure.get("figure").stringValue().split("\\.", 2)[0], figure);
    }
    assertEquals(11, kinds.size(), kinds::toString);
    for (JsonNode figure : kinds.values()) {
      out.getBuffer().setLength(0);
      String id = figure.get("figure").stringValue();
      run(Stream.concat(Stream.of("explain", id), Stream.of(clocks)).toArray(String[]::new));
      JsonNode root = new ObjectMapper().readTree(out.toString()).get("explanation");
      assertEquals(id, root.get("figure").stringValue());
      assertEquals(figure.get("amount"), root.get("amount"));
    }
  }

  @Test
  void takesAFolderBeforeTheFigure() {
    assertEquals(ExitCode.DONE, run("explain", "data", "headline"), err::toString);
    assertTrue(out.toString().startsWith("Announced headlines: "), out::toString);
  }

  @Test
  void offersTheNearestIdsWhereThereIsNone() {
    assertEquals(ExitCode.USAGE, run("explain", "contd"));
    assertTrue(err.toString().contains("There is no figure contd at 2026 Q4"), err::toString);
    assertTrue(err.toString().contains("Nearest are counted, "), err::toString);
    assertFalse(Pattern.compile("\\bat org\\.").matcher(err.toString()).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"explain", "explain a b c", "explain a b --list", "explain counted --at x"})
  void answersTwoForWrongUsage(String line) {
    assertEquals(ExitCode.USAGE, run(line.split(" ")));
  }

  @Test
  void answersThreeForAFolderThatCannotBeRead() {
    assertEquals(ExitCode.UNREADABLE, run("explain", "target/nowhere", "counted"));
    assertTrue(err.toString().contains("[folder.missing]"), err::toString);
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(out);
    return Commands.of(
            new Root(),
            List.of(new ExplainCommand(DataSetReader::new, writer)),
            writer,
            new PrintWriter(err, true))
        .execute(arguments);
  }
}
