package org.buildoutatlas.export.pptx;

import org.buildoutatlas.drawing.Colour;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** How words in a chart are set: in the master's typeface. */
final class ChartText {

  private ChartText() {}

  /** Sets letters of a size in points. */
  static void set(CTTextBody body, double size, Colour colour, boolean strong, Inks inks) {
    // Level, for names that do not fit are left out rather than turned.
    body.addNewBodyPr().setRot(0);
    body.addNewLstStyle();
    var paragraph = body.addNewP();
    letters(paragraph.addNewPPr().addNewDefRPr(), size, colour, strong, inks);
    paragraph.addNewEndParaRPr().setLang("en-GB");
  }

  /** Sets letters of labels, which stay on one line. */
  static void label(CTTextBody body, Colour colour, boolean strong, Inks inks) {
    set(body, ChartWriter.SIZE, colour, strong, inks);
    body.getBodyPr().setWrap(STTextWrappingType.NONE);
  }

  /** Sets one run of words. */
  static void write(
      CTTextBody body, String text, double size, Colour colour, boolean strong, Inks inks) {
    body.addNewBodyPr().setRot(0);
    body.addNewLstStyle();
    var paragraph = body.addNewP();
    letters(paragraph.addNewPPr().addNewDefRPr(), size, colour, strong, inks);
    var run = paragraph.addNewR();
    letters(run.addNewRPr(), size, colour, strong, inks);
    run.getRPr().setLang("en-GB");
    run.setT(text);
  }

  private static void letters(
      CTTextCharacterProperties to, double size, Colour colour, boolean strong, Inks inks) {
    to.setSz((int) Math.round(100 * size));
    to.setB(strong);
    inks.solid(to.addNewSolidFill(), colour);
    to.addNewLatin().setTypeface("+mn-lt");
  }
}
