package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.work.Cancelled;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes marks as shapes: groups as groups, circles as ellipses, straight lines as connectors. */
final class MarkWriter {

  private final Fit fit;
  private final Inks inks;
  private final Letters letters;
  private final Names names;
  private final TextMeasure measure;
  private final Pictures pictures;

  MarkWriter(Fit fit, Inks inks, Names names, TextMeasure measure, Pictures pictures) {
    this.fit = fit;
    this.inks = inks;
    this.letters = new Letters(inks);
    this.names = names;
    this.measure = measure;
    this.pictures = pictures;
  }

  /** Writes marks as one group, cut at a window; nothing where none is in it. */
  Optional<XSLFGroupShape> write(
      XSLFShapeContainer into, Mark.Group marks, Box window, double opacity)
      throws IOException, Cancelled {
    XSLFGroupShape group = into.createGroup();
    String title = marks.title().isEmpty() ? marks.name() : marks.title();
    Run run = new Run(group, marks.name(), title, window, opacity * marks.opacity());
    for (int i = 0; i < marks.marks().size(); i++) {
      if (marks.marks().get(i) instanceof Mark.Text) {
        Label label = Label.at(marks.marks(), i);
        text(run, label);
        i += label.lines().size() - 1;
      } else {
        write(run, marks.marks().get(i));
      }
    }
    Optional<Rectangle2D> bounds =
        group.getShapes().stream()
            .<Rectangle2D>map(XSLFShape::getAnchor)
            .reduce(Rectangle2D::createUnion);
    if (bounds.isEmpty()) {
      into.removeShape(group);
      return Optional.empty();
    }
    group.setAnchor(bounds.get());
    group.setInteriorAnchor(bounds.get());
    names.give(group, marks.name(), title);
    return Optional.of(group);
  }

  /**
   * A group under way.
   *
   * @param name of the group, which those of its shapes begin with
   * @param title what it shows
   * @param window what is seen of it
   */
  private record Run(XSLFGroupShape group, String name, String title, Box window, double opacity) {

    Colour ink(Colour colour) {
      return opacity < 1 ? colour.withOpacity(opacity * colour.opacity()) : colour;
    }
  }

  private void write(Run run, Mark mark) throws IOException, Cancelled {
    Crop crop = new Crop(run.window());
    switch (mark) {
      case Mark.Area area -> area(run, crop, area);
      case Mark.Hatch hatch -> hatch(run, crop, hatch);
      case Mark.Line line -> line(run, crop, line);
      case Mark.Text text -> text(run, new Label(List.of(text)));
      case Mark.Picture picture -> name(run, pictures.write(run.group(), picture, fit), "picture");
      case Mark.Group group -> {
        String name = group.name().isEmpty() ? run.name() + " group" : group.name();
        String title =
            group.title().isEmpty() && group.name().isEmpty() ? run.title() : group.title();
        Mark.Group named = new Mark.Group(name, title, group.opacity(), group.marks());
        write(run.group(), named, run.window(), run.opacity());
      }
    }
  }

  private void area(Run run, Crop crop, Mark.Area area) {
    if (crop.misses(area.path()) || area.fill().opacity() == 0) {
      return;
    }
    Path path = crop.area(area.path());
    Optional<XSLFSimpleShape> shape = form(run.group(), path);
    if (shape.isPresent()) {
      CTShapeProperties properties = properties(shape.get());
      inks.fill(properties, run.ink(area.fill()));
      properties.addNewLn().addNewNoFill();
      name(run, shape.get(), Outline.isEllipse(path) ? "disc" : "area");
    }
  }

  private void hatch(Run run, Crop crop, Mark.Hatch hatch) {
    if (crop.misses(hatch.path())) {
      return;
    }
    Optional<XSLFSimpleShape> shape = form(run.group(), crop.area(hatch.path()));
    if (shape.isPresent()) {
      CTShapeProperties properties = properties(shape.get());
      inks.hatch(properties, run.ink(hatch.stroke().colour()), hatch.angle());
      properties.addNewLn().addNewNoFill();
      name(run, shape.get(), "hatch");
    }
  }

