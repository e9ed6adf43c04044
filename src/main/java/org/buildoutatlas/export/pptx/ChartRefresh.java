package org.buildoutatlas.export.pptx;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;

/**
 * Brings a chart and its workbook up to date: numbers, names, labels and scales. Its look stays, if
 * its series are those of the last export.
 */
final class ChartRefresh {

  private ChartRefresh() {}

  /** Sets the numbers; the whole drawing where the chart has other series today. */
  static void refresh(XSLFChart old, XSLFChart now) throws IOException {
    List<ChartNumbers> before = ChartNumbers.of(old);
    List<ChartNumbers> after = ChartNumbers.of(now);
    boolean alike =
        before.size() == after.size()
            && IntStream.range(0, after.size()).allMatch(i -> before.get(i).isLike(after.get(i)));
    if (alike) {
      IntStream.range(0, after.size()).forEach(i -> before.get(i).take(after.get(i)));
      ChartScales.refresh(old.getCTChart().getPlotArea(), now.getCTChart().getPlotArea());
    } else {
      draw(old.getCTChart(), now.getCTChart());
    }
    try {
      XSSFWorkbook book = now.getWorkbook();
      ChartSheet.date(book.getProperties());
      old.setWorkbook(book);
    } catch (InvalidFormatException e) {
      throw new IOException("The workbook of a chart cannot be read", e);
    }
  }

  private static void draw(CTChart old, CTChart now) {
    old.getPlotArea().set(now.getPlotArea());
    // A legend leaves out series by their numbers, which are others today.
    if (old.isSetLegend() && !now.isSetLegend()) {
      old.unsetLegend();
    } else if (now.isSetLegend()) {
      old.setLegend(now.getLegend());
    }
  }
}
