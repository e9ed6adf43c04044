package org.buildoutatlas.export.pptx;

import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/** The room that a part of a sheet could take without touching what stands below it. */
final class FreeRoom {

  /** Above what stands below, in pixels. */
  private static final double GAP = 20;

  private FreeRoom() {}

  /**
   * The box of a part, down to what stands below it: cells of a slide may have a line more than
   * those of the page for which the box was drawn.
   */
  static Box of(Sheet sheet, Part part) {
    Box box = part.box();
    double below =
        sheet.parts().stream()
            .map(Part::box)
            .filter(other -> other.minY() >= box.maxY() && isBeneath(other, box))
            .mapToDouble(Box::minY)
            .min()
            .orElse(box.maxY());
    return new Box(box.minX(), box.minY(), box.maxX(), Math.max(box.maxY(), below - GAP));
  }

  private static boolean isBeneath(Box other, Box box) {
    return other.minX() < box.maxX() && other.maxX() > box.minX();
  }
}
