package org.buildoutatlas.export.pptx;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Gives the objects of one slide names of their own, by which they are found again. */
final class Names {

  private final Set<String> taken = new HashSet<>();

  /** Names an object and says what it shows; a number follows a name that is taken. */
  void give(XSLFShape shape, String name, String description) {
    give(properties(shape), name, description);
  }

  /** Names an object and says what it shows. */
  void give(CTNonVisualDrawingProps properties, String name, String description) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + " " + number;
    }
    properties.setName(free);
    properties.setDescr(description.isEmpty() ? name : description);
  }

  /** Where an object's name and description are. */
  static CTNonVisualDrawingProps properties(XSLFShape shape) {
    return properties(shape.getXmlObject());
  }

  /** Where an object's name and description are. */
  static CTNonVisualDrawingProps properties(XmlObject xml) {
    return switch (xml) {
      case CTShape s -> s.getNvSpPr().getCNvPr();
      case CTGroupShape g -> g.getNvGrpSpPr().getCNvPr();
      case CTConnector c -> c.getNvCxnSpPr().getCNvPr();
      case CTPicture p -> p.getNvPicPr().getCNvPr();
      case CTGraphicalObjectFrame f -> f.getNvGraphicFramePr().getCNvPr();
      default -> throw new IllegalArgumentException("An object without a name: " + xml);
    };
  }
}
