package org.buildoutatlas.export.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;

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
}
