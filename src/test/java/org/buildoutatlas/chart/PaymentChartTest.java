package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.Payment;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

/** Who pays whom, and in which circles; pictures in {@code target/screens}. */
class PaymentChartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Atlas ATLAS = RealData.atlas();
  private static final BundledFonts FONTS = new BundledFonts();

  @Test
  void everyPaymentHasItsRowAndNoOtherHas() {
    PaymentGraph graph = graph();
    Drawing drawing = new PaymentChart(style(Themes.all().getFirst()), ATLAS, graph).draw(400);
    assertEquals(
        graph.payments().stream().map(p -> "contribution:" + p.id()).collect(Collectors.toSet()),
        names(drawing.marks()).collect(Collectors.toSet()));
  }

  @Test
  void whatIsNotFirmOrAnEstimateIsDashedAndWhatCountsIsNot() {
    PaymentGraph graph = graph();
    Drawing drawing = new PaymentChart(style(Themes.all().getFirst()), ATLAS, graph).draw(720);
    Set<String> dashed =
        groups(drawing.marks())
            .filter(
                g ->
                    g.marks().stream()
                        .anyMatch(m -> m instanceof Mark.Line l && !l.stroke().dash().isEmpty()))
            .map(Mark.Group::name)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "contribution:nv-loi",
            "contribution:nv-guarantee",
            "contribution:argentina-25",
            "contribution:eq-oracle",
            "contribution:eq-mgx",
            "contribution:mem-value",
            "contribution:india-7"),
        dashed);
    assertTrue(
        groups(drawing.marks())
            .filter(g -> g.name().equals("contribution:india-7"))
            .flatMap(g -> g.marks().stream())
            .anyMatch(m -> m instanceof Mark.Text t && t.text().endsWith("est.")));
    assertTrue(graph.payments().stream().filter(Payment::counts).noneMatch(Payment::isOpen));
  }

  @Test
  void everyCircleIsDrawnWithAllItsPayments() {
    PaymentGraph graph = graph();
    CycleChart chart = new CycleChart(style(Themes.all().getFirst()), ATLAS, graph);
    assertEquals("2 circles of payments: of 6 sums one counts", chart.title());
    for (double width : List.of(400.0, 720.0)) {
      assertEquals(
          graph.cycles().stream()
              .flatMap(c -> c.payments().stream())
              .map(p -> "contribution:" + p.id())
              .collect(Collectors.toSet()),
          names(chart.draw(width).marks()).collect(Collectors.toSet()));
    }
  }

  @Test
  void noWordBesideARingIsCutWhetherTheyStandSideBySideOrNot() {
    CycleChart chart = new CycleChart(style(Themes.all().getFirst()), ATLAS, graph());
    for (double width : List.of(400.0, 680.0, 720.0, 760.0, 1000.0)) {
      assertEquals(
          List.of(), texts(chart.draw(width).marks()).filter(text -> text.endsWith("…")).toList());
    }
    assertTrue(chart.draw(1000).height() < chart.draw(720).height(), "Side by side where they fit");
  }

  @Test
  void aPledgeToTheVentureSaysSo() {
    PaymentChart chart = new PaymentChart(style(Themes.all().getFirst()), ATLAS, graph());
    assertTrue(texts(chart.draw(720).marks()).anyMatch("Stargate, no site named"::equals));
    assertTrue(
        TableText.tsv(chart.table())
            .contains("19\tSoftBank Group\tStargate, no site named\tShares"),
        () -> TableText.tsv(chart.table()));
  }

  private static Stream<String> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Text text -> Stream.of(text.text());
                  case Mark.Group group -> texts(group.marks());
                  default -> Stream.empty();
                });
  }

  @Test
  void everyPaymentHasItsRowInTheTableWithAllItsDollars() {
    PaymentGraph graph = graph();
    ChartTable table = new PaymentChart(style(Themes.all().getFirst()), ATLAS, graph).table();
    assertEquals(
        graph.payments().stream()
            .map(p -> p.dollars().amount().movePointLeft(9))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .stripTrailingZeros(),
        table.rows().stream()
            .map(row -> ((ChartTable.Amount) row.get(0)).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .stripTrailingZeros());
    assertTrue(
        TableText.tsv(table)
            .contains(
                "105\tNVIDIA\tSB Energy (Piketon, OH)\tSites and their funding"
                    + "\tat most $105 bn, not firm, does not count"),
        () -> TableText.tsv(table));
    ChartTable circles = new CycleChart(style(Themes.all().getFirst()), ATLAS, graph).table();
    assertEquals(
        graph.cycles().stream()
            .flatMap(c -> c.hops().stream())
            .mapToInt(h -> h.payments().size())
            .sum(),
        circles.rows().size());
  }

  @Test
  void leavesPicturesInAllThemes() throws IOException {
    for (Theme theme : Themes.all()) {
      for (int width : new int[] {400, 720}) {
        picture(new PaymentChart(style(theme), ATLAS, graph()).draw(width), theme, "payments");
        picture(new CycleChart(style(theme), ATLAS, graph()).draw(width), theme, "cycles");
      }
    }
  }

  private static void picture(Drawing drawing, Theme theme, String name) throws IOException {
    Drawing onPaper =
        new Drawing(drawing.width(), drawing.height(), theme.ui().surface(), drawing.marks());
    BufferedImage image = new AwtInk(FONTS).image(onPaper, 2);
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    String file = name + "-" + theme.name() + "-" + (int) drawing.width() + ".png";
    assertTrue(ImageIO.write(image, "png", folder.resolve(file).toFile()));
  }

  private static Stream<String> names(List<Mark> marks) {
    return groups(marks).map(Mark.Group::name);
  }

  private static Stream<Mark.Group> groups(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            m ->
                m instanceof Mark.Group g
                    ? Stream.concat(Stream.of(g), groups(g.marks()))
                    : Stream.empty());
  }

  private static PaymentGraph graph() {
    Ledger ledger = Ledger.of(ATLAS, TODAY, Quarter.of(TODAY), false);
    return PaymentGraph.of(ATLAS.known(TODAY).contributions(), ledger.bridge());
  }

  private static Style style(Theme theme) {
    return new Style(theme, new AwtTextMeasure(FONTS), new Words(), new Numbers());
  }
}
