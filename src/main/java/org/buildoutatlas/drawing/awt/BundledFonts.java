package org.buildoutatlas.drawing.awt;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextRuns;

/**
 * The letters of the bundled typefaces as outlines. One instance serves a whole program; threads
 * may share it.
 *
 * <p>Outlines and advances are taken once at the size of the font's own grid, where no hinting and
 * no rounding can differ between machines, and scaled from there.
 */
public final class BundledFonts {

  /** Units of the fonts' grid to the height of a line of type. */
  static final float EM = 1000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Map<Face, Font> latin = new EnumMap<>(Face.class);
  private final Map<Face, Font> korean = new EnumMap<>(Face.class);
  private final ConcurrentMap<Letter, Glyph> glyphs = new ConcurrentHashMap<>();

  /** A letter in a typeface. */
  private record Letter(Face face, int codePoint) {}

  /**
   * The shape of a letter.
   *
   * @param advance to the next letter, in units of {@link #EM}
   * @param outline with y down and the base line at 0, in units of {@link #EM}; not to be changed
   */
  record Glyph(double advance, Path2D outline) {}

  /** Loads all fonts. */
  public BundledFonts() {
    Font koreanRegular = load("IBMPlexSansKR-Regular");
    Font koreanSemiBold = load("IBMPlexSansKR-SemiBold");
    for (Face face : Face.values()) {
      latin.put(
          face,
          switch (face) {
            case REGULAR -> load("IBMPlexSans-Regular");
            case MEDIUM -> load("IBMPlexSans-Medium");
            case SEMIBOLD -> load("IBMPlexSans-SemiBold");
            case ITALIC -> load("IBMPlexSans-Italic");
            case CONDENSED -> load("IBMPlexSansCondensed-Regular");
          });
      korean.put(
          face,
          switch (face) {
            case REGULAR, MEDIUM, ITALIC, CONDENSED -> koreanRegular;
            case SEMIBOLD -> koreanSemiBold;
          });
    }
  }

  /** The shape of a letter, in the Korean face where only that has it. */
  Glyph glyph(Face face, int codePoint) {
    return glyphs.computeIfAbsent(new Letter(face, codePoint), this::shape);
  }

  private Glyph shape(Letter letter) {
    boolean isKorean = TextRuns.isKorean(letter.codePoint());
    Font font = (isKorean ? korean : latin).get(letter.face());
    if (font == null) {
      throw new IllegalStateException("No font for " + letter.face());
    }
    GlyphVector vector = font.createGlyphVector(EXACT, Character.toString(letter.codePoint()));
    return new Glyph(
        vector.getGlyphPosition(vector.getNumGlyphs()).getX(),
        new Path2D.Double(vector.getOutline()));
  }

  private static Font load(String name) {
    String file = "/org/buildoutatlas/drawing/fonts/" + name + ".ttf";
    try (InputStream in = BundledFonts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(EM);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The font " + file + " cannot be read", e);
    }
  }
}
