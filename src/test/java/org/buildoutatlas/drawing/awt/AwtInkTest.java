package org.buildoutatlas.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Specimen;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Themes;
import org.junit.jupiter.api.Test;

class AwtInkTest {

  private final BundledFonts fonts = new BundledFonts();
  private final AwtInk ink = new AwtInk(fonts);

  @Test
  void paintsTheSpecimenInBandsAsInOnePiece() throws IOException {
    Files.createDirectories(Path.of("target/screens"));
    for (String theme : List.of("light", "dark")) {
      Drawing drawing = Specimen.of(Themes.named(theme).orElseThrow());
      for (int scale : List.of(1, 2)) {
        BufferedImage whole = ink.image(drawing, scale);
        ImageIO.write(
            whole, "png", Path.of("target/screens/awt-" + theme + scale + ".png").toFile());
        BufferedImage band =
            new BufferedImage(whole.getWidth(), 100, BufferedImage.TYPE_INT_ARGB_PRE);
        ink.paint(drawing, scale, 90, band);
        assertEquals(720 * scale, whole.getWidth());
        for (int y = 0; y < 100; y++) {
          for (int x = 0; x < whole.getWidth(); x++) {
            assertEquals(whole.getRGB(x, 90 + y), band.getRGB(x, y));
          }
        }
      }
    }
  }

  @Test
  void paintsTheSpecimenAsJava2dDoes() throws IOException {
    for (String theme : List.of("light", "dark")) {
      Drawing drawing = Specimen.of(Themes.named(theme).orElseThrow());
      for (int scale : List.of(1, 2)) {
        BufferedImage expected = java2d(drawing, scale);
        Path file = Path.of("target/screens/java2d-" + theme + scale + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(expected, "png", file.toFile());
        assertAlike(expected, ink.image(drawing, scale), 0.0015, 0.001);
      }
    }
  }

  @Test
  void neighboursMeetWithoutAGapWhicheverWayRound() {
    Rings path = new Rings();
    path.ring(0, 0, 10.5, 20, false);
    path.ring(10.5, 0, 20, 20, true);
    Drawing drawing =
        new Drawing(20, 20, WHITE, List.of(new Mark.Area(path.builder.build(), BLACK)));
    for (int pixel : ink.pixels(drawing, 1).argb()) {
      assertEquals(BLACK.argb(), pixel);
    }
  }

  @Test
  void aRingInsideAnotherIsAHoleWhicheverWayRound() {
    for (boolean turned : List.of(false, true)) {
      Rings path = new Rings();
      path.ring(0, 0, 20, 20, false);
      path.ring(4.5, 4.5, 15.5, 15.5, turned);
      Pixels pixels =
          ink.pixels(
              new Drawing(20, 20, WHITE, List.of(new Mark.Area(path.builder.build(), BLACK))), 1);
      assertEquals(BLACK.argb(), pixels.argb()[2 * 20 + 2]);
      assertEquals(WHITE.argb(), pixels.argb()[10 * 20 + 10]);
      assertEquals(128, pixels.argb()[10 * 20 + 4] & 0xFF, 1);
    }
  }

  @Test
  void aThinLineIsAsDarkAsItIsWideWhereItBendsToo() {
    org.buildoutatlas.drawing.Path.Builder wave =
        org.buildoutatlas.drawing.Path.builder().move(1, 10);
    double length = 0;
    double y = 10;
    for (double x = 1.4; x < 99; x += 0.4) {
      double next = 10 + 5 * Math.sin(x / 3);
      length += Math.hypot(0.4, next - y);
      wave.line(x, next);
      y = next;
    }
    Drawing drawing =
        new Drawing(100, 20, WHITE, List.of(new Mark.Line(wave.build(), Stroke.solid(BLACK, 0.7))));
    double ink =
        java.util.Arrays.stream(this.ink.pixels(drawing, 1).argb())
            .mapToDouble(p -> 1 - (p & 0xFF) / 255.0)
            .sum();
    assertEquals(0.7 * length, ink, 0.02 * length);
  }

  @Test
  void whatLiesBesideThePictureDoesNotShow() {
    Drawing drawing =
        new Drawing(
            20,
            20,
            WHITE,
            List.of(
                new Mark.Area(
                    org.buildoutatlas.drawing.Path.rectangle(new Box(-1e7, -1e7, -3, 1e7), 0),
                    BLACK),
                new Mark.Area(
                    org.buildoutatlas.drawing.Path.rectangle(new Box(23, -1e7, 1e7, 1e7), 0),
                    BLACK),
                new Mark.Area(
                    org.buildoutatlas.drawing.Path.rectangle(new Box(-1e7, 23, 1e7, 1e7), 3),
                    BLACK),
                new Mark.Area(
                    org.buildoutatlas.drawing.Path.builder()
                        .move(Double.NaN, 3)
                        .line(1, Double.POSITIVE_INFINITY)
                        .close()
                        .build(),
                    BLACK)));
    for (int pixel : ink.pixels(drawing, 1).argb()) {
      assertEquals(WHITE.argb(), pixel);
    }
  }

  private static final Colour WHITE = Colour.of("#FFFFFF");
  private static final Colour BLACK = Colour.of("#000000");

  /** Rectangles drawn one way round or the other. */
  private static final class Rings {
    private final org.buildoutatlas.drawing.Path.Builder builder =
        org.buildoutatlas.drawing.Path.builder();

    void ring(double x1, double y1, double x2, double y2, boolean turned) {
      builder.move(x1, y1);
      builder.line(turned ? x1 : x2, turned ? y2 : y1);
      builder.line(x2, y2);
      builder.line(turned ? x2 : x1, turned ? y1 : y2);
      builder.close();
    }
  }

  private BufferedImage java2d(Drawing drawing, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    Java2dCanvas canvas =
        new Java2dCanvas(graphics, new Rectangle(image.getWidth(), image.getHeight()), fonts);
    canvas.ground(drawing);
    canvas.paint(drawing.marks());
    graphics.dispose();
    return image;
  }

  /**
   * Compares two pictures.
   *
   * @param mean the largest mean difference of a channel, 0 to 1
   * @param share the largest share of pixels that differ by a fifth or more
   */
  private static void assertAlike(
      BufferedImage expected, BufferedImage actual, double mean, double share) {
    double sum = 0;
    int far = 0;
    int pixels = expected.getWidth() * expected.getHeight();
    for (int i = 0; i < pixels; i++) {
      int a = expected.getRGB(i % expected.getWidth(), i / expected.getWidth());
      int b = actual.getRGB(i % expected.getWidth(), i / expected.getWidth());
      int most = 0;
      for (int shift = 0; shift < 24; shift += 8) {
        int difference = Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF));
        sum += difference / (255.0 * 3);
        most = Math.max(most, difference);
      }
      far += most > 51 ? 1 : 0;
    }
    double found = sum / pixels;
    double foundFar = (double) far / pixels;
    assertTrue(found <= mean && foundFar <= share, () -> "mean " + found + ", far " + foundFar);
  }
}
