package org.buildoutatlas.export.pptx;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Part;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Writes words into the layout's placeholders, and into text boxes where there is none. */
final class WordsWriter {

  /** What names the field of a slide's number; any number in this form would do. */
  private static final String FIELD = "{6F9619FF-8B86-4D01-B42D-00CF4FC964FF}";

  private final Master master;
  private final Fit fit;
  private final Letters letters;
  private final Names names;
  private final TextMeasure measure;

  WordsWriter(Master master, Fit fit, Inks inks, Names names, TextMeasure measure) {
    this.master = master;
    this.fit = fit;
    this.letters = new Letters(inks);
    this.names = names;
    this.measure = measure;
  }

  /** Writes words onto a slide. A number for which the layout has no place is left out. */
  void write(XSLFSlide slide, Part.Words part) {
    if (!master.holds(slide.getSlideLayout(), part.role())) {
      if (part.role() != Part.Role.NUMBER) {
        XSLFTextBox box = slide.createTextBox();
        set(box, part);
        name(box, part);
      }
      return;
    }
    switch (part.role()) {
      case TITLE, SUPPORT -> Holders.of(slide, part.role()).ifPresent(shape -> hold(shape, part));
      case SOURCES, DATES, NUMBER ->
          Holders.foot(slide, part.role()).ifPresent(shape -> foot(shape, part));
      case BLOCK_TITLE, BLOCK_SUPPORT, TAKEAWAY_TITLE, TAKEAWAY ->
          throw new IllegalStateException("No layout has a place for " + part.role());
    }
  }

  private void name(XSLFTextShape shape, Part.Words part) {
    names.give(shape, part.id(), part.text().replace('\n', ' '));
  }

  private void hold(XSLFTextShape shape, Part.Words part) {
    fill(shape, part.text());
    new Shrink(measure).fit(shape);
    name(shape, part);
  }

  /** Words in the look of their placeholder. */
  private static void fill(XSLFTextShape shape, String text) {
    shape.clearText();
    for (String line : text.split("\n", -1)) {
      XSLFTextRun run = shape.addNewTextParagraph().addNewTextRun();
      run.setText(line);
      Letters.plain(run);
    }
  }

  private void foot(XSLFTextShape shape, Part.Words part) {
    if (part.role() == Part.Role.NUMBER) {
      number(shape, part);
    } else if (master.isOurs()) {
      shape.clearText();
      for (String line : part.text().split("\n", -1)) {
        letters.foot(shape, line, fit.length(part.style().size()), part.colour(), part.anchor());
      }
    } else {
      fill(shape, part.text());
    }
    name(shape, part);
  }

  private static void number(XSLFTextShape shape, Part.Words part) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    CTTextField field = paragraph.getXmlObject().addNewFld();
    field.setId(FIELD);
    field.setType("slidenum");
    field.addNewRPr().setLang("en-GB");
    field.setT(part.text());
  }

  private void set(XSLFTextBox box, Part.Words part) {
    Letters.bare(box, true);
    box.setAnchor(fit.box(part.box()));
    for (String line : part.text().split("\n", -1)) {
      letters.paragraph(
          box,
          line,
          part.style().face(),
          fit.length(part.style().size()),
          fit.length(part.leading()),
          part.colour(),
          part.anchor());
    }
  }
}
