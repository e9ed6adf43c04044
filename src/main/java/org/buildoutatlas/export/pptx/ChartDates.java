package org.buildoutatlas.export.pptx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.buildoutatlas.chart.Plot;

/**
 * Categories that are days: a chart then sets them as far apart as they are, and names years.
 *
 * @param days as worksheets count them
 */
record ChartDates(List<Double> days) {

  /** How the axis names them. */
  static final String YEAR = "yyyy";

  /** How the worksheet shows them. */
  static final String DAY = "yyyy-mm-dd";

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Copies the list. */
  ChartDates {
    days = List.copyOf(days);
  }

  /** The days of a plot whose categories all are days; empty for any other. */
  static Optional<ChartDates> of(Plot plot) {
    List<String> categories = plot.categories();
    if (categories.isEmpty() || !categories.stream().allMatch(c -> ISO.matcher(c).matches())) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartDates(
            categories.stream().map(c -> DateUtil.getExcelDate(LocalDate.parse(c))).toList()));
  }

  /** The category of such a day. */
  static String category(double day) {
    return DateUtil.getLocalDateTime(day).toLocalDate().toString();
  }

  /** How many years lie between the first and the last. */
  double years() {
    return (days.getLast() - days.getFirst()) / 365.25;
  }
}
