package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlideMeasureTest {

  private static final AwtTextMeasure BUNDLED = new AwtTextMeasure(new BundledFonts());

  private final SlideMeasure measure = new SlideMeasure(BUNDLED);

  @Test
  void knowsTheWidthsOfArial() {
    // A 0.667, r 0.333, i 0.222, l 0.222 of the size, from the metrics of Helvetica.
    assertEquals(144.4, measure.width("Aril", new TextStyle(Face.CONDENSED, 100)), 0.01);
    assertEquals(
        measure.width("a b", new TextStyle(Face.SEMIBOLD, 10)),
        measure.width("a\u00a0b", new TextStyle(Face.SEMIBOLD, 10)),
        0.01);
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void noTextIsNarrowerThanInTheBundledTypefaces(Face face) {
    TextStyle style = new TextStyle(face, 12);
    for (String text :
        new String[] {"illicit", "WWW", "Pohang \ud3ec\ud56d", "$40.3\u00a0bn est."}) {
      assertTrue(measure.width(text, style) >= BUNDLED.width(text, style), text);
    }
  }
}
