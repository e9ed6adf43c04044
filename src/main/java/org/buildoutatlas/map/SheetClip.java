package org.buildoutatlas.map;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;

/**
 * Keeps lines within a sheet: a map on a page ends where it ends.
 *
 * @param sheet in pixels
 */
record SheetClip(Box sheet) {

  /** What of a line of straight pieces lies within the sheet; it may be nothing. */
  Path line(List<Point> points) {
    Path.Builder builder = Path.builder();
    boolean joined = false;
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double[] within = {0, 1};
      boolean seen =
          cut(within, a.x() - b.x(), a.x() - sheet.minX())
              && cut(within, b.x() - a.x(), sheet.maxX() - a.x())
              && cut(within, a.y() - b.y(), a.y() - sheet.minY())
              && cut(within, b.y() - a.y(), sheet.maxY() - a.y());
      if (seen) {
        Point from = at(a, b, within[0]);
        if (!joined || within[0] > 0) {
          builder.move(from.x(), from.y());
        }
        Point to = at(a, b, within[1]);
        builder.line(to.x(), to.y());
      }
      joined = seen && within[1] == 1;
    }
    return builder.build();
  }

  /**
   * Shortens a piece to one side of an edge, after Y.-D. Liang and B. A. Barsky, "A new concept and
   * method for line clipping", ACM Transactions on Graphics 3 (1984); whether anything is left.
   */
  private static boolean cut(double[] within, double way, double room) {
    if (way == 0) {
      return room >= 0;
    }
    double share = room / way;
    if (way < 0) {
      within[0] = Math.max(within[0], share);
    } else {
      within[1] = Math.min(within[1], share);
    }
    return within[0] <= within[1];
  }

  private static Point at(Point a, Point b, double share) {
    return new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
  }
}
