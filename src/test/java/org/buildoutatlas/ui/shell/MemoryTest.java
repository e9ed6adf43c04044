package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.buildoutatlas.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 25, 1600, 875);

  @ParameterizedTest
  @CsvSource({
    "100, 50, 1440, 800, 100, 50, 1440, 800",
    "-300, -40, 1440, 800, 0, 25, 1440, 800",
    "900, 600, 1440, 800, 160, 100, 1440, 800",
    "0, 0, 5000, 4000, 0, 25, 1600, 875",
  })
  void movesAndShrinksAWindowOntoTheScreen(
      double x, double y, double w, double h, double toX, double toY, double toW, double toH) {
    assertEquals(
        new Settings.Place(toX, toY, toW, toH, false),
        Memory.clamped(new Settings.Place(x, y, w, h, false), SCREEN));
  }
}
