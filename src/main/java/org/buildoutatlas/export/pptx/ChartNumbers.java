package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/**
 * The numbers of one series as they are in a chart.
 *
 * @param name what the series is called
 * @param categories where its categories are
 * @param values where its numbers are
 */
record ChartNumbers(String name, CTAxDataSource categories, CTNumDataSource values) {

  /** Those of a chart, areas first, then bars, then lines. */
  static List<ChartNumbers> of(XSLFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    List<ChartNumbers> found = new ArrayList<>();
    for (CTAreaChart areas : area.getAreaChartList()) {
      areas.getSerList().forEach(s -> found.add(of(s.getTx(), s.getCat(), s.getVal())));
    }
    for (CTBarChart bars : area.getBarChartList()) {
      bars.getSerList().forEach(s -> found.add(of(s.getTx(), s.getCat(), s.getVal())));
    }
    for (CTLineChart lines : area.getLineChartList()) {
      lines.getSerList().forEach(s -> found.add(of(s.getTx(), s.getCat(), s.getVal())));
    }
    return found;
  }

  private static ChartNumbers of(CTSerTx name, CTAxDataSource categories, CTNumDataSource values) {
    String text =
        name.isSetStrRef() && name.getStrRef().getStrCache().sizeOfPtArray() > 0
            ? name.getStrRef().getStrCache().getPtArray(0).getV()
            : "";
    return new ChartNumbers(text, categories, values);
  }

  /** Takes over the numbers of another series. */
  void take(ChartNumbers other) {
    categories.set(other.categories());
    values.set(other.values());
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
