package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Outlooks;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanChartTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final Scenario BASE = Scenario.base(ATLAS);
  private static final Outlook OUTLOOK = Outlooks.of(ATLAS, BASE, 2000);
  private static final Outlook WIDE = Outlooks.of(ATLAS, BASE.withAdjacent(true), 2000);

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void leavesPicturesToBeLookedAt(String theme) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screens"));
    AwtInk ink = new AwtInk(new BundledFonts());
    var look = Themes.named(theme).orElseThrow();
    Style style =
        new Style(
            look, ChartsTest.STYLE.measure(), ChartsTest.STYLE.words(), ChartsTest.STYLE.numbers());
    for (Outlook outlook : List.of(OUTLOOK, WIDE)) {
      for (Forecast forecast : forecasts(outlook)) {
        for (double width : new double[] {400, 720}) {
          Drawing chart =
              new FanChart(style, outlook, forecast, beside(outlook, forecast))
                  .draw(ATLAS.target(), ATLAS.claims(), width);
          Drawing sheet = new Drawing(width, chart.height(), look.ui().surface(), chart.marks());
          String name =
              "fan-%s-%s-%d-%s.png"
                  .formatted(
                      forecast.measure().word(),
                      outlook.scenario().adjacent() ? "adjacent" : "base",
                      (int) width,
                      theme);
          assertTrue(ImageIO.write(ink.image(sheet, 2), "png", folder.resolve(name).toFile()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {400, 480, 560, 680})
  void noTextTouchesAnotherOrLeavesTheChart(double width) {
    for (Outlook outlook : List.of(OUTLOOK, WIDE)) {
      for (Forecast forecast : forecasts(outlook)) {
        Apart.check("" + forecast.measure(), chart(outlook, forecast, width));
        Optional<Forecast> base = Optional.of(OUTLOOK.forecast(forecast.measure()));
        Apart.check(
            forecast.measure() + " beside the base case",
            new FanChart(ChartsTest.STYLE, outlook, forecast, base)
                .draw(ATLAS.target(), ATLAS.claims(), width));
      }
    }
  }

  /** The base case beside an outlook that is another. */
  private static Optional<Forecast> beside(Outlook outlook, Forecast forecast) {
    return Optional.of(OUTLOOK.forecast(forecast.measure())).filter(_ -> !outlook.equals(OUTLOOK));
  }

  @ParameterizedTest
  @ValueSource(doubles = {360, 400, 480, 560, 680, 900})
  void noNameOfAClaimRunsThroughTheFanAndEveryNameIsWhole(double width) {
    for (Outlook outlook : List.of(OUTLOOK, WIDE)) {
      for (Forecast forecast : List.of(outlook.dollars(), outlook.power())) {
        Drawing drawing =
            new FanChart(ChartsTest.STYLE, outlook, forecast, beside(outlook, forecast))
                .draw(ATLAS.target(), ATLAS.claims(), width);
        List<Mark.Text> names =
            ChartsTest.groups(drawing.marks())
                .filter(g -> g.name().startsWith("claim:"))
                .flatMap(g -> ChartsTest.texts(g.marks()).stream())
                .toList();
        assertFalse(names.isEmpty());
        Drawing fan =
            new Drawing(
                width,
                drawing.height(),
                Colour.TRANSPARENT,
                ChartsTest.groups(drawing.marks())
                    .filter(g -> g.name().startsWith("fan:"))
                    .map(Mark.class::cast)
                    .toList());
        for (Mark.Text name : names) {
          assertFalse(name.text().contains("…"), name.text());
          Box box = name.bounds(ChartsTest.STYLE.measure());
          for (double share = 0; share <= 1; share += 0.05) {
            double x = box.minX() + share * box.width();
            assertEquals(
                Optional.empty(),
                fan.groupAt(x, box.center().y(), 0, ChartsTest.STYLE.measure()),
                () -> name.text() + " at " + width);
          }
        }
      }
    }
  }

  @Test
  void theScreenSaysWhereThePlanLeavesTheMiddleHalf() {
    Forecast made = OUTLOOK.dollars();
    String above = noteOf(made.planned().stream().map(p -> 2 * p).toList());
    assertTrue(above.contains("above the darker band: in it nothing is late"), above);
    String below = noteOf(made.planned().stream().map(p -> p / 4).toList());
    assertTrue(below.startsWith("From 2026 Q4 to 2035 Q4 the plan lies below"), below);
    assertTrue(below.contains("near the lower end of the range"), below);
    assertEquals("", noteOf(made.fan().bands().stream().map(Fan.Band::p50).toList()));
  }

  private static String noteOf(List<Long> planned) {
    Forecast made = OUTLOOK.dollars();
    Forecast other =
        new Forecast(
            made.measure(),
            made.target(),
            made.fan(),
            made.byNow(),
            made.byTarget(),
            made.spread(),
            made.chanceByTarget(),
            made.chanceBy2030(),
            made.reached(),
            planned);
    return new FanChart(ChartsTest.STYLE, OUTLOOK, other).planNote().orElse("");
  }

  /** Also where the least of the outcomes is beyond the target, and where there is but one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 1_000_000_000L, 200_000_000_000L, 5_000_000_000_000L})
  void nothingIsDrawnBesideTheChart(long target) {
    for (Outlook outlook : List.of(OUTLOOK, Outlooks.of(ATLAS, BASE.asPlanned(), 1))) {
      Forecast made = outlook.dollars();
      Forecast forecast =
          new Forecast(
              made.measure(),
              target,
              made.fan(),
              made.byNow(),
              made.byTarget(),
              made.spread(),
              1,
              1,
              made.reached(),
              made.planned());
      Drawing drawing = chart(outlook, forecast, 480);
      Box bounds = new Box(-1, -20, drawing.width() + 1, drawing.height() + 1);
      outlines(drawing.marks()).forEach(box -> assertTrue(bounds.contains(box), box::toString));
    }
  }

  private static Stream<Box> outlines(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Area area -> Stream.of(area.path().bounds());
                  case Mark.Line line -> Stream.of(line.path().bounds());
                  case Mark.Group group -> outlines(group.marks());
                  case Mark.Hatch _, Mark.Text _, Mark.Picture _ -> Stream.<Box>of();
                });
  }

  @Test
  void everyQuarterSaysItsNumbersUnderThePointer() {
    Drawing drawing = chart(OUTLOOK, OUTLOOK.dollars(), 560);
    List<Mark.Group> quarters =
        ChartsTest.groups(drawing.marks()).filter(g -> g.name().startsWith("quarter:")).toList();
    assertEquals(48, quarters.size());
    Mark.Group column =
        quarters.stream().filter(g -> g.name().equals("quarter:2032 Q4")).findFirst().orElseThrow();
    Box box = ((Mark.Area) column.marks().getFirst()).path().bounds();
    assertEquals(
        Optional.of(column.name()),
        drawing.groupAt(box.center().x(), box.maxY() - 2, 0, ChartsTest.STYLE.measure()));
    assertTrue(column.title().startsWith("2032 Q4: median $"), column.title());
  }

  @Test
  void theTableHasTheNumbersOfTheFan() {
    ChartTable table = new FanChart(ChartsTest.STYLE, OUTLOOK, OUTLOOK.dollars()).table();
    assertEquals(48, table.rows().size());
    assertEquals("$\u00a0bn, est.", table.columns().getFirst().name());
    assertEquals("P50", table.columns().get(3).name());
    assertEquals("2035 Q4", table.shown(47, 0, ChartsTest.STYLE.numbers()));
    assertEquals(
        new ChartTable.Amount(
            OUTLOOK
                .dollars()
                .measure()
                .quantity(OUTLOOK.dollars().fan().bands().getLast().p50())
                .amount()
                .movePointLeft(9)),
        table.rows().getLast().get(3));
  }

  @Test
  void theTitleSaysWhetherTheMedianGetsThere() {
    String base =
        new FanChart(ChartsTest.STYLE, OUTLOOK, OUTLOOK.dollars()).title(ATLAS.target(), true);
    assertTrue(base.startsWith("Base case stays below $500\u00a0bn through 2035: $"), base);
    String wide = new FanChart(ChartsTest.STYLE, WIDE, WIDE.dollars()).title(ATLAS.target(), false);
    assertTrue(wide.contains("the median gets there in 20"), wide);
  }

  private static Drawing chart(Outlook outlook, Forecast forecast, double width) {
    return new FanChart(ChartsTest.STYLE, outlook, forecast)
        .draw(ATLAS.target(), ATLAS.claims(), width);
  }

  private static List<Forecast> forecasts(Outlook outlook) {
    return List.of(outlook.dollars(), outlook.power(), outlook.itPower());
  }
}
