package org.buildoutatlas.map;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;

/**
 * A part of the furniture.
 *
 * @param box what it covers, in pixels
 * @param marks how it is drawn
 */
record Piece(Box box, List<Mark> marks) {

  /** Copies the marks. */
  Piece {
    marks = List.copyOf(marks);
  }
}
