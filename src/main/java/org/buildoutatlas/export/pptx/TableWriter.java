package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;

/** Writes rows and columns as a table: a line under the head, hair lines under the rows. */
final class TableWriter {

  /** Letters at their best, in points. */
  private static final double SIZE = 11;

  /** The built-in style that draws nothing of its own. */
  private static final String PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

  /** How high a row is, in sizes of its letters. */
  private static final double ROW = 1.9;

  private static final double MARGIN = 3;

  private final Letters letters;
  private final Inks inks;
  private final Theme theme;
  private final TextMeasure measure;
  private final Numbers numbers;

  TableWriter(Inks inks, Theme theme, TextMeasure measure, Numbers numbers) {
    this.letters = new Letters(inks);
    this.inks = inks;
    this.theme = theme;
    this.measure = measure;
    this.numbers = numbers;
  }

  /** Puts a table on a slide; gives where its name is. */
  CTNonVisualDrawingProps write(XSLFSlide slide, ChartTable from, Rectangle2D box) {
    int rows = from.rows().size() + 1;
    double size = Math.clamp(box.getHeight() / rows / ROW, Letters.LEAST, SIZE);
    double height = Math.min(ROW * size, box.getHeight() / rows);
    XSLFTable table = slide.createTable(rows, from.columns().size());
    table.setAnchor(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height * rows));
    CTTableProperties properties = table.getCTTable().getTblPr();
    properties.setTableStyleId(PLAIN);
    properties.setBandRow(false);
    properties.setFirstRow(true);
    for (int row = 0; row < rows; row++) {
      table.setRowHeight(row, height);
      for (int column = 0; column < from.columns().size(); column++) {
        write(table.getCell(row, column), from, row - 1, column, size);
      }
    }
    List<Double> widths = widths(from, size, box.getWidth());
    for (int column = 0; column < widths.size(); column++) {
      table.setColumnWidth(column, widths.get(column));
    }
    return Names.properties(table);
  }

  private void write(XSLFTableCell cell, ChartTable from, int row, int column, double size) {
    boolean head = row < 0;
    boolean numeric = from.columns().get(column).numeric();
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    cell.setLeftInset(column == 0 ? 0 : MARGIN);
    cell.setRightInset(MARGIN);
    cell.setTopInset(1);
    cell.setBottomInset(1);
    cell.clearText();
    Colour colour = head ? theme.ui().text2() : theme.ui().text();
    letters.paragraph(
        cell,
        text(from, row, column),
        head ? Face.SEMIBOLD : Face.REGULAR,
        size,
        Letters.LINE * size,
        colour,
        numeric ? Mark.Anchor.END : Mark.Anchor.START);
    Stroke line =
        head ? Stroke.solid(theme.ui().text2(), 1) : Stroke.solid(theme.money().grid(), 0.5);
    CTTableCellProperties properties = properties(cell);
    inks.line(properties.addNewLnB(), line, 1);
  }

  private static CTTableCellProperties properties(XSLFTableCell cell) {
    CTTableCell xml = (CTTableCell) cell.getXmlObject();
    return xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
  }

  /** What stands in a cell; the row before the first is the head. */
  String text(ChartTable from, int row, int column) {
    return row < 0 ? from.columns().get(column).name() : from.shown(row, column, numbers);
  }

  /** The room shared out by what is widest in each column. */
  private List<Double> widths(ChartTable from, double size, double whole) {
    List<Double> wanted =
        IntStream.range(0, from.columns().size())
            .mapToObj(column -> widest(from, column, size))
            .toList();
    double sum = wanted.stream().mapToDouble(Double::doubleValue).sum();
    return wanted.stream().map(width -> width * whole / sum).toList();
  }

  private double widest(ChartTable from, int column, double size) {
    double widest = 0;
    for (int row = -1; row < from.rows().size(); row++) {
      TextStyle style = new TextStyle(row < 0 ? Face.SEMIBOLD : Face.REGULAR, size);
      widest = Math.max(widest, measure.width(text(from, row, column), style));
    }
    return widest + 4 * MARGIN;
  }
}
