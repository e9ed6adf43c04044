package org.buildoutatlas.drawing.awt;

/**
 * Covers the inside of outlines.
 *
 * <p>For the even-odd rule each ring is followed the same way round, whichever way it was drawn, so
 * that neighbours meet at a common edge without a gap.
 */
final class Filler implements Pen {

  private final Coverage coverage;
  private final boolean evenOdd;
  private final Points ring = new Points();
  private double minY;
  private double maxY;
  private double area;

  /** Covers by the even-odd rule or by the non-zero rule. */
  Filler(Coverage coverage, boolean evenOdd) {
    this.coverage = coverage;
    this.evenOdd = evenOdd;
  }

  @Override
  public void move(double x, double y) {
    ring.clear();
    ring.add(x, y);
    minY = y;
    maxY = y;
    area = 0;
  }

  @Override
  public void line(double x, double y) {
    int before = ring.size() - 1;
    area += (ring.x(before) - x) * (ring.y(before) + y);
    minY = y < minY ? y : minY;
    maxY = y > maxY ? y : maxY;
    ring.add(x, y);
  }

  @Override
  public void end(boolean closed) {
    if (!coverage.meets(minY, maxY)) {
      return;
    }
    int n = ring.size();
    area += (ring.x(n - 1) - ring.x(0)) * (ring.y(n - 1) + ring.y(0));
    boolean turn = evenOdd && area < 0;
    for (int i = 0, j = n - 1; i < n; j = i, i++) {
      int from = turn ? i : j;
      int to = turn ? j : i;
      coverage.edge(ring.x(from), ring.y(from), ring.x(to), ring.y(to));
    }
  }
}
