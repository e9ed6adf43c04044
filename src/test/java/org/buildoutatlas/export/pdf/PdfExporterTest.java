package org.buildoutatlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buildoutatlas.Product;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfExporterTest {

  private static final Product PRODUCT = new Product();
  private static final BundledFonts FONTS = new BundledFonts();

  private final PdfExporter exporter = new PdfExporter(new AwtTextMeasure(FONTS));

  @ParameterizedTest
  @EnumSource(Region.class)
  void looksAsTheDrawingDoesAndItsTextsCanBeRead(Region region) throws Exception {
    Drawing page = page(region, "light", 960, 540);
    byte[] file = write(page, 1, new Metadata("거제 & sites", "As of 22 Nov 2026", "64 sources"));
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    Files.write(folder.resolve("export-" + region.word() + ".pdf"), file);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(720, document.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals("거제 & sites", document.getDocumentInformation().getTitle());
      BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, 96);
      ImageIO.write(seen, "png", folder.resolve("export-" + region.word() + "-pdf.png").toFile());
      BufferedImage wanted = new AwtInk(FONTS).image(page, 1);
      assertTrue(difference(wanted, seen) < 0.02, "Mean difference " + difference(wanted, seen));
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Buildout Atlas"), text);
      if (region == Region.KOREA) {
        assertTrue(text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3), text);
      }
    }
  }

  @Test
  void embedsOnlyTheLettersItUses() throws Exception {
    byte[] file = write(page(Region.KOREA, "dark", 960, 540), 2, Metadata.NONE);
    assertTrue(file.length < 2_000_000, file.length + " bytes");
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      int fonts = 0;
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().contains("+"), "A subset: " + font.getName());
        fonts++;
      }
      assertTrue(fonts >= 3);
      for (COSName name : page.getResources().getXObjectNames()) {
        assertFalse(page.getResources().isImageXObject(name), "A picture: " + name);
      }
    }
  }

  @Test
  void writesTheSameBytesTwice() throws Exception {
    Drawing page = page(Region.UNITED_STATES, "light", 640, 360);
    assertArrayEquals(write(page, 2, Metadata.NONE), write(page, 2, Metadata.NONE));
  }

  @Test
  void aLetterThatNoTypefaceHasBecomesAQuestionMark() throws Exception {
    TextStyle style = new TextStyle(Face.REGULAR, 20);
    Mark text =
        Mark.Text.plain("a\uD83D\uDE00b", 10, 30, style, Colour.of("#000000"), Mark.Anchor.START);
    Drawing drawing = new Drawing(100, 50, Colour.of("#FFFFFF"), List.of(text));
    try (PDDocument document = Loader.loadPDF(write(drawing, 1, Metadata.NONE))) {
      assertEquals("a?b", new PDFTextStripper().getText(document).strip());
    }
  }

  @Test
  void aStreamThatFailsIsAFailureToWrite() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Drawing drawing = new Drawing(10, 10, Colour.of("#FFFFFF"), List.of());
    assertThrows(
        IOException.class,
        () -> exporter.write(drawing, Resolution.SCREEN, Metadata.NONE, full, Progress.NONE));
  }

  private static Drawing page(Region region, String theme, double width, double height) {
    Viewpoint viewpoint = Viewpoint.opening(RealData.atlas().asOf()).withRegion(region);
    return PRODUCT
        .page()
        .compose(RealData.atlas(), viewpoint, Themes.named(theme).orElseThrow(), width, height);
  }

  @Test
  void isOneForArchives() throws Exception {
    Drawing page = page(Region.KOREA, "dark", 960, 540);
    Metadata metadata = new Metadata("거제 & sites", "As of 22 Nov 2026", "A: b\nC: d");
    assertEquals(List.of(), Archive.complaints(write(page, 1, metadata)));
    assertEquals(List.of(), Archive.complaints(write(page, 1, Metadata.NONE)));
    assertEquals(List.of(), Archive.complaints(deck()));
  }

  @Test
  void anyPdfIsNotOneForArchives() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    assertFalse(Archive.complaints(out.toByteArray()).isEmpty());
  }

  private byte[] deck() throws IOException, Cancelled {
    Atlas atlas = Product.atlas();
    DeckMaker decks = PRODUCT.decks();
    Viewpoint viewpoint = Viewpoint.opening(atlas.asOf());
    List<Sheet> sheets =
        decks.sheets(DeckOrder.of(decks.words(), viewpoint, SheetSize.WIDE), atlas, Progress.NONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(Deck.of(atlas.title(), sheets), out, Progress.NONE);
    return out.toByteArray();
  }

  private byte[] write(Drawing drawing, double scale, Metadata metadata)
      throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(drawing, new Resolution(scale, 0.75), metadata, out, Progress.NONE);
    return out.toByteArray();
  }

  /** The mean difference of a channel, 0 to 1. */
  private static double difference(BufferedImage one, BufferedImage other) {
    assertEquals(one.getWidth(), other.getWidth());
    assertEquals(one.getHeight(), other.getHeight());
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF));
        }
      }
    }
    return sum / 255.0 / 3 / one.getWidth() / one.getHeight();
  }
}
