package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Misfit;
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

  /** Where the foot of the sheet goes, if the rest goes there. */
  Fit foot(XSLFSlideLayout layout, Sheet sheet, Fit fit);

  /** What of a sheet has too little room on slides of a layout. */
  List<Misfit> misfits(XSLFSlideLayout layout, Sheet sheet);

  /** Whether a part is shown on slides of a layout. */
  boolean shows(XSLFSlideLayout layout, Part part);

  /** Where the words of a placeholder stand, on a slide on which the sheet goes there. */
  Rectangle2D place(XSLFSlideLayout layout, Part.Words part, Fit fit);

  /** Whether words of a role stand in a placeholder of a layout. */
  boolean holds(XSLFSlideLayout layout, Part.Role role);

  /** Whether words that follow the sheet rather than the layout keep its look at the foot. */
  boolean isOurs();

  /** Its colours. */
  Inks inks(Theme theme);
}
