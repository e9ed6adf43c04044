package org.buildoutatlas.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a drawing as SVG 1.1, as large on paper as the resolution says. */
public final class SvgExporter implements DrawingExporter {

  private static final String STEP = "export.step.paint";

  private final DrawingExporter pictures;
  private final TextMeasure measure;

  /**
   * Makes the exporter.
   *
   * @param pictures writes what is made of pixels, as PNG
   * @param measure how large texts are in the bundled typefaces
   */
  public SvgExporter(DrawingExporter pictures, TextMeasure measure) {
    this.pictures = pictures;
    this.measure = measure;
  }

  @Override
  public String ending() {
    return "svg";
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
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      new SvgInk(xml, pictures, measure, progress).write(drawing, resolution, metadata);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("The drawing cannot be written as XML", e);
    }
    progress.at(1, STEP);
  }
}
