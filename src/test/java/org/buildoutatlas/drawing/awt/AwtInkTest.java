package org.buildoutatlas.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Specimen;
import org.buildoutatlas.theme.Themes;
import org.junit.jupiter.api.Test;

class AwtInkTest {

  private final AwtInk ink = new AwtInk(new BundledFonts());

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
            assertNear(whole.getRGB(x, 90 + y), band.getRGB(x, y));
          }
        }
      }
    }
  }

  /** Edges of curves may round differently a little where the picture starts elsewhere. */
  private static void assertNear(int expected, int actual) {
    for (int shift = 0; shift < 32; shift += 8) {
      assertEquals(expected >>> shift & 0xFF, actual >>> shift & 0xFF, 24);
    }
  }
}
