package org.buildoutatlas.export.pptx;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.buildoutatlas.drawing.Colour;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTExtension;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The label of a line's last point: its name and value, or its value where it ends early. */
final class EndLabel {

  /** Where Office 2013 keeps what the standard has not (MS-ODRAWXML 2.24.3). */
  private static final String EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

  private static final String SPACE = "http://schemas.microsoft.com/office/drawing/2012/chart";

  private EndLabel() {}

  /**
   * Labels one point of a series.
   *
   * @param right how far it is pushed to the right, in widths of the chart
   * @param down how far it is pushed down, in heights of the chart
   */
  static void add(
      CTDLbls labels,
      int index,
      boolean early,
      double right,
      double down,
      String format,
      Colour colour,
      Inks inks) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(index);
    push(label, right, down);
    label.addNewNumFmt().setFormatCode(format);
    label.getNumFmt().setSourceLinked(false);
    ChartText.label(label.addNewTxPr(), colour, true, inks);
    label.addNewDLblPos().setVal(early ? STDLblPos.L : STDLblPos.R);
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(!early);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
    label.setSeparator(" ");
  }

  /** Moves a label by shares of the chart's width and height. */
  static void push(CTDLbl label, double right, double down) {
    if (right != 0 || down != 0) {
      CTManualLayout layout = label.addNewLayout().addNewManualLayout();
      layout.addNewX().setVal(share(right));
      layout.addNewY().setVal(share(down));
    }
  }

  private static double share(double part) {
    return Math.rint(10_000 * part) / 10_000;
  }

  /** Keeps programs from drawing lines to labels that do not stand at their points. */
  static void withoutLeaders(CTDLbls labels) {
    CTExtension extension = labels.addNewExtLst().addNewExt();
    extension.setUri(EXTENSION);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(SPACE, "showLeaderLines", "c15"));
      cursor.insertAttributeWithValue("val", "0");
    }
  }
}
