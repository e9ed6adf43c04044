package org.buildoutatlas.export.pptx;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Brings the numbers of a chart and of its workbook up to date. */
final class ChartRefresh {

  private ChartRefresh() {}

  /** Sets the numbers; the whole drawing where the chart has other series today. */
  static void refresh(XSLFChart old, XSLFChart now) throws IOException {
    List<ChartNumbers> before = ChartNumbers.of(old);
    List<ChartNumbers> after = ChartNumbers.of(now);
    boolean alike =
        before.size() == after.size()
            && IntStream.range(0, after.size())
                .allMatch(i -> before.get(i).name().equals(after.get(i).name()));
    if (alike) {
      IntStream.range(0, after.size()).forEach(i -> before.get(i).take(after.get(i)));
    } else {
      old.getCTChart().getPlotArea().set(now.getCTChart().getPlotArea());
    }
    try {
      XSSFWorkbook book = now.getWorkbook();
      ChartSheet.date(book.getProperties());
      old.setWorkbook(book);
    } catch (InvalidFormatException e) {
      throw new IOException("The workbook of a chart cannot be read", e);
    }
  }
}
