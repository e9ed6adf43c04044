package org.buildoutatlas.export.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Changes what a text says and leaves how it looks. */
final class TextRefresh {

  private TextRefresh() {}

  /** Sets the paragraphs of a text; each keeps the look of its first letters. */
  static void refresh(XSLFTextShape shape, String text) {
    if (shape.getText().equals(text)) {
      return;
    }
    String[] lines = text.split("\n", -1);
    List<XSLFTextParagraph> paragraphs = shape.getTextParagraphs();
    while (paragraphs.size() > lines.length) {
      shape.removeTextParagraph(paragraphs.getLast());
      paragraphs = shape.getTextParagraphs();
    }
    for (int i = 0; i < lines.length; i++) {
      XSLFTextParagraph paragraph =
          i < shape.getTextParagraphs().size()
              ? shape.getTextParagraphs().get(i)
              : like(shape, shape.getTextParagraphs().getLast());
      set(paragraph, lines[i]);
    }
  }

  private static XSLFTextParagraph like(XSLFTextShape shape, XSLFTextParagraph other) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.getXmlObject().set(other.getXmlObject());
    return shape.getTextParagraphs().getLast();
  }

  private static void set(XSLFTextParagraph paragraph, String line) {
    List<XSLFTextRun> runs = List.copyOf(paragraph.getTextRuns());
    if (runs.isEmpty()) {
      paragraph.addNewTextRun().setText(line);
      return;
    }
    runs.getFirst().setText(line);
    runs.stream().skip(1).forEach(paragraph::removeTextRun);
  }
}
