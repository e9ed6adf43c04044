package org.buildoutatlas.export.pptx;

import java.awt.geom.Path2D;
import java.util.List;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;

/** A path as a free form on a slide, in points. Steps too short to be seen are left out. */
final class Outline implements Path.Visitor {

  /** In points. */
  private static final double SHORT = 0.12;

  private final Path2D.Double form = new Path2D.Double(Path2D.WIND_EVEN_ODD);
  private double lastX;
  private double lastY;

  private Outline() {}

  /** The free form of a path that is in points. */
  static Path2D.Double of(Path path) {
    Outline outline = new Outline();
    path.visit(outline);
    return outline.form;
  }

  /** Whether a path is a circle or an ellipse. */
  static boolean isEllipse(Path path) {
    Kinds kinds = new Kinds();
    path.visit(kinds);
    return kinds.curves == 4 && kinds.moves == 1 && kinds.closed && kinds.lines == 0;
  }

  /** The two ends of a path that is one straight line; none otherwise. */
  static List<Point> ends(Path path) {
    Kinds kinds = new Kinds();
    path.visit(kinds);
    return path.size() == 2 && kinds.lines == 1 && !kinds.closed
        ? Straight.of(path).getFirst()
        : List.of();
  }

  @Override
  public void move(double x, double y) {
    form.moveTo(x, y);
    at(x, y);
  }

  @Override
  public void line(double x, double y) {
    if (Math.hypot(x - lastX, y - lastY) >= SHORT) {
      form.lineTo(x, y);
      at(x, y);
    }
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    form.curveTo(x1, y1, x2, y2, x, y);
    at(x, y);
  }

  @Override
  public void close() {
    form.closePath();
  }

  private void at(double x, double y) {
    lastX = x;
    lastY = y;
  }

  /** Counts the steps of a path that lead somewhere. */
  private static final class Kinds implements Path.Visitor {
    private int moves;
    private int lines;
    private int curves;
    private boolean closed;
    private double x;
    private double y;

    @Override
    public void move(double toX, double toY) {
      moves++;
      at(toX, toY);
    }

    @Override
    public void line(double toX, double toY) {
      if (Math.hypot(toX - x, toY - y) > 1e-6) {
        lines++;
      }
      at(toX, toY);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
      curves++;
      at(toX, toY);
    }

    @Override
    public void close() {
      closed = true;
    }

    private void at(double toX, double toY) {
      x = toX;
      y = toY;
    }
  }
}
