package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.page.Part;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes words into the layout's placeholders, and into text boxes where there is none. */
final class WordsWriter {

  /** What names the field of a slide's number; any number in this form would do. */
  private static final String FIELD = "{6F9619FF-8B86-4D01-B42D-00CF4FC964FF}";

  /** How far a placeholder may be from where it should be, in points. */
  private static final double NEAR = 0.5;

  private final Master master;
  private final XSLFSlideLayout layout;
  private final Fit fit;
  private final Fit foot;
  private final Letters letters;
  private final BiConsumer<XSLFTextShape, Part.Words> names;
  private final TextMeasure measure;
  private final Set<Part.Role> held = EnumSet.noneOf(Part.Role.class);

  WordsWriter(
      Master master,
      XSLFSlideLayout layout,
      Fit fit,
      Fit foot,
      Inks inks,
      BiConsumer<XSLFTextShape, Part.Words> names,
      TextMeasure measure) {
    this.master = master;
    this.layout = layout;
    this.fit = fit;
    this.foot = foot;
    this.letters = new Letters(inks);
    this.names = names;
    this.measure = measure;
  }

  /**
   * Writes words onto a slide; the first of a role stand in its placeholder. A number for which the
   * layout has no place is left out.
   */
  void write(XSLFSlide slide, Part.Words part) {
    if (!master.holds(layout, part.role()) || !held.add(part.role())) {
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
    names.accept(shape, part);
  }

  private void hold(XSLFTextShape shape, Part.Words part) {
    place(shape, part);
    fill(shape, part.text());
    Shrink.of(layout, part.role(), shape.getAnchor(), part.text(), measure).set(shape);
    name(shape, part);
  }

  /** A placeholder has a place of its own where it is not that of its layout. */
  private void place(XSLFTextShape shape, Part.Words part) {
    Rectangle2D wanted = master.place(layout, part, fit);
    Rectangle2D given = shape.getAnchor();
    double apart =
        Math.max(
            Math.max(
                Math.abs(wanted.getX() - given.getX()), Math.abs(wanted.getY() - given.getY())),
            Math.max(
                Math.abs(wanted.getWidth() - given.getWidth()),
                Math.abs(wanted.getHeight() - given.getHeight())));
    if (apart > NEAR) {
      ownPlace(shape);
      shape.setAnchor(wanted);
    }
  }

  /** Without a place of its own, the library would move the layout's placeholder. */
  private static void ownPlace(XSLFTextShape shape) {
    CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
    if (!properties.isSetXfrm()) {
      CTTransform2D place = properties.addNewXfrm();
      place.addNewOff();
      place.addNewExt();
    }
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
    place(shape, part);
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
    box.setAnchor((part.isFoot() ? foot : fit).box(part.box()));
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
