package org.buildoutatlas.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Writes a drawing as a PDF of one page; or the sheets of a deck, each a page of its own size with
 * a bookmark.
 */
public final class PdfExporter implements DrawingExporter, DeckExporter {

  private static final String STEP = "export.step.paint";

  private final TextMeasure measure;

  /** {@code measure} tells how large texts are in the bundled typefaces. */
  public PdfExporter(TextMeasure measure) {
    this.measure = measure;
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public void write(
      Drawing drawing,
      Resolution resolution,
      Metadata metadata,
      OutputStream out,
      Progress progress)
      throws IOException, Cancelled {
    progress.at(0, STEP);
    try (PDDocument document = empty(metadata)) {
      PdfInk ink = new PdfInk(document, new PdfFonts(document), measure, progress);
      add(document, ink, drawing, (float) resolution.points());
      progress.check();
      document.save(out);
    }
    progress.at(1, STEP);
  }

  @Override
  public void write(Deck deck, OutputStream out, Progress progress) throws IOException, Cancelled {
    try (PDDocument document = empty(deck.metadata())) {
      PdfInk ink = new PdfInk(document, new PdfFonts(document), measure, progress);
      PDDocumentOutline bookmarks = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(bookmarks);
      for (Sheet sheet : deck.sheets()) {
        progress.check();
        progress.at((sheet.number() - 1.0) / deck.sheets().size(), STEP);
        PDPage page = add(document, ink, sheet.drawing(), (float) sheet.size().points());
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(sheet.page().title());
        bookmark.setDestination(page);
        bookmarks.addLast(bookmark);
      }
      bookmarks.openNode();
      progress.check();
      document.save(out);
    }
    progress.at(1, STEP);
  }

  private static PDDocument empty(Metadata metadata) throws IOException {
    PDDocument document = new PDDocument();
    // An id from the clock would make other bytes of the same drawing.
    document.setDocumentId(0L);
    PdfDescription.write(document, metadata);
    return document;
  }

  /** Adds a page; {@code unit} is how many points a pixel of the drawing is. */
  private static PDPage add(PDDocument document, PdfInk ink, Drawing drawing, float unit)
      throws IOException, Cancelled {
    float width = (float) drawing.width() * unit;
    float height = (float) drawing.height() * unit;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      // From pixels that go down to points that go up.
      content.transform(new Matrix(unit, 0, 0, -unit, 0, height));
      ink.paint(content, drawing);
    }
    return page;
  }
}
