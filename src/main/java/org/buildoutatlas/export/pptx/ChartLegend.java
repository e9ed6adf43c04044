package org.buildoutatlas.export.pptx;

import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;

/**
 * The names of those series that have none beside them, in rows above the chart.
 *
 * @param rows how many rows they take; 0 where there is no need for a legend
 * @param hidden series that it leaves out, by number
 */
record ChartLegend(int rows, List<Integer> hidden) {

  /** Where it begins below the unit, in points. */
  static final double TOP = 16;

  private static final double ROW = 14;

  /** The sample beside a name, with the gaps around it, in points. */
  private static final double SAMPLE = 38;

  /** The legend of a plot that is so many points wide. */
  static ChartLegend of(Plot plot, TextMeasure measure, double width) {
    List<Plot.Series> series = plot.series();
    List<Integer> named =
        IntStream.range(0, series.size())
            .filter(i -> needsName(series.get(i), plot))
            .boxed()
            .toList();
    // Programs count the entries of bars from either end, so that there unseen ones have no names.
    List<Integer> hidden =
        plot.direction() == Plot.Direction.DOWN
            ? List.of()
            : IntStream.range(0, series.size()).filter(i -> !named.contains(i)).boxed().toList();
    if (named.isEmpty() || series.size() == 1) {
      return new ChartLegend(0, hidden);
    }
    TextStyle style = new TextStyle(Face.REGULAR, ChartWriter.SIZE);
    double widest =
        named.stream().mapToDouble(i -> measure.width(series.get(i).name(), style)).max().orElse(0);
    // Programs set the names in columns as wide as the widest.
    int columns = Math.max(1, (int) (width / (1.15 * widest + SAMPLE)));
    return new ChartLegend(Math.ceilDiv(named.size(), columns), hidden);
  }

  /** Whether a series is seen and nothing beside it says what it is. */
  private static boolean needsName(Plot.Series series, Plot plot) {
    boolean seen = series.ink().fill().isPresent() || series.ink().line().isPresent();
    return seen
        && switch (series.kind()) {
          case BAR, ENDS, POINT -> true;
          case LINE -> series.ink().label().isEmpty();
          // Bands lie between lines with names.
          case AREA -> plot.series().stream().noneMatch(ChartLegend::namedAtEnd);
          case LEVEL, MARK -> false;
        };
  }

  /** Whether a series is named where its line ends. */
  static boolean namedAtEnd(Plot.Series series) {
    return series.kind() == Plot.Kind.LINE
        && series.ink().label().isPresent()
        && !ChartFigures.endsEarly(series);
  }

  /** How high it is, in points. */
  double height() {
    return rows * ROW;
  }

  /** Writes it above a chart that is so many points high. */
  void write(CTLegend to, double high, Colour colour, Inks inks) {
    to.addNewLegendPos().setVal(STLegendPos.T);
    for (int i : hidden) {
      var entry = to.addNewLegendEntry();
      entry.addNewIdx().setVal(i);
      entry.addNewDelete().setVal(true);
    }
    CTManualLayout layout = to.addNewLayout().addNewManualLayout();
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(0);
    layout.addNewY().setVal(share(TOP / high));
    layout.addNewW().setVal(1);
    layout.addNewH().setVal(share(height() / high));
    to.addNewOverlay().setVal(false);
    ChartText.set(to.addNewTxPr(), ChartWriter.SIZE, colour, false, inks);
  }

  private static double share(double part) {
    return Math.rint(10_000 * part) / 10_000;
  }
}
