package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/**
 * The numbers of one series as they are in a chart.
 *
 * @param title where its name is
 * @param categories where its categories are
 * @param values where its numbers are
 * @param labels where the labels of its points are; empty where none has one
 */
record ChartNumbers(
    CTSerTx title, CTAxDataSource categories, CTNumDataSource values, Optional<CTDLbls> labels) {

  /** Those of a chart, areas first, then bars, then lines. */
  static List<ChartNumbers> of(XSLFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    List<ChartNumbers> found = new ArrayList<>();
    for (CTAreaChart areas : area.getAreaChartList()) {
      areas
          .getSerList()
          .forEach(
              s ->
                  found.add(
                      new ChartNumbers(
                          s.getTx(), s.getCat(), s.getVal(), Optional.ofNullable(s.getDLbls()))));
    }
    for (CTBarChart bars : area.getBarChartList()) {
      bars.getSerList()
          .forEach(
              s ->
                  found.add(
                      new ChartNumbers(
                          s.getTx(), s.getCat(), s.getVal(), Optional.ofNullable(s.getDLbls()))));
    }
    for (CTLineChart lines : area.getLineChartList()) {
      lines
          .getSerList()
          .forEach(
              s ->
                  found.add(
                      new ChartNumbers(
                          s.getTx(), s.getCat(), s.getVal(), Optional.ofNullable(s.getDLbls()))));
    }
    return found;
  }

  /** What the series is called. */
  String name() {
    return title.isSetStrRef() && title.getStrRef().getStrCache().sizeOfPtArray() > 0
        ? title.getStrRef().getStrCache().getPtArray(0).getV()
        : "";
  }

  /** Whether another is the same series, be it that only one of them says that it is estimated. */
  boolean isLike(ChartNumbers other) {
    return name().startsWith(other.name()) || other.name().startsWith(name());
  }

  /** Takes over name, numbers and labels of another series; deleted labels stay away. */
  void take(ChartNumbers other) {
    title.set(other.title());
    categories.set(other.categories());
    values.set(other.values());
    labels.ifPresent(old -> other.labels().ifPresent(now -> ChartLabels.refresh(old, now)));
  }

  private Map<Long, String> names() {
    Map<Long, String> names = new LinkedHashMap<>();
    if (categories.isSetStrRef()) {
      for (CTStrVal point : categories.getStrRef().getStrCache().getPtList()) {
        names.put(point.getIdx(), point.getV());
      }
    } else if (categories.isSetNumRef()) {
      for (CTNumVal point : categories.getNumRef().getNumCache().getPtList()) {
        names.put(point.getIdx(), ChartDates.category(Double.parseDouble(point.getV())));
      }
    }
    return names;
  }

  /** The numbers by category. */
  Map<String, Double> byCategory() {
    Map<Long, String> names = names();
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (CTNumVal point : values.getNumRef().getNumCache().getPtList()) {
      numbers.put(
          names.getOrDefault(point.getIdx(), Long.toString(point.getIdx())),
          Double.valueOf(point.getV()));
    }
    return numbers;
  }
}
