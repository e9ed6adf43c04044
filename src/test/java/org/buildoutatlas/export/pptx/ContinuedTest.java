package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.junit.jupiter.api.Test;

class ContinuedTest {

  private static final int ROWS = 90;

  @Test
  void aTableWithoutRoomGoesOnOnFurtherSlidesUntilEachRowIsShownOnce()
      throws IOException, Cancelled {
    byte[] written = PptxExporterTest.written(deck());
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written))) {
      List<String> shown = new ArrayList<>();
      for (XSLFSlide slide : show.getSlides()) {
        XSLFTable table =
            assertInstanceOf(
                XSLFTable.class, Objects.of(slide).get(Objects.page(slide) + "/table"));
        int rows = table.getNumberOfRows();
        boolean last = slide.getSlideNumber() == show.getSlides().size();
        for (int row = 1; row < rows - (last ? 0 : 1); row++) {
          shown.add(table.getCell(row, 0).getText());
        }
        assertEquals(
            !last, table.getCell(rows - 1, 0).getText().contains("more on the next slide"));
        assertEquals(
            slide.getSlideNumber() > 1, slide.getTitle().endsWith("(continued)"), slide.getTitle());
        assertTrue(table.getAnchor().getMaxY() <= 540, "On the slide");
      }
      assertTrue(show.getSlides().size() > 2, "It needs more than one further slide");
      assertEquals(IntStream.range(0, ROWS).mapToObj(row -> "Row " + row).toList(), shown);
    }
  }

  @Test
  void aTableTakesTheFreeRoomBelowItBeforeItGoesOn() throws IOException, Cancelled {
    Deck deck = deck("Two sites", 14);
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(PptxExporterTest.written(deck)))) {
      assertEquals(1, show.getSlides().size(), "All rows have room above the foot");
      XSLFTable table =
          assertInstanceOf(
              XSLFTable.class, Objects.of(show.getSlides().getFirst()).get("sites/table"));
      assertTrue(table.getAnchor().getHeight() > 150, "More than its box has");
      assertTrue(table.getAnchor().getMaxY() <= 480, "Above the sources");
    }
  }

  @Test
  void aTitleSaysOnceThatItGoesOn() throws IOException, Cancelled {
    Deck deck = deck("Two sites (continued)", ROWS);
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(PptxExporterTest.written(deck)))) {
      assertEquals("Two sites (continued)", show.getSlides().getLast().getTitle());
    }
  }

  @Test
  void rowsWithoutRoomStandOnThePageThatGoesOnWithThemAnyway() throws IOException, Cancelled {
    Deck first = deck("Two sites", 30);
    Sheet sheet = deck("Two sites (continued)", 4).sheets().getFirst();
    Sheet next =
        new Sheet(
            sheet.page().named("sites-next-1", "Two sites (continued)"),
            sheet.size(),
            sheet.theme(),
            2,
            sheet.sources(),
            sheet.parts());
    Deck both = new Deck(first.metadata(), List.of(first.sheets().getFirst(), next));
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(PptxExporterTest.written(both)))) {
      assertEquals(
          List.of("sites", "sites-next-1"), show.getSlides().stream().map(Objects::page).toList());
      List<String> shown = new ArrayList<>();
      for (XSLFSlide slide : show.getSlides()) {
        XSLFTable table =
            assertInstanceOf(
                XSLFTable.class, Objects.of(slide).get(Objects.page(slide) + "/table"));
        for (int row = 1; row < table.getNumberOfRows(); row++) {
          shown.add(table.getCell(row, 0).getText());
        }
      }
      assertTrue(shown.containsAll(List.of("Row 0", "Row 15", "Row 29")), shown.toString());
      assertEquals(2, shown.stream().filter("Row 3"::equals).count(), "Also the next page's own");
    }
  }

  private static Deck deck() {
    return deck("Two sites", ROWS);
  }

  /** The last page of the example, with a long table instead of its own. */
  private static Deck deck(String title, int rows) {
    Deck example = Decks.deck(1);
    Sheet sheet = example.sheets().getLast();
    List<Part> parts =
        sheet.parts().stream()
            .filter(part -> !part.id().equals("bars"))
            .map(part -> part.id().equals("table") ? lengthened((Part.Shown) part, rows) : part)
            .toList();
    return new Deck(
        example.metadata(),
        List.of(
            new Sheet(
                sheet.page().named(sheet.page().id(), title),
                sheet.size(),
                sheet.theme(),
                sheet.number(),
                sheet.sources(),
                parts)));
  }

  private static Part lengthened(Part.Shown part, int rows) {
    ChartTable table =
        new ChartTable(
            List.of(ChartTable.Column.words("Name")),
            IntStream.range(0, rows)
                .mapToObj(row -> List.<ChartTable.Cell>of(new ChartTable.Words("Row " + row)))
                .toList());
    return new Part.Shown(
        part.id(),
        new Block.TableBlock(part.id(), Block.Heading.NONE, "A long list", 1, table),
        part.box(),
        1,
        List.of());
  }
}
