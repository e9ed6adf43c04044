package org.buildoutatlas.export.pptx;

import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Theme;

/** The look that slides stand in. */
interface Master {

  /** A presentation with this master and without slides, for a deck. */
  XMLSlideShow open(Deck deck) throws IOException;

  /** The layout for a page. */
  XSLFSlideLayout layout(XMLSlideShow show, Page.Kind kind) throws IOException;

  /** Where on a slide of that layout the sheet goes. */
  Fit fit(XSLFSlideLayout layout, Sheet sheet);

  /** Its colours. */
  Inks inks(Theme theme);
}
