package org.buildoutatlas.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Specimen;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class PngExporterTest {

  private static final Colour GROUND = Colour.of("#DCE7EF");
  private static final Colour INK = Colour.of("#C0271B");

  private final PngExporter exporter = new PngExporter(new AwtInk(new BundledFonts()));

  /** A square at 10, 300 on a sheet higher than a band. */
  private static Drawing sheet(Colour ground) {
    return new Drawing(
        100, 700, ground, List.of(new Mark.Area(Path.rectangle(Box.at(10, 300, 20, 20), 0), INK)));
  }

  @Test
  void writesWhatAnotherReaderReadsAgain() throws Exception {
    BufferedImage image = read(write(sheet(GROUND), 2, Metadata.NONE));

    assertEquals(200, image.getWidth());
    assertEquals(1400, image.getHeight());
    assertEquals(GROUND.argb(), image.getRGB(0, 0));
    assertEquals(GROUND.argb(), image.getRGB(199, 1399));
    assertEquals(INK.argb(), image.getRGB(20, 600));
    assertEquals(INK.argb(), image.getRGB(59, 639));
    assertEquals(GROUND.argb(), image.getRGB(60, 640));
  }

  @Test
  void keepsOpacityWhereTheGroundIsClear() throws Exception {
    Colour veil = Colour.of("#80402080");
    Drawing drawing =
        new Drawing(
            4,
            4,
            Colour.TRANSPARENT,
            List.of(new Mark.Area(Path.rectangle(Box.at(0, 0, 2, 4), 0), veil)));

    BufferedImage image = read(write(drawing, 1, Metadata.NONE));

    assertEquals(0, image.getRGB(3, 3) >>> 24);
    assertEquals(0x80, image.getRGB(0, 0) >>> 24);
    assertEquals(0x80, image.getRGB(0, 0) >>> 16 & 0xFF, 1);
  }

  @Test
  void paintsThePixelsOfTheInk() throws Exception {
    Drawing drawing = Specimen.of(Themes.light());
    BufferedImage expected = new AwtInk(new BundledFonts()).image(drawing, 1);

    BufferedImage actual = read(write(drawing, 1, Metadata.NONE));

    int different = 0;
    for (int y = 0; y < 256; y++) {
      for (int x = 0; x < 720; x++) {
        different += expected.getRGB(x, y) == actual.getRGB(x, y) ? 0 : 1;
      }
    }
    // Curves cut at the edge of a band may round differently here and there.
    assertTrue(different < 500, different + " pixels differ");
  }

  @Test
  void writesTheSameBytesTwice() throws Exception {
    Metadata metadata = new Metadata("Sites", "As of 22 Nov 2026", "64 sources");
    Drawing drawing = Specimen.of(Themes.dark());
    PngExporter other = new PngExporter(new AwtInk(new BundledFonts()));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    other.write(drawing, new Resolution(1.5, 0.75), metadata, again, Progress.NONE);

    assertArrayEquals(write(drawing, 1.5, metadata), again.toByteArray());
  }

  @Test
  void saysWhatItShowsAndHowLargeItIs() throws Exception {
    byte[] file = write(sheet(GROUND), 2, new Metadata("거제 sites", "As of 22 Nov 2026", ""));

    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
    var root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
    var element = (org.w3c.dom.Element) root;
    NodeList texts = element.getElementsByTagName("iTXtEntry");
    assertEquals(2, texts.getLength());
    assertEquals("거제 sites", ((org.w3c.dom.Element) texts.item(0)).getAttribute("text"));
    var size = (org.w3c.dom.Element) element.getElementsByTagName("pHYs").item(0);
    assertEquals("7559", size.getAttribute("pixelsPerUnitXAxis"));
  }

  @Test
  void stopsWhenCancelled() {
    Iterator<Boolean> answers = List.of(false, true).iterator();
    Progress progress =
        new Progress() {
          @Override
          public void at(double share, String step) {}

          @Override
          public boolean isCancelled() {
            return answers.next();
          }
        };

    assertThrows(
        Cancelled.class,
        () ->
            exporter.write(
                sheet(GROUND),
                Resolution.SCREEN,
                Metadata.NONE,
                new ByteArrayOutputStream(),
                progress));
  }

  private byte[] write(Drawing drawing, double scale, Metadata metadata)
      throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(drawing, new Resolution(scale, 0.75), metadata, out, Progress.NONE);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
