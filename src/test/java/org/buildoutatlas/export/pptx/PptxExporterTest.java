package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.png.PngExporter;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;

class PptxExporterTest {

  private static final BundledFonts FONTS = new BundledFonts();
  static final PptxExporter EXPORTER =
      new PptxExporter(
          new AwtTextMeasure(FONTS),
          new Words(),
          new Numbers(),
          new PngExporter(new AwtInk(FONTS)));

  static byte[] written(Deck deck) throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EXPORTER.write(deck, out, Progress.NONE);
    return out.toByteArray();
  }

  private static XMLSlideShow opened() throws IOException, Cancelled {
    byte[] bytes = written(Decks.deck(1.5));
    Path file = Path.of("target", "screens", "example.pptx");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
  }

  private static List<XSLFShape> all(XSLFShapeContainer container) {
    List<XSLFShape> shapes = new ArrayList<>();
    for (XSLFShape shape : container.getShapes()) {
      shapes.add(shape);
      if (shape instanceof XSLFGroupShape group) {
        shapes.addAll(all(group));
      }
    }
    return shapes;
  }

  private static XSLFShape named(XSLFShapeContainer container, String name) {
    return all(container).stream()
        .filter(shape -> shape.getShapeName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no object " + name));
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException, Cancelled {
    assertArrayEquals(written(Decks.deck(1.5)), written(Decks.deck(1.5)));
  }

  @Test
  void makesEverySheetASlideWithoutPictures() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      assertEquals(3, show.getSlides().size());
      assertEquals(960, show.getPageSize().width);
      for (XSLFSlide slide : show.getSlides()) {
        assertTrue(all(slide).stream().noneMatch(XSLFPictureShape.class::isInstance));
      }
      assertEquals(List.of(), show.getPictureData());
    }
  }

  @Test
  void keepsTheNamesOfGroupsAndDescribesEveryObject() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      XSLFSlide slide = show.getSlides().get(1);
      XSLFGroupShape site = (XSLFGroupShape) named(slide, "site:first");
      assertEquals("First site", Names.properties(site).getDescr());
      assertEquals(
          "First site\n1.5 GW", ((XSLFTextShape) named(site, "site:first label")).getText());
      for (XSLFSlide any : show.getSlides()) {
        for (XSLFShape shape : all(any)) {
          assertFalse(Names.properties(shape).getDescr().isEmpty(), shape.getShapeName());
        }
      }
    }
  }

  @Test
  void tellsTheMainNumbersOfAChartToThoseWhoCannotSeeIt() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      assertEquals(
          "A fan of outcomes. Unit: $ bn. P50: from 0 (2025) to 602 (2030). Target: 500"
              + " throughout.",
          Names.properties(named(show.getSlides().get(1), "overview/fan")).getDescr());
      assertEquals(
          "Bars of two partners. Unit: $ bn. First partner 39.0; Second partner 30.5.",
          Names.properties(named(show.getSlides().get(2), "sites/bars")).getDescr());
    }
  }

  @Test
  void namesOrnamentsInWords() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      XSLFShape rule = named(show.getSlides().get(1), "overview/Rule above takeaway");
      assertEquals("Rule above takeaway", Names.properties(rule).getDescr());
    }
  }

  @Test
  void cutsTheMapAtItsBox() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      var map = named(show.getSlides().get(1), "overview/map").getAnchor();
      assertTrue(map.getMinX() >= 35 && map.getMaxX() <= 537, "Reaches beyond: " + map);
      assertTrue(map.getMinY() >= 114 && map.getMaxY() <= 396, "Reaches beyond: " + map);
    }
  }

  @Test
  void putsTheNumbersOfAChartIntoItsWorkbook()
      throws IOException, Cancelled, InvalidFormatException {
    try (XMLSlideShow show = opened()) {
      assertEquals(2, show.getCharts().size());
      Plot plot = SampleCharts.fan(1.5).plot();
      XSSFSheet sheet = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
      for (int column = 0; column < plot.series().size(); column++) {
        Plot.Series series = plot.series().get(column);
        assertEquals(series.name(), sheet.getRow(0).getCell(column + 1).getStringCellValue());
        for (int row = 0; row < plot.categories().size(); row++) {
          assertEquals(
              series.values().get(row),
              OptionalDouble.of(sheet.getRow(row + 1).getCell(column + 1).getNumericCellValue()));
        }
      }
    }
  }

  @Test
  void writesTablesAsTables() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      XSLFTable table = (XSLFTable) named(show.getSlides().get(2), "sites/table");
      assertEquals("Power, GW", table.getCell(0, 2).getText());
      assertEquals("1.5", table.getCell(1, 2).getText());
    }
  }

  @Test
  void putsTitlesAndSourcesWhereTheirSheetHasThem() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      for (Sheet sheet : Decks.deck(1.5).sheets()) {
        XSLFSlide slide = show.getSlides().get(sheet.number() - 1);
        for (Part part : sheet.parts()) {
          if (part.id().equals("title") || part.id().equals("sources")) {
            Rectangle2D place = named(slide, sheet.page().id() + "/" + part.id()).getAnchor();
            assertEquals(part.box().minY() / 2, place.getY(), 0.5, "slide " + sheet.number());
            assertEquals(part.box().height() / 2, place.getHeight(), 0.5);
          }
        }
      }
    }
  }

  @Test
  void fillsTitlesAndFootAndTellsTheSourcesInTheNotes() throws IOException, Cancelled {
    try (XMLSlideShow show = opened()) {
      XSLFSlide slide = show.getSlides().get(1);
      assertEquals("Power reaches 1.5 GW", slide.getTitle());
      assertEquals(
          "[1] Example Times: A site opens",
          ((XSLFTextShape) named(slide, "overview/sources")).getText());
      assertTrue(((XSLFTextShape) named(slide, "overview/sources")).isPlaceholder());
      String notes =
          slide.getNotes().getTextParagraphs().stream()
              .flatMap(List::stream)
              .map(p -> p.getText() + "\n")
              .reduce("", String::concat);
      assertTrue(notes.contains("Say this."), notes);
      assertTrue(
          notes.contains("[1] Example Times: A site opens, 5 Jan 2026, https://example.org/a"),
          notes);
    }
  }
}
