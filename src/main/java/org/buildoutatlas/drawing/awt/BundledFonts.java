package org.buildoutatlas.drawing.awt;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.FontFile;
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
    for (Face face : Face.values()) {
      latin.put(face, load(face, false));
      korean.put(
          face,
          // Faces of one weight share the Korean one, which is large.
          face == Face.SEMIBOLD || face == Face.REGULAR
              ? load(face, true)
              : Objects.requireNonNull(korean.get(Face.REGULAR)));
    }
  }

  /** The shape of a letter, in the Korean face where only that has it. */
  Glyph glyph(Face face, int codePoint) {
    return glyphs.computeIfAbsent(new Letter(face, codePoint), this::shape);
  }

  /** Whether there is a shape for a letter. */
  boolean has(Face face, int codePoint) {
    return font(face, codePoint).glyph(codePoint) != 0;
  }

  private TrueTypeFont font(Face face, int codePoint) {
    TrueTypeFont font = (TextRuns.isKorean(codePoint) ? korean : latin).get(face);
    if (font == null) {
      throw new IllegalStateException("No font for " + face);
    }
    return font;
  }

  private Glyph shape(Letter letter) {
    TrueTypeFont font = font(letter.face(), letter.codePoint());
    int glyph = font.glyph(letter.codePoint());
    double toEm = EM / font.unitsPerEm();
    Path2D outline = font.outline(glyph);
    outline.transform(AffineTransform.getScaleInstance(toEm, toEm));
    return new Glyph(font.advance(glyph) * toEm, outline);
  }

  private static TrueTypeFont load(Face face, boolean korean) {
    try (InputStream in = FontFile.open(face, korean)) {
      return new TrueTypeFont(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("The font of " + face + " cannot be read", e);
    }
  }
}
