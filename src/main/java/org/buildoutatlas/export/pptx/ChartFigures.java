package org.buildoutatlas.export.pptx;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import org.buildoutatlas.chart.Plot;

/**
 * How the numbers of a chart are written.
 *
 * @param most the largest height that series reach together
 * @param places how many decimals its numbers have
 */
record ChartFigures(double most, int places) {

  /** Those that suit a plot: as many decimals as tell its numbers apart. */
  static ChartFigures of(Plot plot) {
    double most = 0;
    for (int i = 0; i < plot.categories().size(); i++) {
      double stack = 0;
      double line = 0;
      for (Plot.Series series : plot.series()) {
        double value = series.values().get(i).orElse(0);
        switch (series.kind()) {
          case AREA, BAR -> stack += value;
          case LINE, LEVEL, MARK, POINT -> line = Math.max(line, value);
          case ENDS -> {}
        }
      }
      most = Math.max(most, Math.max(stack, line));
    }
    return new ChartFigures(most, most >= 50 || isWhole(plot) ? 0 : 1);
  }

  private static boolean isWhole(Plot plot) {
    return plot.series().stream()
        .flatMap(series -> series.values().stream())
        .mapToDouble(value -> value.orElse(0))
        .allMatch(value -> value == Math.rint(value));
  }

  /** From line to line across the chart: 1, 2 or 5 of some power of ten, four to a chart or so. */
  double step() {
    double rough = Math.max(most, 1e-9) / 4;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return power * (lead <= 1.5 ? 1 : lead <= 3.5 ? 2 : lead <= 7.5 ? 5 : 10);
  }

  /** Where an axis with such lines ends. */
  double top() {
    return step() * Math.max(1, Math.ceil(most / step() - 1e-9));
  }

  /** The number format of the axis. */
  String axisFormat() {
    return step() == Math.rint(step()) ? "#,##0" : "#,##0.0";
  }

  /** As a worksheet's number format. */
  String format() {
    return places == 0 ? "#,##0" : "#,##0.0";
  }

  /** The number format of a label: what stands around the number is no part of the format. */
  String labelFormat(String label) {
    int at = label.indexOf(Plot.NUMBER);
    return quoted(label.substring(0, at)) + format() + quoted(label.substring(at + 1));
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }

  /** A text at least as wide as any at the axis. */
  String widest() {
    return text(1.2 * most);
  }

  /** A number as it stands in the chart. */
  String text(double value) {
    DecimalFormat written =
        new DecimalFormat(format(), DecimalFormatSymbols.getInstance(Locale.ROOT));
    // As programs round in charts.
    written.setRoundingMode(RoundingMode.HALF_UP);
    return written.format(value);
  }

  /** What stands at the end of a line: its name and its last number. */
  String endLabel(Plot.Series series) {
    return series.name() + " " + lastLabel(series);
  }

  /** The last number of a line in its words; empty where it has none. */
  String lastLabel(Plot.Series series) {
    int last = last(series);
    return last < 0 ? "" : label(series, series.values().get(last).orElse(0));
  }

  private String label(Plot.Series series, double value) {
    return series.ink().label().orElse(Plot.NUMBER).replace(Plot.NUMBER, text(value));
  }

  /** Whether a line ends within the chart, where there is no room for its name. */
  static boolean endsEarly(Plot.Series series) {
    int last = last(series);
    return last >= 0 && last < series.values().size() - 1;
  }

  /** Where the last number of a series is; −1 where it has none. */
  static int last(Plot.Series series) {
    for (int i = series.values().size() - 1; i >= 0; i--) {
      OptionalDouble value = series.values().get(i);
      if (value.isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
