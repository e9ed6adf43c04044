package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;

/** Cuts what reaches beyond a window, for a slide has no frame that hides it. */
final class Crop {

  private final Box window;

  Crop(Box window) {
    this.window = window;
  }

  /** Whether nothing of a path is in the window. */
  boolean misses(Path path) {
    return path.isEmpty() || !path.bounds().grow(0.01).intersects(window);
  }

  /** The part of an area that is in the window; edges along the window close it. */
  Path area(Path path) {
    if (window.contains(path.bounds())) {
      return path;
    }
    Path.Builder builder = Path.builder();
    for (List<Point> ring : Straight.of(path)) {
      polygon(ring, builder);
    }
    return builder.build();
  }

  private void polygon(List<Point> ring, Path.Builder builder) {
    List<Point> cut = side(ring, true, window.minX(), x -> x >= window.minX());
    cut = side(cut, true, window.maxX(), x -> x <= window.maxX());
    cut = side(cut, false, window.minY(), y -> y >= window.minY());
    cut = side(cut, false, window.maxY(), y -> y <= window.maxY());
    if (cut.size() > 2) {
      trace(cut, builder);
      builder.close();
    }
  }

  /** One side of the window, by Sutherland and Hodgman (1974). */
  private static List<Point> side(
      List<Point> ring, boolean upright, double limit, DoublePredicate inside) {
    List<Point> cut = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point to = ring.get(i);
      Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      boolean in = inside.test(upright ? to.x() : to.y());
      if (in != inside.test(upright ? from.x() : from.y())) {
        cut.add(upright ? acrossX(from, to, limit) : acrossY(from, to, limit));
      }
      if (in) {
        cut.add(to);
      }
    }
    return cut;
  }

  private static Point acrossX(Point from, Point to, double x) {
    return new Point(x, from.y() + (x - from.x()) / (to.x() - from.x()) * (to.y() - from.y()));
  }

  private static Point acrossY(Point from, Point to, double y) {
    return new Point(from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x()), y);
  }

  /** The pieces of a line that are in the window. */
  Path line(Path path) {
    if (window.contains(path.bounds())) {
      return path;
    }
    Path.Builder builder = Path.builder();
    for (List<Point> course : Straight.of(path)) {
      List<Point> piece = new ArrayList<>();
      for (int i = 1; i < course.size(); i++) {
        follow(course.get(i - 1), course.get(i), piece, builder);
      }
      trace(piece, builder);
    }
    return builder.build();
  }

  private void follow(Point from, Point to, List<Point> piece, Path.Builder builder) {
    List<Point> cut = segment(from, to);
    if (cut.isEmpty()) {
      return;
    }
    if (piece.isEmpty() || !piece.getLast().equals(cut.getFirst())) {
      trace(piece, builder);
      piece.clear();
      piece.add(cut.getFirst());
    }
    piece.add(cut.getLast());
  }

  /**
   * A straight piece shortened to the window, by Liang and Barsky (1984); empty where it misses.
   */
  private List<Point> segment(Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      a.x() - window.minX(), window.maxX() - a.x(), a.y() - window.minY(), window.maxY() - a.y()
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < p.length; i++) {
      if (p[i] == 0 && q[i] < 0) {
        return List.of();
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    if (from >= to) {
      return List.of();
    }
    Point start = from == 0 ? a : a.plus(from * dx, from * dy);
    return List.of(start, to == 1 ? b : a.plus(to * dx, to * dy));
  }

  private static void trace(List<Point> points, Path.Builder builder) {
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      if (i == 0) {
        builder.move(p.x(), p.y());
      } else {
        builder.line(p.x(), p.y());
      }
    }
  }
}
