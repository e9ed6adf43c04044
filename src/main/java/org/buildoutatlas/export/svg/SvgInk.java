package org.buildoutatlas.export.svg;

import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Hatching;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextRuns;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.PixelFile;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** One drawing under way into an SVG document. */
final class SvgInk {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private final XMLStreamWriter xml;
  private final DrawingExporter pictures;
  private final TextMeasure measure;
  private final Progress progress;
  private final Set<String> ids = new HashSet<>();

  SvgInk(XMLStreamWriter xml, DrawingExporter pictures, TextMeasure measure, Progress progress) {
    this.measure = measure;
    this.xml = xml;
    this.pictures = pictures;
    this.progress = progress;
  }

  /** Writes the whole document. */
  void write(Drawing drawing, Resolution resolution, Metadata metadata)
      throws XMLStreamException, IOException, Cancelled {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xlink", XLINK);
    double unit = resolution.points() / Resolution.SCREEN.points();
    number("width", drawing.width() * unit);
    number("height", drawing.height() * unit);
    xml.writeAttribute(
        "viewBox",
        "0 0 " + PathData.number(drawing.width()) + " " + PathData.number(drawing.height()));
    xml.writeAttribute("role", "img");
    text("title", metadata.title());
    text("desc", description(metadata));
    text("style", SvgFonts.rules(drawing.marks()));
    if (drawing.ground().opacity() > 0) {
      Box sheet = Box.at(0, 0, drawing.width(), drawing.height());
      area(new Mark.Area(Path.rectangle(sheet, 0), drawing.ground()));
    }
    for (Mark mark : drawing.marks()) {
      write(mark);
    }
    xml.writeEndElement();
  }

  private static String description(Metadata metadata) {
    return List.of(metadata.description(), metadata.source()).stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private void write(Mark mark) throws XMLStreamException, IOException, Cancelled {
    switch (mark) {
      case Mark.Area area -> area(area);
      case Mark.Hatch hatch -> hatch(hatch);
      case Mark.Line line -> line(line.path(), line.stroke(), Optional.empty());
      case Mark.Text text -> text(text);
      case Mark.Picture picture -> picture(picture.box(), picture.pixels());
      case Mark.Group group -> group(group);
    }
  }

  private void group(Mark.Group group) throws XMLStreamException, IOException, Cancelled {
    progress.check();
    xml.writeCharacters("\n");
    xml.writeStartElement("g");
    if (!group.name().isEmpty()) {
      xml.writeAttribute("id", id(group.name()));
    }
    if (group.opacity() < 1) {
      number("opacity", group.opacity());
    }
    text("title", group.title());
    for (Mark mark : group.marks()) {
      write(mark);
    }
    xml.writeEndElement();
  }

  private void area(Mark.Area area) throws XMLStreamException {
    if (area.path().isEmpty() || area.fill().opacity() == 0) {
      return;
    }
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", PathData.of(area.path()));
    xml.writeAttribute("fill-rule", "evenodd");
    colour("fill", area.fill());
  }

  private void hatch(Mark.Hatch hatch) throws XMLStreamException {
    if (hatch.path().isEmpty()) {
      return;
    }
    String clip = id("hatch");
    xml.writeStartElement("clipPath");
    xml.writeAttribute("id", clip);
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", PathData.of(hatch.path()));
    xml.writeAttribute("clip-rule", "evenodd");
    xml.writeEndElement();
    line(Hatching.of(hatch), hatch.stroke(), Optional.of(clip));
  }

  private void line(Path path, Stroke stroke, Optional<String> clip) throws XMLStreamException {
    if (path.isEmpty()) {
      return;
    }
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", PathData.of(path));
    xml.writeAttribute("fill", "none");
    stroke(stroke);
    if (clip.isPresent()) {
      xml.writeAttribute("clip-path", "url(#" + clip.get() + ")");
    }
  }

  private void stroke(Stroke stroke) throws XMLStreamException {
    colour("stroke", stroke.colour());
    number("stroke-width", stroke.width());
    xml.writeAttribute("stroke-linejoin", "round");
    if (stroke.dash().stream().anyMatch(length -> length > 0)) {
      xml.writeAttribute(
          "stroke-dasharray",
          stroke.dash().stream().map(PathData::number).collect(Collectors.joining(" ")));
    }
  }

  private void text(Mark.Text text) throws XMLStreamException {
    xml.writeStartElement("text");
    number("x", text.at().x());
    number("y", text.at().y());
    xml.writeAttribute("text-anchor", anchor(text.anchor()));
    face(text.style().face());
    number("font-size", text.style().size());
    // In another typeface the text must still end where the drawing has room for it.
    number("textLength", measure.width(text.text(), text.style()));
    xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
    // Two blanks in a row are as wide as in the window.
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    if (text.angle() != 0) {
      xml.writeAttribute(
          "transform",
          "rotate("
              + PathData.number(text.angle())
              + " "
              + PathData.number(text.at().x())
              + " "
              + PathData.number(text.at().y())
              + ")");
    }
    if (text.halo().isPresent()) {
      stroke(text.halo().get());
      xml.writeAttribute("paint-order", "stroke");
    }
    colour("fill", text.colour());
    for (TextRuns.Run run : TextRuns.of(text.text())) {
      if (run.korean()) {
        xml.writeStartElement("tspan");
        xml.writeAttribute("font-family", SvgFace.korean());
        xml.writeCharacters(run.text());
        xml.writeEndElement();
      } else {
        xml.writeCharacters(run.text());
      }
    }
    xml.writeEndElement();
  }

  private void face(Face face) throws XMLStreamException {
    xml.writeAttribute("font-family", SvgFace.families(face));
    for (Map.Entry<String, String> property : SvgFace.of(face).entrySet()) {
      xml.writeAttribute(property.getKey(), property.getValue());
    }
  }

  private static String anchor(Mark.Anchor anchor) {
    return switch (anchor) {
      case START -> "start";
      case MIDDLE -> "middle";
      case END -> "end";
    };
  }

  private void picture(Box box, Pixels pixels) throws XMLStreamException, IOException, Cancelled {
    byte[] png = new PixelFile(pictures).bytes(pixels, progress);
    xml.writeEmptyElement("image");
    number("x", box.minX());
    number("y", box.minY());
    number("width", box.width());
    number("height", box.height());
    xml.writeAttribute("preserveAspectRatio", "none");
    xml.writeAttribute(
        "xlink", XLINK, "href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
  }

  private void colour(String property, Colour colour) throws XMLStreamException {
    xml.writeAttribute(
        property, "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue()));
    xml.writeAttribute(property + "-opacity", PathData.number(colour.opacity()));
  }

  private void number(String attribute, double value) throws XMLStreamException {
    xml.writeAttribute(attribute, PathData.number(value));
  }

  private void text(String element, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeStartElement(element);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }

  /** A name as XML allows it in an id, with a number where it is taken. */
  private String id(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_.-]", "-");
    String id = Character.isLetter(plain.charAt(0)) ? plain : "g-" + plain;
    for (int number = 2; !ids.add(id); number++) {
      id = plain + "-" + number;
    }
    return id;
  }
}
