package org.buildoutatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Specimen;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FxInkTest {

  private final BundledFonts fonts = new BundledFonts();

  @ParameterizedTest
  @CsvSource({"light, 1", "light, 2", "dark, 1", "dark, 2"})
  void putsTheSameMarksAtTheSamePlacesAsTheInkOfPixels(String name, int scale) throws Exception {
    Theme theme = Themes.named(name).orElseThrow();
    Drawing drawing = Specimen.of(theme);
    BufferedImage expected = new AwtInk(fonts).image(drawing, scale);
    BufferedImage actual = FxThread.call(() -> paint(drawing, scale));
    FxThread.leave(actual, "fx-" + name + scale);

    assertEquals(expected.getWidth(), actual.getWidth());
    assertEquals(expected.getHeight(), actual.getHeight());
    double whole = difference(expected, actual, 0, 0, expected.getWidth(), expected.getHeight());
    assertTrue(whole < 2, "mean difference per channel of the whole: " + whole);
    int cell = 60 * scale;
    for (int y = 0; y < expected.getHeight(); y += cell) {
      for (int x = 0; x < expected.getWidth(); x += cell) {
        double part = difference(expected, actual, x, y, cell, cell);
        assertTrue(part < 12, "mean difference at " + x + ", " + y + ": " + part);
      }
    }
  }

  private BufferedImage paint(Drawing drawing, int scale) {
    Canvas canvas = new Canvas(drawing.width() * scale, drawing.height() * scale);
    canvas.getGraphicsContext2D().scale(scale, scale);
    new FxInk(new FxFonts(), new AwtTextMeasure(fonts))
        .paint(drawing, canvas.getGraphicsContext2D());
    return FxThread.toAwt(canvas.snapshot(new SnapshotParameters(), null));
  }

  private static double difference(
      BufferedImage expected, BufferedImage actual, int left, int top, int width, int height) {
    double sum = 0;
    int count = 0;
    for (int y = top; y < Math.min(top + height, expected.getHeight()); y++) {
      for (int x = left; x < Math.min(left + width, expected.getWidth()); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum +=
              Math.abs(
                  (expected.getRGB(x, y) >>> shift & 0xFF)
                      - (actual.getRGB(x, y) >>> shift & 0xFF));
          count++;
        }
      }
    }
    return sum / count;
  }
}
