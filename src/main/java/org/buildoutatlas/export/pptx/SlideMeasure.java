package org.buildoutatlas.export.pptx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;

/**
 * How much room texts of pages take, whether they are drawn in the bundled typefaces or on slides
 * in Arial: the wider of both, so that pages are the same in every format. The widths of Arial are
 * those of Helvetica, which PDFBox carries. Threads may share it.
 */
public final class SlideMeasure implements TextMeasure {

  private static final double EM = 1000;

  private final TextMeasure bundled;
  private final Map<String, Map<Integer, Double>> faces = new ConcurrentHashMap<>();

  /** {@code bundled} measures in the bundled typefaces. */
  public SlideMeasure(TextMeasure bundled) {
    this.bundled = bundled;
  }

  @Override
  public double width(String text, TextStyle style) {
    Map<Integer, Double> widths = faces.computeIfAbsent(font(style.face()), SlideMeasure::read);
    double own = bundled.width(text, style);
    double em = 0;
    for (int letter : text.codePoints().toArray()) {
      Double width = widths.get(letter);
      // What Arial lacks is drawn in another typeface, much as wide as ours.
      em += width == null ? bundled.width(Character.toString(letter), style) : width * style.size();
    }
    return Math.max(own, em);
  }

  /** The typeface that letters of a face have on a slide. */
  private static String font(Face face) {
    return switch (face) {
      case REGULAR, MEDIUM, CONDENSED -> "Helvetica";
      case SEMIBOLD -> "Helvetica-Bold";
      case ITALIC -> "Helvetica-Oblique";
    };
  }

  private static Map<Integer, Double> read(String font) {
    Map<Integer, Double> widths = new ConcurrentHashMap<>();
    for (CharMetric letter : Standard14Fonts.getAFM(font).getCharMetrics()) {
      String unicode = GlyphList.getAdobeGlyphList().toUnicode(letter.getName());
      if (unicode != null && unicode.codePointCount(0, unicode.length()) == 1) {
        widths.put(unicode.codePointAt(0), letter.getWx() / EM);
      }
    }
    // A blank that keeps words together is as wide as one that does not.
    widths.put((int) '\u00a0', widths.getOrDefault((int) ' ', 0.0));
    return widths;
  }

  @Override
  public double ascent(TextStyle style) {
    return bundled.ascent(style);
  }

  @Override
  public double descent(TextStyle style) {
    return bundled.descent(style);
  }

  @Override
  public String missing(String text, Face face) {
    return bundled.missing(text, face);
  }

  @Override
  public Box box(String text, TextStyle style) {
    Box box = bundled.box(text, style);
    return new Box(box.minX(), box.minY(), box.minX() + width(text, style), box.maxY());
  }
}
