package org.buildoutatlas.export.pptx;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Slides that only went on with something, of which there is less today: lists of sources and long
 * tables. They hold nothing that a reader could miss, so that they go unless somebody changed them.
 *
 * @param show the deck
 * @param today the ids of the pages of today
 */
record Surplus(XMLSlideShow show, Set<String> today) {

  private static final String SECTION =
      "declare namespace p14='http://schemas.microsoft.com/office/powerpoint/2010/main' "
          + ".//p14:sldId";

  /** Those that nobody changed. */
  List<XSLFSlide> slides() throws IOException {
    if (show.getCTPresentation().isSetCustShowLst()) {
      // Somebody may show them in a selection of their own.
      return List.of();
    }
    Register register = Register.read(show);
    Set<String> begun = today.stream().map(Continued::beginning).collect(Collectors.toSet());
    return show.getSlides().stream()
        .filter(slide -> !today.contains(Objects.page(slide)))
        .filter(slide -> begun.contains(Continued.beginning(Objects.page(slide))))
        .filter(slide -> new Intact(register.page(Objects.page(slide))).are(FreshShapes.of(slide)))
        .toList();
  }

  /** Takes them out of the deck and of what it notes. */
  void remove(Register register) throws IOException {
    for (XSLFSlide slide : slides()) {
      int at = show.getSlides().indexOf(slide);
      long id = show.getCTPresentation().getSldIdLst().getSldIdArray(at).getId();
      show.removeSlide(at);
      register.forget(Objects.page(slide));
      forget(Long.toString(id));
    }
  }

  /** Sections name the slides that are in them. */
  private void forget(String id) {
    for (XmlObject entry : show.getCTPresentation().selectPath(SECTION)) {
      try (XmlCursor cursor = entry.newCursor()) {
        if (id.equals(cursor.getAttributeText(new QName("id")))) {
          cursor.removeXml();
        }
      }
    }
  }
}
