package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Paragraph;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;

/** Makes letters smaller until they fit their placeholder. */
final class Shrink {

  /** No smaller than this, in points. */
  private static final double LEAST = 14;

  /** Other typefaces than the one that is measured are wider. */
  private static final double WIDER = 1.08;

  private final TextMeasure measure;

  Shrink(TextMeasure measure) {
    this.measure = measure;
  }

  /** Sets a smaller size where the master's is too large; leaves the master's where it fits. */
  void fit(XSLFTextShape shape) {
    List<XSLFTextRun> runs =
        shape.getTextParagraphs().stream()
            .map(XSLFTextParagraph::getTextRuns)
            .flatMap(List::stream)
            .toList();
    double given = runs.stream().findFirst().map(Letters::size).orElse(0.0);
    Rectangle2D box = shape.getAnchor();
    double width = box.getWidth() - shape.getLeftInset() - shape.getRightInset();
    double height = box.getHeight() - shape.getTopInset() - shape.getBottomInset();
    double size = given;
    while (size > LEAST && !fits(shape.getText(), size, width, height)) {
      size -= 1;
    }
    if (size < given) {
      for (XSLFTextRun run : runs) {
        run.setFontSize(size);
      }
    }
  }

  private boolean fits(String text, double size, double width, double height) {
    Paragraph paragraph = new Paragraph(new TextStyle(Face.SEMIBOLD, size), width / WIDER, measure);
    int lines = text.lines().mapToInt(line -> paragraph.lines(line).size()).sum();
    return lines * Letters.LINE * size <= height + 1;
  }
}
