package org.buildoutatlas.export.pptx;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes the sheets of a deck into a presentation, a slide each. */
final class DeckWriter {

  private static final String STEP = "export.step.paint";

  private final XMLSlideShow show;
  private final Tools tools;
  private final Master master;

  DeckWriter(XMLSlideShow show, Tools tools, Master master) {
    this.show = show;
    this.tools = tools;
    this.master = master;
  }

  /** Adds a slide for every sheet, and says what the file is about. */
  void write(Deck deck, Progress progress) throws IOException, Cancelled {
    int done = 0;
    List<Sheet> sheets = new Continued(tools, master).of(deck.sheets(), show);
    for (Sheet sheet : sheets) {
      progress.check();
      progress.at((double) done++ / sheets.size(), STEP);
      add(sheet);
    }
    describe(deck.metadata());
    progress.at(1, STEP);
  }

  /** Adds the slide of one sheet. */
  XSLFSlide add(Sheet sheet) throws IOException, Cancelled {
    XSLFSlideLayout layout = master.layout(show, sheet.page().kind());
    XSLFSlide slide = show.createSlide(layout);
    slide.getXmlObject().getCSld().setName(sheet.page().id());
    Fit fit = master.fit(layout, sheet);
    new SlideWriter(show, tools, sheet, master, fit).write(slide);
    new NotesWriter(tools.words(), tools.numbers()).write(show, slide, sheet);
    return slide;
  }

  private void describe(Metadata metadata) {
    POIXMLProperties properties = show.getProperties();
    ChartSheet.date(properties);
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(metadata.title());
    core.setSubjectProperty(metadata.description());
    core.setDescription(metadata.source());
    core.setLastModifiedByUser("Buildout Atlas");
  }
}
