package org.buildoutatlas.export.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * The objects of a slide as somebody finds them who opens its file. The library's own list lacks
 * the charts that it has just added, and the fields in texts; what builds such a list anew it keeps
 * for sheets.
 */
abstract class FreshShapes extends XSLFSheet {

  private FreshShapes() {}

  /** The objects directly on a slide, from the last to the foremost. */
  static List<XSLFShape> of(XSLFSlide slide) {
    return buildShapes(slide.getXmlObject().getCSld().getSpTree(), slide);
  }

  /** The objects directly in a group, likewise. */
  static List<XSLFShape> of(XSLFGroupShape group) {
    return buildShapes((CTGroupShape) group.getXmlObject(), group.getSheet());
  }

  /** The objects directly on a slide or in a group. */
  static List<XSLFShape> of(XSLFShapeContainer container) {
    return switch (container) {
      case XSLFSlide slide -> of(slide);
      case XSLFGroupShape group -> of(group);
      default -> container.getShapes();
    };
  }
}
