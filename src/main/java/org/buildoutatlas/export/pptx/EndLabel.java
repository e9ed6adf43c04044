package org.buildoutatlas.export.pptx;

import org.buildoutatlas.drawing.Colour;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The label of a line's last point: its name and value, or its value where it ends early. */
final class EndLabel {

  private EndLabel() {}

  /** Labels one point of a series. */
  static void add(
      CTDLbls labels, int index, boolean early, String format, Colour colour, Inks inks) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(index);
    label.addNewNumFmt().setFormatCode(format);
    label.getNumFmt().setSourceLinked(false);
    ChartText.set(label.addNewTxPr(), ChartWriter.SIZE, colour, true, inks);
    label.addNewDLblPos().setVal(early ? STDLblPos.L : STDLblPos.R);
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(!early);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
    label.setSeparator(" ");
  }
}
