package org.buildoutatlas.export.pptx;

import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFTheme;

/** The themes of a presentation's masters. */
final class Themes {

  private Themes() {}

  /**
   * Makes a master for notes where there is none. Its theme takes the next free number; the library
   * counts only themes that the presentation itself leads to, not those of further masters.
   */
  static void makeNotesMaster(XMLSlideShow show) {
    if (show.getNotesMaster() != null) {
      return;
    }
    List<String> lent =
        show.getRelations().stream()
            .flatMap(part -> part.getRelations().stream())
            .filter(part -> part instanceof XSLFTheme && !show.getRelations().contains(part))
            .distinct()
            .toList()
            .stream()
            .map(theme -> lend(show, theme))
            .toList();
    show.createNotesMaster();
    lent.forEach(show.getPackagePart()::removeRelationship);
  }

  private static String lend(XMLSlideShow show, POIXMLDocumentPart theme) {
    return show.addRelation(null, XSLFRelation.THEME, theme).getRelationship().getId();
  }
}
