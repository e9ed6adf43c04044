package org.buildoutatlas.drawing.awt;

import java.awt.geom.PathIterator;
import org.buildoutatlas.drawing.Path;

/** Leads a pen along outlines, curves in straight pieces. */
final class Flattener implements Path.Visitor {

  /** Pixels by which a straight piece may be off a curve. */
  private static final double TOLERANCE = 0.05;

  private final Pen pen;
  private final double scale;
  private boolean open;
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** Leads a pen; {@code scale} is from the outline's pixels to the pen's. */
  Flattener(Pen pen, double scale) {
    this.pen = pen;
    this.scale = scale;
  }

  /** Follows those parts of a path that may reach between two heights, in the pen's pixels. */
  void follow(Path path, double minY, double maxY) {
    path.visit(this, minY / scale, maxY / scale);
    finish(false);
  }

  /** Follows an outline of Java2D. */
  void follow(PathIterator outline) {
    double[] c = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> move(c[0], c[1]);
        case PathIterator.SEG_LINETO -> line(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> curve(c[0], c[1], c[2], c[3]);
        case PathIterator.SEG_CUBICTO -> curve(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> close();
      }
    }
    finish(false);
  }

  @Override
  public void move(double toX, double toY) {
    finish(false);
    startX = toX * scale;
    startY = toY * scale;
    x = startX;
    y = startY;
  }

  @Override
  public void line(double toX, double toY) {
    to(toX * scale, toY * scale);
  }

  private void curve(double x1, double y1, double toX, double toY) {
    double fromX = x / scale;
    double fromY = y / scale;
    curve(
        fromX + 2.0 / 3 * (x1 - fromX),
        fromY + 2.0 / 3 * (y1 - fromY),
        toX + 2.0 / 3 * (x1 - toX),
        toY + 2.0 / 3 * (y1 - toY),
        toX,
        toY);
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    double ax = x;
    double ay = y;
    double bx = x1 * scale;
    double by = y1 * scale;
    double cx = x2 * scale;
    double cy = y2 * scale;
    double dx = toX * scale;
    double dy = toY * scale;
    double bow =
        Math.max(
            Math.max(Math.abs(ax - 2 * bx + cx), Math.abs(ay - 2 * by + cy)),
            Math.max(Math.abs(bx - 2 * cx + dx), Math.abs(by - 2 * cy + dy)));
    // A cubic is off its chords by at most 3/4 of its bow over the square of their number.
    int pieces = (int) Math.clamp(Math.ceil(Math.sqrt(0.75 * bow / TOLERANCE)), 1, 200);
    for (int i = 1; i < pieces; i++) {
      double t = (double) i / pieces;
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      to(a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy);
    }
    to(dx, dy);
  }

  @Override
  public void close() {
    finish(true);
    x = startX;
    y = startY;
  }

  private void to(double toX, double toY) {
    if (!Double.isFinite(toX) || !Double.isFinite(toY)) {
      return;
    }
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      startX = toX;
      startY = toY;
      x = toX;
      y = toY;
      return;
    }
    if (!open) {
      pen.move(x, y);
      open = true;
    }
    pen.line(toX, toY);
    x = toX;
    y = toY;
  }

  private void finish(boolean closed) {
    if (open) {
      pen.end(closed);
      open = false;
    }
  }
}
