package org.buildoutatlas.drawing.awt;

import java.awt.geom.AffineTransform;
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
 * <p>Outlines and advances are those of the font's own grid, where no hinting and no rounding can
 * differ between machines, and are scaled from there.
 */
public final class BundledFonts {

  /** Units of the fonts' grid to the height of a line of type. */
  static final double EM = 1000;

  private final Map<Face, TrueTypeFont> latin = new EnumMap<>(Face.class);
  private final Map<Face, TrueTypeFont> korean = new EnumMap<>(Face.class);
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
    TrueTypeFont koreanRegular = load("IBMPlexSansKR-Regular");
    TrueTypeFont koreanSemiBold = load("IBMPlexSansKR-SemiBold");
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
    TrueTypeFont font = (isKorean ? korean : latin).get(letter.face());
    if (font == null) {
      throw new IllegalStateException("No font for " + letter.face());
    }
    int glyph = font.glyph(letter.codePoint());
    double toEm = EM / font.unitsPerEm();
    Path2D outline = font.outline(glyph);
    outline.transform(AffineTransform.getScaleInstance(toEm, toEm));
    return new Glyph(font.advance(glyph) * toEm, outline);
  }

  private static TrueTypeFont load(String name) {
    String file = "/org/buildoutatlas/drawing/fonts/" + name + ".ttf";
    try (InputStream in = BundledFonts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing");
      }
      return new TrueTypeFont(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("The font " + file + " cannot be read", e);
    }
  }
}
