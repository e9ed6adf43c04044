package org.buildoutatlas.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a drawing as a PDF of one page; a pixel of the drawing is 0.75 points times the scale. */
public final class PdfExporter implements DrawingExporter {

  private static final String STEP = "export.step.paint";
  private static final double POINTS = 0.75;

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
      Drawing drawing, double scale, Metadata metadata, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    progress.at(0, STEP);
    float unit = (float) (POINTS * scale);
    float width = (float) drawing.width() * unit;
    float height = (float) drawing.height() * unit;
    try (PDDocument document = new PDDocument()) {
      // An id from the clock would make other bytes of the same drawing.
      document.setDocumentId(0L);
      describe(document, metadata);
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        // From pixels that go down to points that go up.
        content.transform(new Matrix(unit, 0, 0, -unit, 0, height));
        new PdfInk(document, new PdfFonts(document), measure, progress).paint(content, drawing);
      }
      progress.check();
      document.save(out);
    }
    progress.at(1, STEP);
  }

  private static void describe(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setCreator("Buildout Atlas");
    if (!metadata.title().isEmpty()) {
      information.setTitle(metadata.title());
    }
    if (!metadata.description().isEmpty()) {
      information.setSubject(metadata.description());
    }
    if (!metadata.source().isEmpty()) {
      information.setKeywords(metadata.source());
    }
    document.setDocumentInformation(information);
    PDViewerPreferences preferences =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(!metadata.title().isEmpty());
    document.getDocumentCatalog().setViewerPreferences(preferences);
    document.getDocumentCatalog().setLanguage("en");
  }
}
