package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.page.Part;

/**
 * How words fit their placeholder, in letters no larger than the master's.
 *
 * @param given how large the master has them, in points
 * @param size how large they are to be, in points
 * @param height how much room they need then, in points
 * @param fits whether the placeholder has that room
 */
record Shrink(double given, double size, double height, boolean fits) {

  /** No smaller than this, in points. */
  static final double LEAST = 18;

  /** Other typefaces than those that are measured may be wider. */
  private static final double WIDER = 1.04;

  /** Words of a role in the placeholder of a layout, standing in a place. */
  static Shrink of(
      XSLFSlideLayout layout, Part.Role role, Rectangle2D place, String text, TextMeasure measure) {
    XSLFTextShape holder = Holders.of(layout, role).orElseThrow();
    double given = Letters.size(layout, role);
    double width = place.getWidth() - holder.getLeftInset() - holder.getRightInset();
    double insets = holder.getTopInset() + holder.getBottomInset();
    double size = given;
    double needed = insets + height(text, size, width, measure);
    while (size - 1 >= LEAST && needed > place.getHeight() + 1) {
      size -= 1;
      needed = insets + height(text, size, width, measure);
    }
    return new Shrink(given, size, needed, needed <= place.getHeight() + 1);
  }

  private static double height(String text, double size, double width, TextMeasure measure) {
    Paragraph paragraph = new Paragraph(new TextStyle(Face.SEMIBOLD, size), width / WIDER, measure);
    return Letters.LINE * size * text.lines().mapToInt(line -> paragraph.lines(line).size()).sum();
  }

  /** Sets the size where it is not the master's, or where the master names none. */
  void set(XSLFTextShape shape) {
    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      for (XSLFTextRun run : paragraph.getTextRuns()) {
        if (size < given || !Letters.isSized(run)) {
          run.setFontSize(size);
        }
      }
    }
  }
}
