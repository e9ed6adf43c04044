package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** Charts and lists of sources of the product's own data, brought to another day of knowledge. */
class LivingChartTest {

  private static final List<String> PAGES = List.of("--page", "outlook,bridge,sources");
  private static final List<String> PAST = List.of("--known-on", "2026-03-01");

  @TempDir private static Path folder;

  @BeforeAll
  static void writeADeckOfTodayAndOneOfThePast() {
    export("today", List.of(), new Shell());
    export("past", PAST, new Shell());
  }

  private static void export(String name, List<String> options, Shell shell) {
    List<String> words = new ArrayList<>(List.of("--to", file(name)));
    words.addAll(PAGES);
    words.addAll(options);
    assertEquals(ExitCode.DONE, shell.export(words.toArray(String[]::new)), shell::err);
  }

  private static String file(String name) {
    return folder.resolve(name + ".pptx").toString();
  }

  private static XMLSlideShow opened(String name) throws IOException {
    return new XMLSlideShow(Files.newInputStream(Path.of(file(name))));
  }

  /** Brings the deck of today, changed by hand, to the past day; gives what was said. */
  private static String update(String name, Consumer<XMLSlideShow> hand) throws IOException {
    try (XMLSlideShow show = opened("today");
        OutputStream out = Files.newOutputStream(Path.of(file(name)))) {
      hand.accept(show);
      show.write(out);
    }
    List<String> options = new ArrayList<>(List.of("--update"));
    options.addAll(PAST);
    Shell shell = new Shell();
    export(name, options, shell);
    return shell.err();
  }

  /** The charts of a deck as they are in its file, but for how large their axes are. */
  private static List<String> charts(String name) throws IOException {
    try (XMLSlideShow show = opened(name)) {
      return show.getCharts().stream()
          .map(chart -> chart.getCTChart().toString())
          .map(xml -> xml.replaceAll("(?s)<[a-z]+:layout>.*?</[a-z]+:layout>", ""))
          .map(xml -> xml.replaceAll("\\s*\\R\\s*", "\n"))
          .toList();
    }
  }

  private static List<String> titles(String name) throws IOException {
    try (XMLSlideShow show = opened(name)) {
      return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }
  }

  @Test
  void everythingInAChartIsOfTheDay() throws IOException {
    update("untouched", _ -> {});
    List<String> past = charts("past");
    assertNotEquals(past, charts("today"), "The charts differ");
    List<String> updated = charts("untouched");
    assertEquals(past.size(), updated.size());
    for (int i = 0; i < past.size(); i++) {
      assertLinesMatch(past.get(i).lines(), updated.get(i).lines(), "chart " + i);
    }
  }

  @Test
  void onlyClaimsNeedALegendInTheOutlook() throws IOException {
    try (XMLSlideShow show = opened("today")) {
      CTChart chart = show.getCharts().getFirst().getCTChart();
      List<CTLineSer> lines = chart.getPlotArea().getLineChartArray(0).getSerList();
      long claims = lines.stream().filter(line -> name(line).endsWith(", claimed")).count();
      int series = lines.size() + chart.getPlotArea().getAreaChartArray(0).sizeOfSerArray();
      assertTrue(claims > 0, "There are claims");
      assertEquals(series - claims, chart.getLegend().sizeOfLegendEntryArray());
      List<String> marked =
          lines.stream().filter(CTLineSer::isSetErrBars).map(LivingChartTest::name).toList();
      assertEquals(1, marked.size(), "The day of the target");
      assertTrue(marked.getFirst().contains(" chance by "), marked.getFirst());
    }
  }

  private static String name(CTLineSer line) {
    return line.getTx().getStrRef().getStrCache().getPtArray(0).getV();
  }

  @Test
  void legendsNameOnlyWhatHasNumbers() throws IOException {
    try (XMLSlideShow show = opened("today")) {
      for (XSLFChart chart : show.getCharts()) {
        for (CTBarChart bars : chart.getCTChart().getPlotArea().getBarChartList()) {
          assertTrue(
              bars.getSerList().stream()
                  .map(bar -> bar.getVal().getNumRef().getNumCache().getPtList())
                  .allMatch(
                      points ->
                          points.stream().anyMatch(point -> Double.parseDouble(point.getV()) != 0)),
              "A colour without data");
        }
      }
    }
  }

  @Test
  void aListOfSourcesThatBecameShorterLeavesNoSlideBehind() throws IOException {
    assertTrue(titles("today").size() > titles("past").size(), "There are fewer sources");
    String said = update("sources", _ -> {});
    assertEquals(titles("past"), titles("sources"));
    assertTrue(said.lines().noneMatch(line -> line.contains("left as it is")), said);
  }

  @Test
  void aSlideOfSourcesThatSomebodyWroteOnStaysAndIsNamed() throws IOException {
    String said =
        update(
            "written", show -> show.getSlides().getLast().createTextBox().setText("Ask about it"));
    assertEquals(titles("past").size() + 1, titles("written").size());
    assertTrue(
        said.lines()
            .anyMatch(line -> line.contains(": sources-") && line.contains("left as it is")),
        said);
  }
}