  private void line(Run run, Crop crop, Mark.Line line) {
    Stroke stroke = line.stroke();
    if (crop.misses(line.path()) || stroke.colour().opacity() == 0) {
      return;
    }
    Path path = crop.line(line.path());
    List<Point> ends = Outline.ends(path);
    Optional<XSLFSimpleShape> shape =
        ends.isEmpty() ? form(run.group(), path) : Optional.of(connector(run.group(), ends));
    if (shape.isPresent()) {
      CTShapeProperties properties = properties(shape.get());
      if (ends.isEmpty()) {
        properties.addNewNoFill();
      }
      Stroke faded = new Stroke(run.ink(stroke.colour()), stroke.width(), stroke.dash());
      inks.line(properties.addNewLn(), faded, fit.scale());
      name(run, shape.get(), ends.isEmpty() ? kind(path) : "leader");
    }
  }

  /** What a line is called: shapes of other forms never share a name, which an update leans on. */
  private static String kind(Path path) {
    return Outline.isEllipse(path) ? "edge" : "line";
  }

  private XSLFSimpleShape connector(XSLFGroupShape group, List<Point> ends) {
    Point a = ends.getFirst();
    Point b = ends.getLast();
    XSLFConnectorShape line = group.createConnector();
    line.setAnchor(
        fit.box(
            new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()))));
    line.setFlipHorizontal(b.x() < a.x());
    line.setFlipVertical(b.y() < a.y());
    return line;
  }

  private Optional<XSLFSimpleShape> form(XSLFGroupShape group, Path path) {
    if (path.size() < 2) {
      return Optional.empty();
    }
    if (Outline.isEllipse(path)) {
      var ellipse = group.createAutoShape();
      ellipse.setShapeType(ShapeType.ELLIPSE);
      ellipse.setAnchor(fit.box(path.bounds()));
      return Optional.of(ellipse);
    }
    XSLFFreeformShape free = group.createFreeform();
    free.setPath(Outline.of(path.transform(fit.affine())));
    return Optional.of(free);
  }

  private void text(Run run, Label label) {
    Mark.Text first = label.first();
    if (!run.window().contains(first.at().x(), first.at().y())) {
      return;
    }
    XSLFTextBox box = run.group().createTextBox();
    Letters.bare(box, false);
    double width = 0;
    for (Mark.Text line : label.lines()) {
      letters.paragraph(
          box,
          line.text(),
          line.style().face(),
          fit.length(line.style().size()),
          fit.length(label.leading()),
          run.ink(line.colour()),
          line.anchor());
      width = Math.max(width, measure.width(line.text(), line.style()));
    }
    double left = first.at().x() - width * first.anchor().share();
    double top = first.at().y() - Letters.ASCENT * first.style().size();
    double high = label.leading() * label.lines().size();
    Box place = turned(Box.at(left, top, width, high), first);
    box.setAnchor(fit.box(place));
    if (first.angle() != 0) {
      box.setRotation(first.angle());
    }
    name(run, box, "label");
  }

  /** A box that turns about its middle, put where it stands as if turned about the text's point. */
  private static Box turned(Box box, Mark.Text text) {
    if (text.angle() == 0) {
      return box;
    }
    double angle = Math.toRadians(text.angle());
    double dx = box.center().x() - text.at().x();
    double dy = box.center().y() - text.at().y();
    double x = text.at().x() + dx * Math.cos(angle) - dy * Math.sin(angle);
    double y = text.at().y() + dx * Math.sin(angle) + dy * Math.cos(angle);
    return box.plus(x - box.center().x(), y - box.center().y());
  }

  private void name(Run run, XSLFShape shape, String kind) {
    names.give(shape, run.name() + " " + kind, run.title());
  }

  /** The fill and edge of a shape, with none of what the library thought fit. */
  private static CTShapeProperties properties(XSLFSimpleShape shape) {
    CTShapeProperties properties =
        switch (shape.getXmlObject()) {
          case CTShape s -> s.getSpPr();
          case CTConnector c -> c.getSpPr();
          default -> throw new IllegalArgumentException("No shape: " + shape);
        };
    if (properties.isSetNoFill()) {
      properties.unsetNoFill();
    }
    if (properties.isSetSolidFill()) {
      properties.unsetSolidFill();
    }
    if (properties.isSetLn()) {
      properties.unsetLn();
    }
    return properties;
  }
}
