package org.buildoutatlas.page;

import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextStyle;

/** How the texts of a page are set; a pixel of a slide is half a point. */
final class PageLook {

  /** From the sheet's edge to its contents, in pixels. */
  static final double MARGIN = 72;

  /** From the sheet's upper edge to its title, in pixels. */
  static final double TOP = 50;

  /** Between a title and what it is about, in pixels. */
  static final double BELOW_TITLE = 22;

  /** Between parts that stand beside each other, in pixels. */
  static final double GUTTER = 48;

  static final TextStyle COVER = new TextStyle(Face.SEMIBOLD, 84);
  static final TextStyle COVER_SUPPORT = new TextStyle(Face.REGULAR, 36);
  static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 52);
  static final TextStyle SUPPORT = new TextStyle(Face.REGULAR, 26);
  static final TextStyle BLOCK_TITLE = new TextStyle(Face.SEMIBOLD, 25);
  static final TextStyle BLOCK_SUPPORT = new TextStyle(Face.REGULAR, 21);
  static final TextStyle TAKEAWAY_TITLE = new TextStyle(Face.SEMIBOLD, 25);
  static final TextStyle TAKEAWAY = new TextStyle(Face.REGULAR, 23);
  static final TextStyle CELL = new TextStyle(Face.REGULAR, 21);
  static final TextStyle SOURCE = new TextStyle(Face.REGULAR, 20);

  /** No letters of a table are smaller, in pixels: 9 points. */
  static final double SMALLEST_CELL = 18;

  /** From base line to base line, in sizes of the letters. */
  static final double LEADING = 1.28;

  private PageLook() {}
}
