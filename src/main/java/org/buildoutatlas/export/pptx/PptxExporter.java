package org.buildoutatlas.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a deck as a PowerPoint presentation whose objects can be edited. */
public final class PptxExporter implements DeckExporter {

  private final Tools tools;

  /**
   * Makes the exporter.
   *
   * @param measure how large texts are in the bundled typefaces
   * @param words our texts
   * @param numbers how numbers and dates are written
   * @param pictures writes what is made of pixels, as PNG
   */
  public PptxExporter(TextMeasure measure, Words words, Numbers numbers, DrawingExporter pictures) {
    this.tools = new Tools(measure, words, numbers, pictures);
  }

  @Override
  public String ending() {
    return "pptx";
  }

  @Override
  public void write(Deck deck, OutputStream out, Progress progress) throws IOException, Cancelled {
    Master master = new HouseMaster();
    try (XMLSlideShow show = master.open(deck)) {
      new DeckWriter(show, tools, master).write(deck, progress);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      StableZip.copy(bytes.toByteArray(), out);
    }
  }
}
