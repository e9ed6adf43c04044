package org.buildoutatlas.export.pptx;

import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Writes words into the layout's placeholders, and into text boxes where there is none. */
final class WordsWriter {

  /** What names the field of a slide's number; any number in this form would do. */
  private static final String FIELD = "{6F9619FF-8B86-4D01-B42D-00CF4FC964FF}";

  private final Fit fit;
  private final Letters letters;
  private final Names names;
  private final Theme theme;

  WordsWriter(Fit fit, Inks inks, Names names, Theme theme) {
    this.fit = fit;
    this.letters = new Letters(inks);
    this.names = names;
    this.theme = theme;
  }

  /** Writes words onto a slide. */
  void write(XSLFSlide slide, Part.Words part) {
    Optional<XSLFTextShape> holder =
        switch (part.role()) {
          case TITLE, SUPPORT -> Holders.of(slide, part.role());
          case SOURCES, DATES, NUMBER -> Holders.foot(slide, part.role());
          case BLOCK_TITLE, BLOCK_SUPPORT, TAKEAWAY_TITLE, TAKEAWAY -> Optional.empty();
        };
    XSLFTextShape shape = holder.orElseGet(slide::createTextBox);
    if (part.role() == Part.Role.NUMBER && holder.isPresent()) {
      number(shape, part.text());
    } else if (holder.isPresent()) {
      fill(shape, part.text());
    } else {
      set((XSLFTextBox) shape, part);
    }
    names.give(shape, part.id(), part.text().replace('\n', ' '));
  }

  /** Words in the look of their placeholder. */
  static void fill(XSLFTextShape shape, String text) {
    shape.clearText();
    for (String line : text.split("\n", -1)) {
      XSLFTextParagraph paragraph = shape.addNewTextParagraph();
      var run = paragraph.addNewTextRun();
      run.setText(line);
      Letters.plain(run);
    }
  }

  private static void number(XSLFTextShape shape, String text) {
    CTTextField field = shape.addNewTextParagraph().getXmlObject().addNewFld();
    field.setId(FIELD);
    field.setType("slidenum");
    field.addNewRPr().setLang("en-GB");
    field.setT(text);
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
          colour(part),
          anchor(part));
    }
  }

  /** The colour in which the sheet shows them. */
  private Colour colour(Part.Words part) {
    return first(part).map(Mark.Text::colour).orElse(theme.ui().text());
  }

  private static Mark.Anchor anchor(Part.Words part) {
    return first(part).map(Mark.Text::anchor).orElse(Mark.Anchor.START);
  }

  private static Optional<Mark.Text> first(Part.Words part) {
    return part.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .findFirst();
  }
}
