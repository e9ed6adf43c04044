package org.buildoutatlas.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.buildoutatlas.Product;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;

/** A presentation program repairs, or refuses, what the schemas of Office Open XML do not allow. */
final class DeckSchemaTest {

  @Test
  void everyPartOfTheUsualDeckIsValid() throws Exception {
    Product product = new Product();
    Atlas atlas = Product.atlas();
    DeckOrder order =
        DeckOrder.of(
            List.of("title", "map-outlook", "bridge", "siting", "sources"),
            Viewpoint.opening(atlas.asOf()),
            SheetSize.WIDE);
    Deck deck = Deck.of(atlas.title(), product.decks().sheets(order, atlas, Progress.NONE));
    try (XMLSlideShow show = written(product, deck)) {
      assertFalse(show.getCharts().isEmpty());
      List<String> wrong = new ArrayList<>();
      for (XSLFSlide slide : show.getSlides()) {
        wrong.addAll(wrong(slide.getSlideName(), slide.getXmlObject()));
        wrong.addAll(wrong("notes of " + slide.getSlideName(), slide.getNotes().getXmlObject()));
        wrong.addAll(wrong("layout", slide.getSlideLayout().getXmlObject()));
        wrong.addAll(wrong("master", slide.getSlideMaster().getXmlObject()));
      }
      show.getCharts().forEach(chart -> wrong.addAll(wrong("chart", chart.getCTChartSpace())));
      assertEquals(List.of(), wrong);
    }
  }

  private static XMLSlideShow written(Product product, Deck deck) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (product.exporters().forFile(Path.of("deck.pptx")).orElseThrow()
        instanceof DeckExporter exporter) {
      exporter.write(deck, bytes, Progress.NONE);
    }
    return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static List<String> wrong(String part, XmlObject xml) {
    List<XmlError> errors = new ArrayList<>();
    xml.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(e -> part + ": " + e.getMessage()).distinct().toList();
  }
}
