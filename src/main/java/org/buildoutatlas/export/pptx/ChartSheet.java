package org.buildoutatlas.export.pptx;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buildoutatlas.chart.Plot;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** The worksheet behind a chart: categories down the first column, a series each further column. */
final class ChartSheet {

  private static final String NAME = "Data";

  /** When every workbook was made, as far as anybody can tell. */
  static final Instant MADE = Instant.parse("2000-01-01T00:00:00Z");

  private final Plot plot;
  private final String format;
  private final Optional<ChartDates> dates;

  ChartSheet(Plot plot, String format) {
    this.plot = plot;
    this.format = format;
    this.dates = ChartDates.of(plot);
  }

  /** Fills the chart's workbook, which is made where there is none. */
  void fill(XSLFChart chart) throws IOException {
    try {
      XSSFWorkbook book = chart.getWorkbook();
      date(book.getProperties());
      XSSFSheet sheet = book.getSheetAt(0);
      book.setSheetName(0, NAME);
      for (int i = sheet.getLastRowNum(); i >= 0; i--) {
        Optional.ofNullable(sheet.getRow(i)).ifPresent(sheet::removeRow);
      }
      XSSFRow head = sheet.createRow(0);
      head.createCell(0).setCellValue(plot.unit());
      for (int column = 0; column < plot.series().size(); column++) {
        head.createCell(column + 1).setCellValue(title(plot.series().get(column)));
      }
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat(ChartDates.DAY));
      for (int row = 0; row < plot.categories().size(); row++) {
        fill(sheet.createRow(row + 1), row, day);
      }
    } catch (InvalidFormatException e) {
      throw new IOException("The workbook of a chart cannot be read", e);
    }
  }

  private void fill(XSSFRow cells, int row, CellStyle day) {
    XSSFCell category = cells.createCell(0);
    if (dates.isPresent()) {
      category.setCellValue(dates.get().days().get(row));
      category.setCellStyle(day);
    } else {
      category.setCellValue(plot.categories().get(row));
    }
    for (int column = 0; column < plot.series().size(); column++) {
      OptionalDouble value = plot.series().get(column).values().get(row);
      if (value.isPresent()) {
        cells.createCell(column + 1).setCellValue(value.getAsDouble());
      }
    }
  }

  /** Sets the dates of a file to the same whenever it is made. */
  static void date(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreated(Optional.of(Date.from(MADE)));
    core.setModified(Optional.of(Date.from(MADE)));
    core.setCreator("Buildout Atlas");
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Buildout Atlas");
  }

  /** The name of a series; none where only its values are seen, for it is no part of a legend. */
  private static String title(Plot.Series series) {
    return series.kind() == Plot.Kind.ENDS ? " " : series.name();
  }

  /** Refers a series to its name. */
  void name(CTSerTx to, int column) {
    CTStrRef reference = to.addNewStrRef();
    reference.setF(NAME + "!$" + letter(column + 1) + "$1");
    strings(reference.addNewStrCache(), List.of(title(plot.series().get(column))));
  }

  /** Refers a series to the categories. */
  void categories(CTAxDataSource to) {
    if (dates.isPresent()) {
      CTNumRef days = to.addNewNumRef();
      days.setF(range(0));
      numbers(
          days.addNewNumCache(),
          ChartDates.DAY,
          dates.get().days().stream().map(OptionalDouble::of).toList());
      return;
    }
    CTStrRef reference = to.addNewStrRef();
    reference.setF(range(0));
    strings(reference.addNewStrCache(), plot.categories());
  }

  /** Refers a series to its numbers. */
  void values(CTNumDataSource to, int column) {
    CTNumRef reference = to.addNewNumRef();
    reference.setF(range(column + 1));
    numbers(reference.addNewNumCache(), format, plot.series().get(column).values());
  }

  private static void numbers(CTNumData cache, String format, List<OptionalDouble> values) {
    cache.setFormatCode(format);
    cache.addNewPtCount().setVal(values.size());
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isPresent()) {
        CTNumVal point = cache.addNewPt();
        point.setIdx(i);
        point.setV(Double.toString(values.get(i).getAsDouble()));
      }
    }
  }

  private static void strings(CTStrData cache, List<String> texts) {
    cache.addNewPtCount().setVal(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      CTStrVal point = cache.addNewPt();
      point.setIdx(i);
      point.setV(texts.get(i));
    }
  }

  private String range(int column) {
    String letter = letter(column);
    return NAME + "!$" + letter + "$2:$" + letter + "$" + (plot.categories().size() + 1);
  }

  private static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }
}
