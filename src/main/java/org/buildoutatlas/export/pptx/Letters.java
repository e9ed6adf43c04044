package org.buildoutatlas.export.pptx;

import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Part;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Sets text in the master's typeface. */
final class Letters {

  /** How far the letters of Arial rise above the base line, as a share of their size. */
  static final double ASCENT = 0.905;

  /** How high a line of Arial is, as a share of its size. */
  static final double LINE = 1.149;

  private static final double UNNAMED = 18;

  /** The smallest letters on a slide, in points. */
  static final double LEAST = 9;

  private static final String LANGUAGE = "en-GB";

  private final Inks inks;

  Letters(Inks inks) {
    this.inks = inks;
  }

  /** A box without margins that keeps its size. */
  static void bare(XSLFTextShape box, boolean wraps) {
    box.setLeftInset(0);
    box.setTopInset(0);
    box.setRightInset(0);
    box.setBottomInset(0);
    box.setWordWrap(wraps);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    box.setTextAutofit(TextAutofit.NONE);
    box.clearText();
  }

  /** Adds a paragraph; {@code leading} is from base line to base line, in points. */
  void paragraph(
      XSLFTextShape box,
      String text,
      Face face,
      double size,
      double leading,
      Colour colour,
      Mark.Anchor anchor) {
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.setTextAlign(align(anchor));
    paragraph.setSpaceBefore(0.0);
    paragraph.setSpaceAfter(0.0);
    paragraph.setLineSpacing((double) Math.round(100 * leading / (LINE * size)));
    run(paragraph, text, face, size, colour);
    end(paragraph, size);
  }

  /** Without letters a line is as high as its end says. */
  private static void end(XSLFTextParagraph paragraph, double size) {
    CTTextCharacterProperties end = paragraph.getXmlObject().addNewEndParaRPr();
    end.setLang(LANGUAGE);
    end.setSz((int) Math.round(100 * written(size)));
  }

  /** Programs know sizes in halves of a point. */
  private static double written(double size) {
    return Math.rint(Math.max(LEAST, size) * 2) / 2;
  }

  /** Adds a paragraph as the sheet shows it, in the typeface that a footer would not take over. */
  void foot(XSLFTextShape box, String text, double size, Colour colour, Mark.Anchor anchor) {
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.setTextAlign(align(anchor));
    run(paragraph, text, Face.REGULAR, size, colour).addNewLatin().setTypeface("+mn-lt");
  }

  /** Adds letters to a paragraph. */
  CTTextCharacterProperties run(
      XSLFTextParagraph paragraph, String text, Face face, double size, Colour colour) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontSize(written(size));
    CTTextCharacterProperties properties = plain(run);
    switch (face) {
      case REGULAR, MEDIUM, CONDENSED -> properties.setB(false);
      case SEMIBOLD -> properties.setB(true);
      case ITALIC -> properties.setI(true);
    }
    inks.solid(properties.addNewSolidFill(), colour);
    return properties;
  }

  /**
   * How large letters are, in points; a master need not name a size, then that of the standard
   * counts (ISO/IEC 29500-1).
   */
  static double size(XSLFTextRun run) {
    @Nullable Double named = run.getFontSize();
    return named == null ? UNNAMED : named;
  }

  /**
   * How large words of a role are where a slide does not say it, in points. Where neither layout
   * nor master names a size, that of their sample words counts, else that of the standard (ISO/IEC
   * 29500-1).
   */
  static double size(XSLFSlideLayout layout, Part.Role role) {
    return Stream.<XSLFSheet>of(layout, layout.getSlideMaster())
        .flatMap(sheet -> Holders.of(sheet, role).stream())
        .flatMap(shape -> shape.getTextParagraphs().stream())
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .flatMap(run -> Stream.ofNullable(run.getFontSize()))
        .findFirst()
        .orElse(UNNAMED);
  }

  /** Whether a placeholder, its layout or the master says how large letters are. */
  static boolean isSized(XSLFTextRun run) {
    return run.getFontSize() != null;
  }

  /** Marks letters as English and leaves their look to the placeholder. */
  static CTTextCharacterProperties plain(XSLFTextRun run) {
    CTTextCharacterProperties properties = run.getRPr(true);
    properties.setLang(LANGUAGE);
    return properties;
  }

  private static TextAlign align(Mark.Anchor anchor) {
    return switch (anchor) {
      case START -> TextAlign.LEFT;
      case MIDDLE -> TextAlign.CENTER;
      case END -> TextAlign.RIGHT;
    };
  }
}
