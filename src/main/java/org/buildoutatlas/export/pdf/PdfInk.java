package org.buildoutatlas.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Extent;
import org.buildoutatlas.drawing.Hatching;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextRuns;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Paints marks into the content of a PDF page whose unit is a pixel of the drawing, y down. */
final class PdfInk {

  private static final int ROUND = 1;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final TextMeasure measure;
  private final Progress progress;
  private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

  PdfInk(PDDocument document, PdfFonts fonts, TextMeasure measure, Progress progress) {
    this.document = document;
    this.fonts = fonts;
    this.measure = measure;
    this.progress = progress;
  }

  /** Paints the whole drawing. */
  void paint(PDPageContentStream content, Drawing drawing) throws IOException, Cancelled {
    if (drawing.ground().opacity() > 0) {
      Box sheet = Box.at(0, 0, drawing.width(), drawing.height());
      fill(content, Path.rectangle(sheet, 0), drawing.ground());
    }
    for (Mark mark : drawing.marks()) {
      paint(content, mark);
    }
  }

  private void paint(PDPageContentStream content, Mark mark) throws IOException, Cancelled {
    switch (mark) {
      case Mark.Area area -> fill(content, area.path(), area.fill());
      case Mark.Hatch hatch -> hatch(content, hatch);
      case Mark.Line line -> line(content, line.path(), line.stroke());
      case Mark.Text text -> text(content, text);
      case Mark.Picture picture -> picture(content, picture.box(), picture.pixels());
      case Mark.Group group -> group(content, group);
    }
  }

  private void group(PDPageContentStream content, Mark.Group group) throws IOException, Cancelled {
    progress.check();
    if (group.opacity() >= 1) {
      for (Mark mark : group.marks()) {
        paint(content, mark);
      }
    } else if (group.opacity() > 0) {
      translucent(content, group);
    }
  }

  /** Painted apart and laid down at once, so that what overlaps in it does not show through. */
  private void translucent(PDPageContentStream content, Mark.Group group)
      throws IOException, Cancelled {
    Box box = new Extent(measure).of(group.marks()).orElse(Box.at(0, 0, 0, 0));
    PDAppearanceStream apart = new PDAppearanceStream(document);
    apart.setBBox(
        new PDRectangle(
            (float) box.minX(), (float) box.minY(), (float) box.width(), (float) box.height()));
    apart.setResources(new PDResources());
    apart.setGroup(new PDTransparencyGroupAttributes());
    try (PDPageContentStream inner = new PDPageContentStream(document, apart)) {
      for (Mark mark : group.marks()) {
        paint(inner, mark);
      }
    }
    content.saveGraphicsState();
    content.setGraphicsStateParameters(opacity(group.opacity()));
    content.drawForm(apart);
    content.restoreGraphicsState();
  }

  private void fill(PDPageContentStream content, Path path, Colour colour) throws IOException {
    if (path.isEmpty() || colour.opacity() == 0) {
      return;
    }
    content.setGraphicsStateParameters(opacity(colour.opacity()));
    content.setNonStrokingColor(part(colour.red()), part(colour.green()), part(colour.blue()));
    new PdfPath(content).lay(path);
    content.fillEvenOdd();
  }

  private void line(PDPageContentStream content, Path path, Stroke stroke) throws IOException {
    if (!path.isEmpty()) {
      pen(content, stroke);
      new PdfPath(content).lay(path);
      content.stroke();
    }
  }

  private void pen(PDPageContentStream content, Stroke stroke) throws IOException {
    Colour colour = stroke.colour();
    content.setGraphicsStateParameters(opacity(colour.opacity()));
    content.setStrokingColor(part(colour.red()), part(colour.green()), part(colour.blue()));
    content.setLineWidth((float) stroke.width());
    content.setLineJoinStyle(ROUND);
    List<Double> dash =
        stroke.dash().stream().anyMatch(length -> length > 0) ? stroke.dash() : List.of();
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i).floatValue();
    }
    content.setLineDashPattern(lengths, 0);
  }

  private void hatch(PDPageContentStream content, Mark.Hatch hatch) throws IOException {
    if (hatch.path().isEmpty()) {
      return;
    }
    content.saveGraphicsState();
    new PdfPath(content).lay(hatch.path());
    content.clipEvenOdd();
    line(content, Hatching.of(hatch), hatch.stroke());
    content.restoreGraphicsState();
  }

  private void text(PDPageContentStream content, Mark.Text text) throws IOException {
    if (text.text().isEmpty()) {
      return;
    }
    content.saveGraphicsState();
    if (text.halo().isPresent()) {
      pen(content, text.halo().get());
      letters(content, text, RenderingMode.STROKE);
    }
    Colour colour = text.colour();
    content.setGraphicsStateParameters(opacity(colour.opacity()));
    content.setNonStrokingColor(part(colour.red()), part(colour.green()), part(colour.blue()));
    letters(content, text, RenderingMode.FILL);
    content.restoreGraphicsState();
  }

  private void letters(PDPageContentStream content, Mark.Text text, RenderingMode mode)
      throws IOException {
    double width = measure.width(text.text(), text.style());
    double angle = Math.toRadians(text.angle());
    float across = (float) StrictMath.cos(angle);
    float down = (float) StrictMath.sin(angle);
    double start = -width * text.anchor().share();
    content.beginText();
    content.setRenderingMode(mode);
    // Letters stand upright although y goes down.
    content.setTextMatrix(
        new Matrix(
            across,
            down,
            down,
            -across,
            (float) (text.at().x() + start * across),
            (float) (text.at().y() + start * down)));
    for (TextRuns.Run run : TextRuns.of(text.text())) {
      PDType0Font font = fonts.font(text.style().face(), run.korean());
      content.setFont(font, (float) text.style().size());
      content.showText(PdfFonts.writable(font, run.text()));
    }
    content.endText();
  }

  private void picture(PDPageContentStream content, Box box, Pixels pixels) throws IOException {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    PDImageXObject object = LosslessFactory.createFromImage(document, image);
    content.setGraphicsStateParameters(opacity(1));
    content.drawImage(
        object,
        new Matrix(
            (float) box.width(),
            0,
            0,
            (float) -box.height(),
            (float) box.minX(),
            (float) box.maxY()));
  }

  private PDExtendedGraphicsState opacity(double share) {
    return opacities.computeIfAbsent(
        share,
        s -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(s.floatValue());
          state.setStrokingAlphaConstant(s.floatValue());
          return state;
        });
  }

  private static float part(int channel) {
    return channel / 255f;
  }
}
