package org.buildoutatlas.drawing.awt;

import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextRuns;
import org.buildoutatlas.drawing.TextStyle;

/** Measures texts as {@link AwtInk} paints them. Threads may share it. */
public final class AwtTextMeasure implements TextMeasure {

  /**
   * Shares of the size that b, d and l of Plex Sans rise above, and g and p reach below, the base
   * line.
   */
  private static final double ASCENT = 0.78;

  private static final double DESCENT = 0.22;

  /** The same for Hangul, which stands in a taller box. */
  private static final double KOREAN_ASCENT = 0.88;

  private final BundledFonts fonts;

  /** Measures with these fonts. */
  public AwtTextMeasure(BundledFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public double width(String text, TextStyle style) {
    double units = text.codePoints().mapToDouble(c -> fonts.glyph(style.face(), c).advance()).sum();
    return units * style.size() / BundledFonts.EM;
  }

  @Override
  public String missing(String text, Face face) {
    return text.codePoints()
        .distinct()
        .filter(letter -> !fonts.has(face, letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public double ascent(TextStyle style) {
    return ASCENT * style.size();
  }

  @Override
  public double descent(TextStyle style) {
    return DESCENT * style.size();
  }

  @Override
  public Box box(String text, TextStyle style) {
    boolean korean = text.codePoints().anyMatch(TextRuns::isKorean);
    double rise = korean ? KOREAN_ASCENT * style.size() : ascent(style);
    return new Box(0, -rise, width(text, style), descent(style));
  }
}
