package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.model.Quarter;

/**
 * Categories that are quarters, as days: a chart then names years rather than every quarter.
 *
 * @param days the first of each, as worksheets count days
 */
record ChartDates(List<Double> days) {

  /** How the axis names them. */
  static final String YEAR = "yyyy";

  /** How the worksheet shows them. */
  static final String MONTH = "yyyy-mm";

  /** Copies the list. */
  ChartDates {
    days = List.copyOf(days);
  }

  /** The days of a plot whose categories all are quarters; empty for any other. */
  static Optional<ChartDates> of(Plot plot) {
    List<Double> days = new ArrayList<>();
    for (String category : plot.categories()) {
      Optional<Quarter> quarter = Quarter.parse(category);
      if (quarter.isEmpty()) {
        return Optional.empty();
      }
      days.add(DateUtil.getExcelDate(quarter.get().first()));
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new ChartDates(days));
  }

  /** The quarter of such a day. */
  static String quarter(double day) {
    return Quarter.of(DateUtil.getLocalDateTime(day).toLocalDate()).toString();
  }
}
