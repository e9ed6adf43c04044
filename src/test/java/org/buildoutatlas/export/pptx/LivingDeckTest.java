package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.LeftSlide;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingDeckTest {

  private static final Rectangle2D ELSEWHERE = new Rectangle2D.Double(300, 200, 90, 30);

  private static final byte[] BEFORE = before();

  @TempDir private Path folder;

  private static byte[] before() {
    try {
      return PptxExporterTest.written(Decks.deck(1.5));
    } catch (IOException | Cancelled e) {
      throw new AssertionError(e);
    }
  }

  /** A deck of 1.5 GW, changed by hand. */
  private Path edited(Consumer<XMLSlideShow> hand) throws IOException, Cancelled {
    Path file = folder.resolve("deck.pptx");
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(BEFORE));
        OutputStream out = Files.newOutputStream(file)) {
      hand.accept(show);
      show.write(out);
    }
    return file;
  }

  private static XMLSlideShow updated(Path file, Deck deck) throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PptxExporterTest.EXPORTER.update(file, deck, out, Progress.NONE);
    return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
  }

  private static XSLFShape named(XSLFShapeContainer container, String... path) {
    XSLFShapeContainer within = container;
    for (int i = 0; i + 1 < path.length; i++) {
      within = (XSLFGroupShape) found(within, path[i]);
    }
    return found(within, path[path.length - 1]);
  }

  private static XSLFShape found(XSLFShapeContainer container, String name) {
    Map<String, XSLFShape> objects = Objects.of(container);
    if (!objects.containsKey(name)) {
      throw new AssertionError("There is no " + name + " among " + objects.keySet());
    }
    return objects.get(name);
  }

  private static XSLFTextShape label(XSLFSlide slide) {
    return (XSLFTextShape) named(slide, "overview/map", "site:first", "site:first label");
  }

  @Test
  void givesUntouchedObjectsTheNumbersOfToday() throws Exception {
    Path file = edited(show -> {});
    try (XMLSlideShow show = updated(file, Decks.deck(2.5))) {
      XSLFSlide slide = show.getSlides().get(1);
      assertEquals("Power reaches 2.5 GW", slide.getTitle());
      assertEquals("First site\n2.5 GW", label(slide).getText());
      assertEquals(
          602.5,
          show.getCharts()
              .getFirst()
              .getWorkbook()
              .getSheetAt(0)
              .getRow(6)
              .getCell(5)
              .getNumericCellValue());
      assertEquals(3, show.getSlides().size());
      assertEquals(2, show.getCharts().size());
    }
  }

  @Test
  void keepsALabelThatWasMovedAndTellsTheNewNumber() throws IOException, Cancelled {
    Path file = edited(show -> label(show.getSlides().get(1)).setAnchor(ELSEWHERE));
    try (XMLSlideShow show = updated(file, Decks.deck(2.5))) {
      XSLFTextShape label = label(show.getSlides().get(1));
      assertEquals(ELSEWHERE, label.getAnchor());
      assertEquals("First site\n2.5 GW", label.getText());
    }
  }

  @Test
  void keepsTheLookOfWhatWasRestyled() throws IOException, Cancelled {
    Path file =
        edited(
            show -> {
              XSLFTextShape text =
                  (XSLFTextShape) named(show.getSlides().get(1), "overview/takeaway-1");
              text.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontSize(17.0);
            });
    try (XMLSlideShow show = updated(file, Decks.deck(2.5))) {
      XSLFTextShape text = (XSLFTextShape) named(show.getSlides().get(1), "overview/takeaway-1");
      assertTrue(text.getText().contains("2.5 GW"), text.getText());
      assertEquals(
          17.0, text.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize());
    }
  }

  @Test
  void keepsWhatWasAddedAndLeavesAwayWhatWasDeleted() throws IOException, Cancelled {
    Path file =
        edited(
            show -> {
              XSLFSlide slide = show.getSlides().get(1);
              slide.createTextBox().setText("Ours");
              slide.removeShape(named(slide, "overview/Rule above takeaway"));
              show.createSlide();
            });
    try (XMLSlideShow show = updated(file, Decks.deck(2.5))) {
      assertEquals(4, show.getSlides().size());
      XSLFSlide slide = show.getSlides().get(1);
      assertFalse(Objects.of(slide).containsKey("overview/Rule above takeaway"));
      assertTrue(
          slide.getShapes().stream()
              .anyMatch(s -> s instanceof XSLFTextShape t && t.getText().equals("Ours")));
    }
  }

  @Test
  void keepsASlideAwayThatWasDeletedAndAddsOneThatIsNew() throws IOException, Cancelled {
    Path file = edited(show -> show.removeSlide(2));
    Deck all = Decks.deck(2.5);
    try (XMLSlideShow show = updated(file, all)) {
      assertEquals(2, show.getSlides().size());
    }
    Deck less = new Deck(all.metadata(), all.sheets().subList(0, 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PptxExporterTest.EXPORTER.write(less, out, Progress.NONE);
    Files.write(file, out.toByteArray());
    try (XMLSlideShow show = updated(file, all)) {
      assertEquals(3, show.getSlides().size());
      assertEquals("Power reaches 2.5 GW", show.getSlides().get(1).getTitle());
    }
  }

  @Test
  void addsChartsAndTablesThatASlideLacked() throws IOException, Cancelled {
    Deck all = Decks.deck(2.5);
    Sheet whole = all.sheets().getLast();
    Sheet bare =
        new Sheet(
            whole.page(),
            whole.size(),
            whole.theme(),
            whole.number(),
            whole.sources(),
            whole.parts().stream().filter(Part.Words.class::isInstance).toList());
    Path file = folder.resolve("bare.pptx");
    Files.write(file, PptxExporterTest.written(new Deck(all.metadata(), List.of(bare))));
    Deck today = new Deck(all.metadata(), List.of(whole));
    try (XMLSlideShow show = updated(file, today);
        OutputStream out = Files.newOutputStream(file)) {
      assertEquals(1, show.getSlides().size());
      assertEquals(1, show.getCharts().size());
      XSLFSlide slide = show.getSlides().getFirst();
      assertInstanceOf(XSLFTable.class, found(slide, "sites/table"));
      ((XSLFGraphicFrame) found(slide, "sites/bars")).setAnchor(ELSEWHERE);
      slide.removeShape(found(slide, "sites/table"));
      show.write(out);
    }
    try (XMLSlideShow show = updated(file, today)) {
      XSLFSlide slide = show.getSlides().getFirst();
      assertEquals(ELSEWHERE, found(slide, "sites/bars").getAnchor(), "Moved by hand");
      assertFalse(Objects.of(slide).containsKey("sites/table"), "Deleted by hand");
    }
  }

  /** The last page of the example, with a table that has room for so many sources. */
  private static Deck sources(int count, double high) {
    Deck example = Decks.deck(1);
    Sheet sheet = example.sheets().getLast();
    ChartTable table =
        new ChartTable(
            List.of(ChartTable.Column.words("Number"), ChartTable.Column.words("Source")),
            IntStream.rangeClosed(1, count)
                .mapToObj(
                    row ->
                        List.<ChartTable.Cell>of(
                            new ChartTable.Words("" + row), new ChartTable.Words("Source " + row)))
                .toList());
    Block.TableBlock block = new Block.TableBlock("table", Block.Heading.NONE, "Sources", 1, table);
    List<Part> parts =
        sheet.parts().stream()
            .filter(part -> !part.id().equals("bars"))
            .map(
                part ->
                    part.id().equals("table")
                        ? new Part.Shown("table", block, Box.at(72, 230, 1200, high), 1, List.of())
                        : part)
            .toList();
    return new Deck(
        example.metadata(),
        List.of(
            new Sheet(
                sheet.page().named("sources-1", "Sources"),
                sheet.size(),
                sheet.theme(),
                sheet.number(),
                sheet.sources(),
                parts)));
  }

  @Test
  void aRowThatCountedOthersShowsASourceWhereThereIsRoomForItToday() throws Exception {
    Path file = folder.resolve("sources.pptx");
    Files.write(file, PptxExporterTest.written(sources(40, 180)));
    int rows;
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
      XSLFTable table = (XSLFTable) found(show.getSlides().getFirst(), "sources-1/table");
      rows = table.getNumberOfRows();
      assertTrue(table.getCell(rows - 1, 0).getText().contains("more"));
    }
    Deck today = sources(rows - 1, 180);
    try (XMLSlideShow show = updated(file, today)) {
      XSLFTable table = (XSLFTable) found(show.getSlides().getFirst(), "sources-1/table");
      assertEquals("Source " + (rows - 1), table.getCell(rows - 1, 1).getText());
      assertFalse(table.getCell(rows - 1, 1).isMerged(), "It would not be seen");
    }
  }

  @Test
  void tellsTheSlidesOfPagesThatAreGoneAndLeavesThem() throws IOException, Cancelled {
    Path file = edited(show -> show.createSlide());
    Deck all = Decks.deck(2.5);
    Deck less = new Deck(all.metadata(), all.sheets().subList(0, 2));
    assertEquals(List.of(new LeftSlide(3, "sites")), PptxExporterTest.EXPORTER.left(file, less));
    assertEquals(List.of(), PptxExporterTest.EXPORTER.left(file, all));
    try (XMLSlideShow show = updated(file, less)) {
      assertEquals(4, show.getSlides().size());
      assertEquals("Two sites", show.getSlides().get(2).getTitle());
    }
  }

  /** Does to a deck what LibreOffice does when it saves it. */
  private static void forget(XMLSlideShow show) {
    for (XSLFSlide slide : show.getSlides()) {
      slide.getXmlObject().getCSld().unsetName();
      for (XSLFTextShape holder : slide.getPlaceholders()) {
        Names.properties(holder).setName("PlaceHolder");
      }
    }
    try {
      List<String> relations = new ArrayList<>();
      show.getPackagePart()
          .getRelationships()
          .forEach(
              relation -> {
                if (relation.getRelationshipType().endsWith("/customXml")) {
                  relations.add(relation.getId());
                }
              });
      relations.forEach(show.getPackagePart()::removeRelationship);
    } catch (InvalidFormatException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refreshesOnlyWordsAndNumbersWhereAProgramForgotWhatWasExported()
      throws IOException, Cancelled {
    Path file = edited(LivingDeckTest::forget);
    try (XMLSlideShow show = updated(file, Decks.deck(2.5))) {
      XSLFSlide slide = show.getSlides().get(1);
      assertEquals("Power reaches 2.5 GW", slide.getTitle());
      assertEquals("First site\n2.5 GW", label(slide).getText());
      assertEquals(3, show.getSlides().size());
    }
  }
}
