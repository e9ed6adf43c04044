package org.buildoutatlas.drawing.awt;

import java.util.List;

/** Cuts lines into dashes, beginning each part with ink. */
final class Dashes implements Pen {

  private final Pen pen;
  private final double[] lengths;
  private double startX;
  private double startY;
  private double x;
  private double y;
  private int step;
  private double left;

  /**
   * Hands dashes to a pen.
   *
   * @param lengths of ink and gap in turn, in pixels, not all 0
   */
  Dashes(Pen pen, List<Double> lengths, double scale) {
    this.pen = pen;
    this.lengths = lengths.stream().mapToDouble(length -> length * scale).toArray();
  }

  @Override
  public void move(double toX, double toY) {
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
    step = 0;
    left = lengths[0];
    pen.move(x, y);
  }

  @Override
  public void line(double toX, double toY) {
    double rest = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
    while (rest > left) {
      double share = left / rest;
      rest -= left;
      x += share * (toX - x);
      y += share * (toY - y);
      turn();
    }
    left -= rest;
    x = toX;
    y = toY;
    if (isInk()) {
      pen.line(x, y);
    }
  }

  private void turn() {
    if (isInk()) {
      pen.line(x, y);
      pen.end(false);
    }
    step++;
    left = lengths[step % lengths.length];
    if (isInk()) {
      pen.move(x, y);
    }
  }

  private boolean isInk() {
    return step % 2 == 0;
  }

  @Override
  public void end(boolean closed) {
    if (closed) {
      line(startX, startY);
    }
    if (isInk()) {
      pen.end(false);
    }
  }
}
