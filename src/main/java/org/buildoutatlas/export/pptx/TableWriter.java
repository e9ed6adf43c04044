package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
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
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** Writes rows and columns as a table: a line under the head, hair lines under the rows. */
final class TableWriter {

  /** The built-in style that draws nothing of its own. */
  private static final String PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

  private final Letters letters;
  private final Inks inks;
  private final Theme theme;
  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  TableWriter(Inks inks, Theme theme, Tools tools) {
    this.letters = new Letters(inks);
    this.inks = inks;
    this.theme = theme;
    this.measure = tools.measure();
    this.words = tools.words();
    this.numbers = tools.numbers();
  }

  /** Puts a table on a slide; gives where its name is. */
  CTNonVisualDrawingProps write(XSLFSlide slide, ChartTable from, Rectangle2D box) {
    TableFit fit = TableFit.of(from, box.getWidth(), box.getHeight(), measure, numbers);
    int rows = fit.heights().size();
    XSLFTable table = slide.createTable(rows, from.columns().size());
    table.setAnchor(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), fit.height()));
    CTTableProperties properties = table.getCTTable().getTblPr();
    properties.setTableStyleId(PLAIN);
    properties.setBandRow(false);
    properties.setFirstRow(true);
    for (int row = 0; row < rows; row++) {
      table.setRowHeight(row, fit.heights().get(row));
      for (int column = 0; column < from.columns().size(); column++) {
        boolean more = fit.left() > 0 && row == rows - 1;
        String text =
            more
                ? column == 0 ? words.text("export.pptx.more", fit.left()) : ""
                : TableFit.text(from, row - 1, column, numbers);
        boolean numeric = !more && from.columns().get(column).numeric();
        write(table.getCell(row, column), text, row == 0, column == 0, numeric, fit.size());
      }
    }
    if (fit.left() > 0) {
      table.mergeCells(rows - 1, rows - 1, 0, from.columns().size() - 1);
    }
    for (int column = 0; column < from.columns().size(); column++) {
      table.setColumnWidth(column, fit.widths().get(column));
    }
    return Names.properties(table);
  }

  private void write(
      XSLFTableCell cell, String text, boolean head, boolean first, boolean numeric, double size) {
    cell.setVerticalAlignment(head ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    cell.setLeftInset(first ? 0 : TableFit.BESIDE);
    cell.setRightInset(TableFit.BESIDE);
    cell.setTopInset(TableFit.ABOVE);
    cell.setBottomInset(TableFit.ABOVE);
    cell.clearText();
    Colour colour = head ? theme.ui().text2() : theme.ui().text();
    letters.paragraph(
        cell,
        text,
        head ? Face.SEMIBOLD : Face.REGULAR,
        size,
        Letters.LINE * size,
        colour,
        numeric ? Mark.Anchor.END : Mark.Anchor.START);
    Stroke line =
        head ? Stroke.solid(theme.ui().text2(), 1) : Stroke.solid(theme.money().grid(), 0.5);
    CTTableCellProperties properties = properties(cell);
    if (properties.isSetLnB()) {
      // The library has begun one, and a cell may have but one.
      properties.unsetLnB();
    }
    inks.line(properties.addNewLnB(), line, 1);
    complete(cell);
  }

  /** Adds what every text of a cell must have, though it says nothing. */
  private static void complete(XSLFTableCell cell) {
    CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
    if (body.getBodyPr() == null) {
      body.addNewBodyPr();
    }
  }

  private static CTTableCellProperties properties(XSLFTableCell cell) {
    CTTableCell xml = (CTTableCell) cell.getXmlObject();
    return xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
  }
}
