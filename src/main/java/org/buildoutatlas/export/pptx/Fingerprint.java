package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Where an object stands and how it looks, in a few words that do not change when a presentation
 * program writes the same file in its own way. Another one than at the export means that somebody
 * moved or restyled the object.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of an object. */
  static String of(XSLFShape shape) {
    return switch (shape) {
      case XSLFGroupShape group -> way(group.getInteriorAnchor(), group.getAnchor());
      case XSLFTextShape text when !text.getText().isEmpty() ->
          place(text) + " " + look(text) + " " + letters(text);
      case XSLFSimpleShape simple -> place(simple) + " " + look(simple);
      default -> box(shape.getAnchor());
    };
  }

  /** How a group takes its shapes to the slide: that stays when only one of them is moved. */
  private static String way(Rectangle2D from, Rectangle2D to) {
    double sx = from.getWidth() == 0 ? 1 : to.getWidth() / from.getWidth();
    double sy = from.getHeight() == 0 ? 1 : to.getHeight() / from.getHeight();
    return numbers(100 * sx, 100 * sy, to.getX() - sx * from.getX(), to.getY() - sy * from.getY());
  }

  private static String place(XSLFSimpleShape shape) {
    return box(shape.getAnchor()) + " " + numbers(shape.getRotation());
  }

  private static String look(XSLFSimpleShape shape) {
    return shape.getFillColor() + " " + shape.getLineColor() + " " + numbers(shape.getLineWidth());
  }

  private static String letters(XSLFTextShape shape) {
    return shape.getTextParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .limit(1)
        .map(Fingerprint::letters)
        .reduce("", String::concat);
  }

  private static String letters(XSLFTextRun run) {
    return numbers(Letters.size(run))
        + (run.isBold() ? " bold" : "")
        + (run.isItalic() ? " italic" : "")
        + (run.isUnderlined() ? " underlined" : "")
        + " "
        + run.getFontFamily();
  }

  private static String box(Rectangle2D box) {
    return numbers(box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }

  private static String numbers(double... values) {
    return String.join(
        ",",
        Arrays.stream(values)
            .mapToObj(value -> String.format(Locale.ROOT, "%.1f", value + 0.0))
            .map(text -> text.equals("-0.0") ? "0.0" : text)
            .toList());
  }
}
