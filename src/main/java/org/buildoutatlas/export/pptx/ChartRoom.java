package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;

/**
 * Where the axes of a chart leave room for words, in points.
 *
 * @param plot what is drawn
 * @param figures how its numbers are written
 * @param measure how wide words are
 * @param whole the chart
 * @param axes the room between its axes, from the chart's top left
 */
record ChartRoom(
    Plot plot, ChartFigures figures, TextMeasure measure, Rectangle2D whole, Rectangle2D axes) {

  private static final TextStyle STRONG = new TextStyle(Face.SEMIBOLD, ChartWriter.SIZE);

  /** From one name at the end of a line to the next. */
  private static final double ROW = 12.5;

  /** From a line within the chart up to its value. */
  private static final double LIFT = 11;

  /** How wide words in a chart are; programs set them somewhat wider than they measure. */
  static double width(String words, TextMeasure measure) {
    return 1.1 * measure.width(words, STRONG);
  }

  /** How far from the left a category lies, between the axes. */
  double x(int category) {
    List<String> categories = plot.categories();
    return ChartDates.of(plot)
            .map(
                dates ->
                    (dates.days().get(category) - dates.days().getFirst())
                        / (dates.days().getLast() - dates.days().getFirst()))
            .orElseGet(() -> (double) category / Math.max(1, categories.size() - 1))
        * axes.getWidth();
  }

  private double y(double value) {
    return axes.getMaxY() - axes.getHeight() * value / figures.top();
  }

  /** The first category above which words have room on both sides. */
  int above(String words) {
    int at = 0;
    while (at < plot.categories().size() - 1 && x(at) < width(words, measure) / 2 + 2) {
      at++;
    }
    return at;
  }

  /** On which side of a category words have room: −1 on its left, 1 on its right, 0 on both. */
  int side(int category, String words) {
    double half = width(words, measure) / 2;
    if (x(category) < half) {
      return 1;
    }
    return x(category) + half > axes.getWidth() ? -1 : 0;
  }

  /**
   * How far below its point the label of a line stands, in heights of the chart: names at the right
   * are pushed off each other, a value within the chart stands above its line.
   */
  double pushed(Plot.Series series) {
    if (!ChartLegend.namedAtEnd(series)) {
      return -LIFT / whole.getHeight();
    }
    List<Plot.Series> named =
        plot.series().stream()
            .filter(ChartLegend::namedAtEnd)
            .sorted(Comparator.comparingDouble(ChartRoom::last))
            .toList();
    double highest = Double.POSITIVE_INFINITY;
    for (Plot.Series each : named.subList(0, named.indexOf(series) + 1)) {
      highest = Math.min(y(last(each)), highest - ROW);
    }
    return (highest - y(last(series))) / whole.getHeight();
  }

  /** How far to the right the value of a line that ends early is pushed off the axis. */
  double indented(Plot.Series series) {
    double over = width(figures.lastLabel(series), measure) + 4 - x(ChartFigures.last(series));
    return ChartFigures.endsEarly(series) ? Math.max(0, over) / whole.getWidth() : 0;
  }

  private static double last(Plot.Series series) {
    OptionalDouble value = series.values().get(ChartFigures.last(series));
    return value.orElse(0);
  }
}
