package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.words.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFitTest {

  private static final AwtTextMeasure MEASURE = new AwtTextMeasure(new BundledFonts());

  private static ChartTable table(int rows) {
    return new ChartTable(
        List.of(ChartTable.Column.words("Amount"), ChartTable.Column.words("Contribution")),
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    List.<ChartTable.Cell>of(
                        new ChartTable.Words(i + " bn"),
                        new ChartTable.Words(
                            "Data-centre leases not yet commenced, with other sites")))
            .toList());
  }

  @Test
  void anEmptyCellIsNoHigherThanItsLetters() {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTextBox box = show.createSlide().createTextBox();
      box.clearText();
      new Letters(Inks.house(Decks.THEME))
          .paragraph(box, "", Face.REGULAR, 11, 12, Decks.THEME.ui().text(), Mark.Anchor.START);
      assertEquals(1100, box.getTextParagraphs().getFirst().getXmlObject().getEndParaRPr().getSz());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 10, 40})
  void rowsThatDoNotFitAreCounted(int rows) {
    TableFit fit = TableFit.of(table(rows), 150, 160, MEASURE, new Numbers());
    assertTrue(fit.height() <= 160, "It is " + fit.height() + " high");
    int shown = fit.heights().size() - 1 - (fit.left() > 0 ? 1 : 0);
    assertEquals(rows, shown + fit.left());
    assertEquals(rows > 4, fit.left() > 0);
    assertEquals(150, fit.widths().stream().mapToDouble(w -> w).sum(), 0.01);
  }
}
