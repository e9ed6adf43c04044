package org.buildoutatlas.drawing.awt;

import java.awt.geom.AffineTransform;
import org.buildoutatlas.drawing.Mark;

/** The outlines of a text's letters where they stand on the picture. */
final class Letters {

  /** Shares of the size by which letters and their halo may reach beyond the base line. */
  private static final double REACH = 1.5;

  private final Mark.Text text;
  private final double scale;
  private final BundledFonts fonts;
  private final int[] codePoints;
  private final double width;

  Letters(Mark.Text text, double scale, BundledFonts fonts) {
    this.text = text;
    this.scale = scale;
    this.fonts = fonts;
    codePoints = text.text().codePoints().toArray();
    double pen = 0;
    for (int letter : codePoints) {
      pen += fonts.glyph(text.style().face(), letter).advance();
    }
    width = pen;
  }

  /** Whether any letter may be seen. */
  boolean meets(Coverage coverage) {
    double size = text.style().size();
    double reach =
        REACH * size
            + text.halo().map(halo -> halo.width()).orElse(0.0)
            + (text.angle() == 0 ? 0 : width * size / BundledFonts.EM);
    return coverage.meets((text.at().y() - reach) * scale, (text.at().y() + reach) * scale);
  }

  /** Leads a pen along all letters. */
  void follow(Pen pen) {
    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(text.at().x(), text.at().y());
    place.rotate(Math.toRadians(text.angle()));
    double size = text.style().size() / BundledFonts.EM;
    place.scale(size, size);
    place.translate(-width * text.anchor().share(), 0);
    Flattener flattener = new Flattener(pen, 1);
    for (int letter : codePoints) {
      BundledFonts.Glyph glyph = fonts.glyph(text.style().face(), letter);
      flattener.follow(glyph.outline().getPathIterator(place));
      place.translate(glyph.advance(), 0);
    }
  }
}
