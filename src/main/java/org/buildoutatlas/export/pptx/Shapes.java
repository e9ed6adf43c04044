package org.buildoutatlas.export.pptx;

import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Takes shapes from one slide to another, of whatever kind they are. */
final class Shapes {

  private Shapes() {}

  /** Whether all of an object is in the slide; charts and pictures lean on other parts. */
  static boolean isWhole(XSLFShape shape) {
    return switch (shape) {
      case XSLFGraphicFrame _, XSLFPictureShape _ -> false;
      case XSLFGroupShape group -> group.getShapes().stream().allMatch(Shapes::isWhole);
      default -> true;
    };
  }

  /** Puts an object where another stands, which goes; it takes over that one's number. */
  static XmlObject replace(XSLFShape old, XSLFShape now) {
    long id = Names.properties(old).getId();
    if (old.getXmlObject().schemaType().equals(now.getXmlObject().schemaType())) {
      old.getXmlObject().set(now.getXmlObject());
      Names.properties(old).setId(id);
      return old.getXmlObject();
    }
    try (XmlCursor at = old.getXmlObject().newCursor()) {
      XmlObject added = insert(at, now);
      at.removeXml();
      Names.properties(added).setId(id);
      return added;
    }
  }

  /**
   * Adds an object before one of its new neighbours.
   *
   * @param behind what is right behind it; empty where it is behind all
   */
  static XmlObject add(XSLFShapeContainer into, Optional<XmlObject> behind, XSLFShape shape) {
    Optional<XmlObject> first =
        FreshShapes.of(into).stream().map(XSLFShape::getXmlObject).findFirst();
    try (XmlCursor at = behind.or(() -> first).orElseGet(() -> tree(into)).newCursor()) {
      if (behind.isPresent()) {
        at.toEndToken();
        at.toNextToken();
      } else if (first.isEmpty()) {
        at.toEndToken();
      }
      return insert(at, shape);
    }
  }

  private static XmlObject insert(XmlCursor at, XSLFShape shape) {
    try (XmlCursor from = shape.getXmlObject().newCursor();
        XmlCursor added = at.newCursor()) {
      from.copyXml(at);
      added.toCursor(at);
      added.toPrevSibling();
      return added.getObject();
    }
  }

  private static XmlObject tree(XSLFShapeContainer container) {
    return switch (container) {
      case XSLFSlide slide -> slide.getXmlObject().getCSld().getSpTree();
      case XSLFGroupShape group -> group.getXmlObject();
      default -> throw new IllegalArgumentException("No place for shapes: " + container);
    };
  }

  /**
   * Gives a group the contents of another; it keeps its number.
   *
   * @param stays whether it keeps its place, too, since somebody moved it
   */
  static void refill(XSLFGroupShape old, XSLFGroupShape now, boolean stays) {
    CTGroupShape to = (CTGroupShape) old.getXmlObject();
    CTGroupShape from = (CTGroupShape) now.getXmlObject().copy();
    Names.properties(from).setId(Names.properties(old).getId());
    if (stays) {
      from.setGrpSpPr(to.getGrpSpPr());
    }
    to.set(from);
  }
}
