package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMasterTextStyles;

class TemplateTest {

  private static final String TEMPLATE =
      "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";

  @TempDir private Path folder;

  /** The library's own master, made wide, with a slide and another typeface. */
  private static byte[] company(String type) throws IOException, InvalidFormatException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(960, 540));
      XSLFSlideMaster master = show.getSlideMasters().getFirst();
      master
          .getTheme()
          .getXmlObject()
          .getThemeElements()
          .getFontScheme()
          .getMinorFont()
          .getLatin()
          .setTypeface("Georgia");
      show.createSlide();
      show.getPackage().replaceContentType(XSLFRelation.MAIN.getContentType(), type);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    }
  }

  private PresentationExporter template(byte[] bytes) throws IOException {
    return PptxExporterTest.EXPORTER.withTemplate(Files.write(folder.resolve("house.potx"), bytes));
  }

  private static byte[] written(PresentationExporter template) throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.write(Decks.deck(1.5), out, Progress.NONE);
    return out.toByteArray();
  }

  @Test
  void takesOverMasterAndTypefaceAndLeavesOutTheSlidesOfTheTemplate()
      throws IOException, InvalidFormatException, Cancelled {
    PresentationExporter template = template(company(TEMPLATE));
    byte[] bytes = written(template);
    Files.createDirectories(Path.of("target", "screens"));
    Files.write(Path.of("target", "screens", "template.pptx"), bytes);
    assertArrayEquals(bytes, written(template), "The same deck in the same template");
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      assertEquals(3, show.getSlides().size());
      assertEquals(
          XSLFRelation.MAIN.getContentType(),
          show.getPackagePart().getContentType(),
          "A template becomes a presentation");
      XSLFSlide slide = show.getSlides().get(1);
      assertEquals("Power reaches 1.5 GW", slide.getTitle());
      assertEquals(
          "Georgia", slide.getTheme().getMinorFont(), "The typeface of the template stays");
      assertEquals("Title Only", slide.getSlideLayout().getName());
    }
  }

  @Test
  void fitsTheContentBelowTheTitleAndAboveTheFoot()
      throws IOException, InvalidFormatException, Cancelled {
    byte[] bytes = written(template(company(TEMPLATE)));
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      XSLFSlide slide = show.getSlides().get(1);
      double below = Holders.title(slide).orElseThrow().getAnchor().getMaxY();
      for (XSLFShape shape : slide.getShapes()) {
        boolean held = shape instanceof XSLFTextShape text && text.isPlaceholder();
        assertTrue(
            held || shape.getAnchor().getMinY() >= below,
            shape.getShapeName() + " stands in the title: " + shape.getAnchor());
      }
    }
  }

  /** The company's master with something changed. */
  private static byte[] changed(Consumer<XMLSlideShow> change)
      throws IOException, InvalidFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new DeckFile("house.potx", company(TEMPLATE)).open(new Words())) {
      change.accept(show);
      show.write(out);
    }
    return out.toByteArray();
  }

  private static Sheet titled(String title) {
    Sheet sheet = Decks.deck(1.5).sheets().get(1);
    List<Part> parts =
        sheet.parts().stream()
            .map(
                part ->
                    part instanceof Part.Words w && w.role() == Part.Role.TITLE
                        ? new Part.Words(
                            w.id(), w.role(), w.box(), title, w.style(), w.leading(), w.marks())
                        : part)
            .toList();
    return new Sheet(
        sheet.page().named(sheet.page().id(), title),
        sheet.size(),
        sheet.theme(),
        sheet.number(),
        sheet.sources(),
        parts);
  }

  private static List<String> codes(PresentationExporter template, Sheet sheet) throws IOException {
    return template.misfits(List.of(sheet)).stream().map(Misfit::code).toList();
  }

  @Test
  void aTitleThatDoesNotFitStaysReadableAndContentsGiveWay()
      throws IOException, InvalidFormatException, Cancelled {
    PresentationExporter template = template(company(TEMPLATE));
    Sheet shortOne = titled("Power reaches 1.5 GW");
    Sheet longOne = titled("Power reaches 1.5 GW at every site that is planned. ".repeat(8));
    assertFalse(codes(template, shortOne).contains("template.text"));
    assertTrue(codes(template, longOne).contains("template.text"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.write(Deck.of("Example", List.of(longOne)), out, Progress.NONE);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
      XSLFSlide slide = show.getSlides().getFirst();
      XSLFTextShape title = Holders.title(slide).orElseThrow();
      double size = title.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize();
      assertEquals(Shrink.LEAST, size);
      for (XSLFShape shape : slide.getShapes()) {
        assertTrue(
            shape.getShapeId() == title.getShapeId()
                || (shape instanceof XSLFTextShape text && text.isPlaceholder())
                || shape.getAnchor().getMinY() >= title.getAnchor().getMaxY(),
            shape.getShapeName() + " stands in the title: " + shape.getAnchor());
      }
    }
  }

  @Test
  void aDarkPageIsRefusedWhereTheMasterHasDarkLetters() throws IOException, InvalidFormatException {
    Sheet light = titled("Power");
    Theme night = Themes.named("dark").orElseThrow();
    Sheet dark =
        new Sheet(
            light.page(), light.size(), night, light.number(), light.sources(), light.parts());
    PresentationExporter template = template(company(TEMPLATE));
    UnusableDeck refused =
        assertThrows(
            UnusableDeck.class,
            () ->
                template.write(
                    Deck.of("Example", List.of(dark)),
                    OutputStream.nullOutputStream(),
                    Progress.NONE));
    assertEquals(UnusableDeck.Reason.DARK_LETTERS, refused.reason());
  }

  @Test
  void aLowChartLeavesItsLegendOutAndTellsIt() {
    Plot plot = SampleCharts.bars().plot();
    TextMeasure measure = new AwtTextMeasure(new BundledFonts());
    ChartFigures figures = ChartFigures.of(plot);
    Rectangle2D high = new Rectangle2D.Double(0, 0, 300, 300);
    Rectangle2D low = new Rectangle2D.Double(0, 0, 300, 80);
    assertTrue(PlotFrame.of(plot, figures, high, measure).legend().rows() > 0);
    assertEquals(0, PlotFrame.of(plot, figures, low, measure).legend().rows());
    assertFalse(PlotFrame.isLow(plot, high, measure));
    assertTrue(PlotFrame.isLow(plot, low, measure));
  }

  @Test
  void notesFindRoomBesideTheThemesOfSeveralMasters()
      throws IOException, InvalidFormatException, Cancelled {
    byte[] bytes =
        changed(
            show ->
                show.getSlideMasters()
                    .getFirst()
                    .createRelationship(XSLFRelation.THEME, XSLFFactory.getInstance(), 2));
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written(template(bytes))))) {
      assertTrue(show.getSlides().get(1).getNotes() != null, "Every slide has notes");
    }
  }

  /** Puts a placeholder of a layout into the middle, which the library would do to the master. */
  private static void lower(XSLFTextShape title) {
    CTTransform2D place = ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
    place.addNewOff();
    place.addNewExt();
    title.setAnchor(new Rectangle2D.Double(200, 300, 300, 90));
  }

  @Test
  void contentsStandWhereTheMasterHasTheTitleIfTheLayoutLeavesNoRoom()
      throws IOException, InvalidFormatException, Cancelled {
    byte[] bytes =
        changed(
            show ->
                Arrays.stream(show.getSlideMasters().getFirst().getSlideLayouts())
                    .flatMap(layout -> Holders.title(layout).stream())
                    .forEach(TemplateTest::lower));
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written(template(bytes))))) {
      XSLFSlide slide = show.getSlides().get(1);
      assertTrue(Holders.title(slide).orElseThrow().getAnchor().getMaxY() < 200);
    }
  }

  @Test
  void aMasterNeedNotNameTheSizeOfItsLetters()
      throws IOException, InvalidFormatException, Cancelled {
    byte[] bytes = company(TEMPLATE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new DeckFile("house.potx", bytes).open(new Words())) {
      CTSlideMasterTextStyles styles =
          show.getSlideMasters().getFirst().getXmlObject().getTxStyles();
      styles.getTitleStyle().getLvl1PPr().getDefRPr().unsetSz();
      styles.getOtherStyle().getLvl1PPr().getDefRPr().unsetSz();
      show.write(out);
    }
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(written(template(out.toByteArray()))))) {
      assertEquals("Power reaches 1.5 GW", show.getSlides().get(1).getTitle());
    }
  }

  private UnusableDeck refused(byte[] bytes) {
    UnusableDeck refused = assertThrows(UnusableDeck.class, () -> template(bytes));
    String sentence = String.valueOf(refused.getMessage());
    assertTrue(sentence.startsWith("house.potx "), sentence);
    assertFalse(sentence.contains("\n"), "One sentence: " + sentence);
    return refused;
  }

  @Test
  void refusesWhatIsNoPresentation() throws IOException {
    assertEquals(
        UnusableDeck.Reason.NO_PRESENTATION,
        refused("Not a deck".getBytes(StandardCharsets.UTF_8)).reason());
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(book);
    }
    assertEquals(UnusableDeck.Reason.NO_PRESENTATION, refused(book.toByteArray()).reason());
  }

  @Test
  void refusesAnEncryptedPresentation() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), "EncryptedPackage");
      files.writeFilesystem(out);
    }
    assertEquals(UnusableDeck.Reason.ENCRYPTED, refused(out.toByteArray()).reason());
  }

  @Test
  void refusesMacros() throws IOException, InvalidFormatException {
    byte[] macros = company("application/vnd.ms-powerpoint.template.macroEnabled.main+xml");
    assertEquals(UnusableDeck.Reason.MACROS, refused(macros).reason());
  }

  @Test
  void refusesMacrosInAFileThatDoesNotSaySo() throws IOException, InvalidFormatException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(company(TEMPLATE)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      show.getPackage()
          .createPart(
              PackagingURIHelper.createPartName("/ppt/vbaProject.bin"),
              "application/vnd.ms-office.vbaProject")
          .getOutputStream()
          .write(1);
      show.write(out);
      assertEquals(UnusableDeck.Reason.MACROS, refused(out.toByteArray()).reason());
    }
  }

  @Test
  void refusesATemplateWithoutATitle() throws IOException, InvalidFormatException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(company(TEMPLATE)))) {
      for (var layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
        Holders.title(layout).ifPresent(layout::removeShape);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      assertEquals(UnusableDeck.Reason.NO_TITLE_LAYOUT, refused(out.toByteArray()).reason());
    }
  }
}
