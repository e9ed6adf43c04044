package org.buildoutatlas.export.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.buildoutatlas.Product;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.export.png.PngExporter;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgExporterTest {

  private static final Product PRODUCT = new Product();
  private static final TextStyle STYLE = new TextStyle(Face.SEMIBOLD, 13);

  private final SvgExporter exporter =
      new SvgExporter(
          new PngExporter(new AwtInk(new BundledFonts())), new AwtTextMeasure(new BundledFonts()));

  @ParameterizedTest
  @EnumSource(Region.class)
  void everyMapBecomesNamedGroupsAndRealTexts(Region region) throws Exception {
    Viewpoint viewpoint = Viewpoint.opening(RealData.atlas().asOf()).withRegion(region);
    Drawing page = PRODUCT.page().compose(RealData.atlas(), viewpoint, Themes.light(), 1280, 720);
    byte[] file = write(page, 1, new Metadata("거제 & sites", "As of 22 Nov 2026", "64 sources"));
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    Files.write(folder.resolve("export-" + region.word() + ".svg"), file);

    Document document = read(file);
    assertEquals("거제 & sites", document.getElementsByTagName("title").item(0).getTextContent());
    Set<String> ids = new HashSet<>();
    elements(document, "*")
        .map(e -> e.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .forEach(id -> assertTrue(ids.add(id), id));
    assertTrue(ids.containsAll(List.of("map", "sites", "furniture", "foot")), ids::toString);
    Set<String> texts = new HashSet<>();
    elements(document, "text").map(Element::getTextContent).forEach(texts::add);
    Set<String> drawn = new HashSet<>();
    texts(page.marks()).map(Mark.Text::text).forEach(drawn::add);
    assertEquals(drawn, texts);
    elements(document, "path")
        .forEach(p -> assertFalse(p.getAttribute("d").contains("NaN"), p.getAttribute("d")));
  }

  @Test
  void writesTheSameBytesTwice() throws Exception {
    Viewpoint viewpoint = Viewpoint.opening(RealData.atlas().asOf());
    Drawing page = PRODUCT.page().compose(RealData.atlas(), viewpoint, Themes.dark(), 800, 450);
    assertArrayEquals(write(page, 2, Metadata.NONE), write(page, 2, Metadata.NONE));
  }

  @Test
  void saysItsSizeAndItsTextsWithWhatXmlForbidsEscaped() throws Exception {
    Mark text =
        new Mark.Text(
            "R&D <거제> \"1.2\"",
            new Point(-0.001, 20),
            STYLE,
            Colour.of("#10203080"),
            Mark.Anchor.MIDDLE,
            -90,
            Optional.of(Stroke.solid(Colour.of("#FFFFFF"), 3)));
    Drawing drawing =
        new Drawing(
            100,
            50,
            Colour.TRANSPARENT,
            List.of(
                new Mark.Group("site:a b", "<A>", 0.5, List.of(text)),
                Mark.Group.of("site:a b", "", List.of())));
    Document document = read(write(drawing, 2, Metadata.NONE));
    Element root = document.getDocumentElement();
    assertEquals("200", root.getAttribute("width"));
    assertEquals("0 0 100 50", root.getAttribute("viewBox"));
    Element written = (Element) document.getElementsByTagName("text").item(0);
    assertEquals("R&D <거제> \"1.2\"", written.getTextContent());
    assertEquals("0", written.getAttribute("x"));
    assertEquals("middle", written.getAttribute("text-anchor"));
    assertEquals("rotate(-90 0 20)", written.getAttribute("transform"));
    assertEquals("#102030", written.getAttribute("fill"));
    assertEquals("0.5", written.getAttribute("fill-opacity"));
    assertEquals("거제", document.getElementsByTagName("tspan").item(0).getTextContent());
    List<String> groups = elements(document, "g").map(e -> e.getAttribute("id")).toList();
    assertEquals(List.of("site-a-b", "site-a-b-2"), groups);
  }

  @Test
  void carriesTheLettersItUses() throws Exception {
    Drawing drawing =
        new Drawing(
            100,
            50,
            Colour.TRANSPARENT,
            List.of(
                Mark.Text.plain("Wide 거제", 0, 20, STYLE, Colour.of("#102030"), Mark.Anchor.START)));
    byte[] file = write(drawing, 1, Metadata.NONE);
    assertTrue(file.length < 60_000, "A few letters take " + file.length + " bytes");
    String style = read(file).getElementsByTagName("style").item(0).getTextContent();
    Matcher faces = Pattern.compile("base64,([^)]+)\\)").matcher(style);
    assertTrue(faces.find(), style);
    try (TrueTypeFont font =
        new TTFParser()
            .parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(faces.group(1))))) {
      int glyph = font.getUnicodeCmapLookup().getGlyphId('W');
      double em = font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
      assertEquals(
          new AwtTextMeasure(new BundledFonts()).width("W", STYLE), em * STYLE.size(), 0.01);
    }
    assertTrue(faces.find(), "Hangul has a typeface of its own");
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

  private byte[] write(Drawing drawing, double scale, Metadata metadata)
      throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(drawing, new Resolution(1, 0.75 * scale), metadata, out, Progress.NONE);
    return out.toByteArray();
  }

  private static Document read(byte[] file) throws Exception {
    assertTrue(new String(file, StandardCharsets.UTF_8).startsWith("<?xml version=\"1.0\""));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static Stream<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static Stream<Mark.Text> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Text text -> Stream.of(text);
                  case Mark.Group group -> texts(group.marks());
                  case Mark.Area _, Mark.Hatch _, Mark.Line _, Mark.Picture _ -> Stream.of();
                });
  }
}
