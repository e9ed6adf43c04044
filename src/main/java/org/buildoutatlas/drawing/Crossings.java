package org.buildoutatlas.drawing;

/** Counts how often a ray to the right crosses the outline. */
final class Crossings implements Path.Visitor {
  private final double px;
  private final double py;
  private double startX;
  private double startY;
  private double x;
  private double y;
  private boolean odd;

  Crossings(double px, double py) {
    this.px = px;
    this.py = py;
  }

  @Override
  public void move(double toX, double toY) {
    close();
    startX = x = toX;
    startY = y = toY;
  }

  @Override
  public void line(double toX, double toY) {
    if (y > py != toY > py && px < (toX - x) * (py - y) / (toY - y) + x) {
      odd = !odd;
    }
    x = toX;
    y = toY;
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    line(toX, toY);
  }

  @Override
  public void close() {
    line(startX, startY);
  }

  /** Whether the point lies inside by the even-odd rule, once the outline is closed. */
  boolean isOdd() {
    return odd;
  }
}
