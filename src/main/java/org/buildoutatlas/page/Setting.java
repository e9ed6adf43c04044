package org.buildoutatlas.page;

import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextStyle;

/**
 * How pages are set for those who read them.
 *
 * @param takeaway the letters of what to remember in a sentence
 * @param cell the largest letters of tables, in pixels
 * @param smallest their smallest ones, in pixels
 * @param goesOn whether tables that have no room for all their rows go on on a sheet of their own
 */
record Setting(TextStyle takeaway, double cell, double smallest, boolean goesOn) {

  /** For pages that are held in the hand. */
  static final Setting PAPER =
      new Setting(PageLook.TAKEAWAY_TITLE, PageLook.CELL.size(), PageLook.SMALLEST_CELL, true);

  /** For a board, read from the back of a room: a sheet a page, and nothing smaller than 24. */
  static final Setting BOARD = new Setting(new TextStyle(Face.SEMIBOLD, 30), 30, 24, false);
}
