package org.buildoutatlas.export.pptx;

import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Part;
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

  /** Whether words of a role stand in a placeholder of a layout. */
  boolean holds(XSLFSlideLayout layout, Part.Role role);

  /** Whether words that follow the sheet rather than the layout keep its look at the foot. */
  boolean isOurs();

  /** Its colours. */
  Inks inks(Theme theme);
}
