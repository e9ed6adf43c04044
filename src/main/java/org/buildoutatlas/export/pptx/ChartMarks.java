package org.buildoutatlas.export.pptx;

import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Stroke;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

/**
 * What stands in a chart beside its lines: a level's value, a day and its name, numbered diamonds.
 *
 * @param room where words fit
 * @param inks the colours of the master
 * @param points how many a pixel is
 */
record ChartMarks(ChartRoom room, Inks inks, double points) {

  private static final short DIAMOND = 7;

  /** How much higher than a level's value the name of a day stands, in points. */
  private static final double ABOVE = 12;

  /** The value of a level, above where it begins. */
  void level(CTLineSer series, Plot.Series from, Colour colour) {
    String words = room.figures().widest() + from.ink().label().orElse("");
    CTDLbl label = label(series, room.above(words), STDLblPos.T, colour);
    label.addNewNumFmt().setFormatCode(room.figures().labelFormat(from.ink().label().orElse("#")));
    label.getNumFmt().setSourceLinked(false);
    show(label, true, false);
  }

  /** An upright line from a point to the axis, with its name at the top. */
  void mark(CTLineSer series, Plot.Series from, Colour colour) {
    int at = ChartFigures.last(from);
    STDLblPos.Enum place =
        switch (room.side(at, from.name())) {
          case -1 -> STDLblPos.L;
          case 1 -> STDLblPos.R;
          default -> STDLblPos.T;
        };
    CTDLbl label = label(series, at, place, colour);
    EndLabel.push(label, 0, -ABOVE / room.whole().getHeight());
    show(label, false, true);
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.MINUS);
    bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
    bars.addNewNoEndCap().setVal(true);
    bars.addNewVal().setVal(100);
    double width = from.ink().width();
    inks.line(
        bars.addNewSpPr().addNewLn(),
        Stroke.dashed(from.ink().line().orElse(colour), width, 4 * width, 3 * width),
        points);
  }

  /** A diamond with its label on the right; filled, for not every program draws its edge. */
  void point(CTLineSer series, Plot.Series from, Colour colour) {
    series.getMarker().getSymbol().setVal(STMarkerStyle.DIAMOND);
    series.getMarker().addNewSize().setVal(DIAMOND);
    inks.fill(series.getMarker().addNewSpPr(), from.ink().line().orElse(colour));
    series.getMarker().getSpPr().addNewLn().addNewNoFill();
    CTDLbl label = label(series, ChartFigures.last(from), STDLblPos.R, colour);
    ChartText.write(
        label.addNewTx().addNewRich(),
        from.ink().label().orElse(""),
        ChartWriter.SIZE,
        colour,
        false,
        inks);
    show(label, true, false);
  }

  private CTDLbl label(CTLineSer series, int at, STDLblPos.Enum place, Colour colour) {
    CTDLbl label = series.getDLbls().addNewDLbl();
    label.addNewIdx().setVal(at);
    ChartText.label(label.addNewTxPr(), colour, true, inks);
    label.addNewDLblPos().setVal(place);
    return label;
  }

  private static void show(CTDLbl label, boolean value, boolean name) {
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(value);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(name);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }
}
