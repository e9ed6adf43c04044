package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes a plot as a chart of the presentation program, with its numbers in a worksheet. */
final class ChartWriter {

  /** The size of all letters in a chart, in points. */
  static final double SIZE = 10;

  private final XMLSlideShow show;
  private final Inks inks;
  private final Theme theme;
  private final TextMeasure measure;

  ChartWriter(XMLSlideShow show, Inks inks, Theme theme, TextMeasure measure) {
    this.show = show;
    this.inks = inks;
    this.theme = theme;
    this.measure = measure;
  }

  /** Puts a chart on a slide; gives where its name is. */
  CTNonVisualDrawingProps write(XSLFSlide slide, Plot plot, Rectangle2D box, double points)
      throws IOException {
    XSLFChart chart = show.createChart();
    slide.addChart(
        chart,
        new Rectangle2D.Double(
            Fit.emu(box.getX()),
            Fit.emu(box.getY()),
            Fit.emu(box.getWidth()),
            Fit.emu(box.getHeight())));
    draw(chart, plot, box, points);
    // The library does not list what it has just added.
    return slide
        .getXmlObject()
        .getCSld()
        .getSpTree()
        .getGraphicFrameList()
        .getLast()
        .getNvGraphicFramePr()
        .getCNvPr();
  }

  /** Draws a plot into a chart that may hold another. */
  void draw(XSLFChart chart, Plot whole, Rectangle2D box, double points) throws IOException {
    Plot plot = whole.withNumbers();
    ChartFigures figures = ChartFigures.of(plot);
    ChartSheet sheet = new ChartSheet(plot, figures.format());
    sheet.fill(chart);
    CTChartSpace space = chart.getCTChartSpace();
    CTChart drawn = chart.getCTChart();
    if (drawn.isSetLegend()) {
      drawn.unsetLegend();
    }
    drawn.setPlotArea(CTPlotArea.Factory.newInstance());
    if (!space.isSetRoundedCorners()) {
      space.addNewRoundedCorners().setVal(false);
    }
    if (!drawn.isSetAutoTitleDeleted()) {
      drawn.addNewAutoTitleDeleted().setVal(true);
    }
    CTPlotArea area = drawn.getPlotArea();
    PlotFrame frame = PlotFrame.of(plot, figures, box, measure);
    ChartLegend legend = frame.legend();
    Rectangle2D axes = frame.axes();
    layout(area, box, axes);
    ChartRoom room = new ChartRoom(plot, figures, measure, box, axes);
    new ChartSeries(room, sheet, inks, theme, points).write(area);
    new ChartAxes(plot, figures, inks, theme, measure).write(area, box);
    if (legend.rows() > 0) {
      legend.write(drawn.addNewLegend(), box.getHeight(), theme.ui().text2(), inks);
    }
    if (!drawn.isSetPlotVisOnly()) {
      drawn.addNewPlotVisOnly().setVal(true);
    }
    if (!drawn.isSetDispBlanksAs()) {
      drawn.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    }
    if (!space.isSetTxPr()) {
      ChartText.set(space.addNewTxPr(), SIZE, theme.ui().text2(), false, inks);
    }
  }

  private static void layout(CTPlotArea area, Rectangle2D box, Rectangle2D axes) {
    CTManualLayout layout = area.addNewLayout().addNewManualLayout();
    layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(share(axes.getX(), box.getWidth()));
    layout.addNewY().setVal(share(axes.getY(), box.getHeight()));
    layout.addNewW().setVal(share(axes.getWidth(), box.getWidth()));
    layout.addNewH().setVal(share(axes.getHeight(), box.getHeight()));
  }

  private static double share(double part, double whole) {
    return Math.rint(10_000 * Math.clamp(part / whole, 0.05, 1)) / 10_000;
  }
}
