package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;

/** The parts of a path as rows of points; curves become short straight pieces. */
final class Straight implements Path.Visitor {

  private static final int PIECES = 8;

  private final List<List<Point>> parts = new ArrayList<>();

  private Straight() {}

  /** The parts in turn; one that is closed ends where it began. */
  static List<List<Point>> of(Path path) {
    Straight straight = new Straight();
    path.visit(straight);
    return straight.parts;
  }

  @Override
  public void move(double x, double y) {
    parts.add(new ArrayList<>(List.of(new Point(x, y))));
  }

  @Override
  public void line(double x, double y) {
    parts.getLast().add(new Point(x, y));
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    Point from = parts.getLast().getLast();
    for (int i = 1; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double s = 1 - t;
      line(
          s * s * s * from.x() + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
          s * s * s * from.y() + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y);
    }
  }

  @Override
  public void close() {
    parts.getLast().add(parts.getLast().getFirst());
  }
}
