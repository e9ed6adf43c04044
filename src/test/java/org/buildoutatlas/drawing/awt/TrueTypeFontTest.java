package org.buildoutatlas.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeFontTest {

  private static TrueTypeFont font(String name) throws IOException {
    String file = "/org/buildoutatlas/drawing/fonts/" + name + ".ttf";
    try (InputStream in = BundledFonts.class.getResourceAsStream(file)) {
      return new TrueTypeFont(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IBMPlexSans-Regular",
        "IBMPlexSans-Medium",
        "IBMPlexSans-SemiBold",
        "IBMPlexSans-Italic",
        "IBMPlexSansCondensed-Regular"
      })
  void hasEveryLetterOfTheProductInLatin(String name) throws IOException {
    TrueTypeFont font = font(name);
    "ABCXYZabcxyz0123456789 $€₩%°·×−–…“”’éñüßøÅ≈≥≤→±½²△"
        .codePoints()
        .filter(c -> c != 0x25B3)
        .forEach(c -> assertNotEquals(0, font.glyph(c), Character.toString(c)));
    assertEquals(0, font.glyph('가'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBMPlexSansKR-Regular", "IBMPlexSansKR-SemiBold"})
  void hasEverySyllableOfHangul(String name) throws IOException {
    TrueTypeFont font = font(name);
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      assertNotEquals(0, font.glyph(syllable), Character.toString(syllable));
    }
    Rectangle2D box = font.outline(font.glyph('한')).getBounds2D();
    assertFalse(box.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, 600", "1, 600", "8, 600"})
  void givesFiguresOneWidth(String letter, int advance) throws IOException {
    TrueTypeFont font = font("IBMPlexSans-Regular");
    assertEquals(advance, font.advance(font.glyph(letter.codePointAt(0))));
  }

  @Test
  void drawsLettersUpFromTheBaseLine() throws IOException {
    TrueTypeFont font = font("IBMPlexSans-Regular");
    assertEquals(1000, font.unitsPerEm());
    Rectangle2D capital = font.outline(font.glyph('H')).getBounds2D();
    assertEquals(-698, capital.getMinY());
    assertEquals(0, capital.getMaxY());
    // Made of parts: an e and an accent above it.
    Rectangle2D accented = font.outline(font.glyph('é')).getBounds2D();
    Rectangle2D plain = font.outline(font.glyph('e')).getBounds2D();
    assertEquals(plain.getMaxY(), accented.getMaxY());
    assertNotEquals(plain.getMinY(), accented.getMinY());
    assertEquals(true, font.outline(font.glyph(' ')).getBounds2D().isEmpty());
  }

  @Test
  void rejectsWhatIsNotAFont() {
    byte[] text = new byte[64];
    assertThrows(IllegalArgumentException.class, () -> new TrueTypeFont(text));
  }
}
