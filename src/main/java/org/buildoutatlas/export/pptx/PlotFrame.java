package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;

/**
 * How a chart shares its height between what is drawn and its words, in points.
 *
 * @param legend above the axes; without rows where the plot would be too low below them
 * @param axes the room between the axes, from the chart's top left
 */
record PlotFrame(ChartLegend legend, Rectangle2D axes) {

  /** The share of a chart's height that its plot keeps, whatever its legend needs. */
  private static final double LEAST = 0.4;

  /** Room for a row of words above or below the axes, in points. */
  private static final double ROW = 18;

  /** Between what stands above a chart and its highest line, in points. */
  private static final double ABOVE = 8;

  /** Room for the value of a level and the name of a day above the axes, in points. */
  private static final double MARKED = 22;

  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, ChartWriter.SIZE);

  /** The frame of a plot in a box; the legend gives way to the plot. */
  static PlotFrame of(Plot plot, ChartFigures figures, Rectangle2D box, TextMeasure measure) {
    ChartLegend legend = ChartLegend.of(plot, measure, box.getWidth());
    PlotFrame whole = new PlotFrame(legend, axes(plot, figures, box, legend, measure));
    if (!whole.isLow(box)) {
      return whole;
    }
    ChartLegend none = new ChartLegend(0, legend.hidden());
    return new PlotFrame(none, axes(plot, figures, box, none, measure));
  }

  /** Whether a plot has no room for its legend, or not even without it. */
  static boolean isLow(Plot whole, Rectangle2D box, TextMeasure measure) {
    Plot plot = whole.withNumbers();
    ChartLegend legend = ChartLegend.of(plot, measure, box.getWidth());
    return new PlotFrame(legend, axes(plot, ChartFigures.of(plot), box, legend, measure))
        .isLow(box);
  }

  private boolean isLow(Rectangle2D box) {
    return axes.getHeight() < LEAST * box.getHeight();
  }

  /** All the room that words around the axes leave them. */
  private static Rectangle2D axes(
      Plot plot, ChartFigures figures, Rectangle2D box, ChartLegend legend, TextMeasure measure) {
    boolean across = plot.direction() == Plot.Direction.ACROSS;
    double left =
        across
            ? measure.width(figures.widest(), STYLE) + 8
            : Math.min(
                0.45 * box.getWidth(),
                plot.categories().stream().mapToDouble(c -> measure.width(c, STYLE)).max().orElse(0)
                    + 10);
    double right = across ? ends(plot, figures, measure) : 12;
    boolean marked = plot.series().stream().anyMatch(s -> s.kind() == Plot.Kind.MARK);
    double top = ChartLegend.TOP + legend.height() + ABOVE + (marked ? MARKED : 0);
    return new Rectangle2D.Double(
        left, top, box.getWidth() - left - right, Math.max(1, box.getHeight() - top - ROW));
  }

  private static double ends(Plot plot, ChartFigures figures, TextMeasure measure) {
    return 4
        + plot.series().stream()
            .filter(s -> ChartLegend.namedAtEnd(s))
            .mapToDouble(s -> ChartRoom.width(figures.endLabel(s), measure) + 4)
            .max()
            .orElse(0);
  }
}
