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
   * @param pushed how far it stands below its point, in heights of the chart
   */
  static void add(
      CTDLbls labels,
      int index,
      boolean early,
      double pushed,
      String format,
      Colour colour,
      Inks inks) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(index);
    push(label, pushed);
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

  /** Puts a label lower by so many heights of the chart. */
  static void push(CTDLbl label, double heights) {
    if (heights != 0) {
      CTManualLayout layout = label.addNewLayout().addNewManualLayout();
      layout.addNewX().setVal(0);
      layout.addNewY().setVal(Math.rint(10_000 * heights) / 10_000);
    }
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
