package org.buildoutatlas.export.pptx;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.page.Part;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The placeholders of layouts and slides. */
final class Holders {

  private static final Set<Placeholder> TITLES =
      Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);

  private Holders() {}

  /** The one for a title. */
  static Optional<XSLFTextShape> title(XSLFSheet sheet) {
    return Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> TITLES.contains(shape.getTextType()))
        .findFirst();
  }

  /** The first of a kind. */
  static Optional<XSLFTextShape> of(XSLFSheet sheet, Placeholder kind) {
    return Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> shape.getTextType() == kind)
        .findFirst();
  }

  /** The one for words of a role, where a layout has it. */
  static Optional<XSLFTextShape> of(XSLFSheet sheet, Part.Role role) {
    return switch (role) {
      case TITLE -> title(sheet);
      case SUPPORT -> of(sheet, Placeholder.SUBTITLE);
      case SOURCES -> of(sheet, Placeholder.FOOTER);
      case DATES -> of(sheet, Placeholder.DATETIME);
      case NUMBER -> of(sheet, Placeholder.SLIDE_NUMBER);
      case BLOCK_TITLE, BLOCK_SUPPORT, TAKEAWAY_TITLE, TAKEAWAY -> Optional.empty();
    };
  }

  /** A placeholder at the foot of a slide, which a slide has only where it is asked for. */
  static Optional<XSLFTextShape> foot(XSLFSlide slide, Part.Role role) {
    return of(slide.getSlideLayout(), role).map(of -> copy(slide, of));
  }

  private static XSLFTextShape copy(XSLFSlide slide, XSLFTextShape of) {
    CTPlaceholder from = ((CTShape) of.getXmlObject()).getNvSpPr().getNvPr().getPh();
    XSLFTextShape shape = slide.createTextBox();
    CTShape xml = (CTShape) shape.getXmlObject();
    xml.getNvSpPr().getCNvSpPr().unsetTxBox();
    xml.getNvSpPr().getCNvSpPr().addNewSpLocks().setNoGrp(true);
    CTPlaceholder holder = xml.getNvSpPr().getNvPr().addNewPh();
    holder.setType(STPlaceholderType.Enum.forInt(from.getType().intValue()));
    holder.setIdx(from.getIdx());
    if (from.isSetSz()) {
      holder.setSz(from.getSz());
    }
    xml.setSpPr(CTShapeProperties.Factory.newInstance());
    if (xml.getTxBody() != null && xml.getTxBody().getBodyPr() != null) {
      xml.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
    }
    shape.clearText();
    return shape;
  }
}
