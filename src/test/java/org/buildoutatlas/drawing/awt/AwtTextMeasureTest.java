package org.buildoutatlas.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwtTextMeasureTest {

  private final BundledFonts fonts = new BundledFonts();
  private final AwtTextMeasure measure = new AwtTextMeasure(fonts);

  @ParameterizedTest
  @EnumSource(Face.class)
  void growsWithTheSizeAndNothingElse(Face face) {
    double small = measure.width("Doña Ana 거제 60 %", new TextStyle(face, 10));
    double large = measure.width("Doña Ana 거제 60 %", new TextStyle(face, 40));
    assertEquals(4 * small, large, 1e-9);
  }

  @Test
  void addsUpItsParts() {
    TextStyle style = new TextStyle(Face.SEMIBOLD, 13.5);
    assertEquals(
        measure.width("거제", style) + measure.width(" Okpo", style),
        measure.width("거제 Okpo", style),
        1e-9);
    assertEquals(0, measure.width("", style));
  }

  @Test
  void givesFiguresOneWidthInEveryFaceButCondensed() {
    for (Face face : new Face[] {Face.REGULAR, Face.MEDIUM, Face.SEMIBOLD, Face.ITALIC}) {
      TextStyle style = new TextStyle(face, 10);
      assertEquals(measure.width("111", style), measure.width("808", style), 1e-9);
      assertEquals(18, measure.width("480", style), 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abilene, bdfhkl gpqy", "한국 부산 거제 옥포", "$480 bn 75 %"})
  void holdsThePaintedLetters(String text) {
    TextStyle style = new TextStyle(Face.REGULAR, 100);
    Box box = measure.box(text, style).grow(3);
    Rectangle2D painted =
        Shapes.text(
                Mark.Text.plain(text, 0, 0, style, Colour.of("#000000"), Mark.Anchor.START), fonts)
            .getBounds2D();
    assertTrue(
        box.contains(
            new Box(painted.getMinX(), painted.getMinY(), painted.getMaxX(), painted.getMaxY())),
        () -> painted + " in " + box);
  }
}
