package org.buildoutatlas.drawing.awt;

/**
 * Covers lines of a width: ends cut, joins round.
 *
 * <p>A line becomes a strip. Where it bends a little, the sides of the strip meet in points; the
 * strip then has neither a gap nor an overlap, which matters for lines thinner than a pixel. Where
 * it bends sharply the strip ends, a sector rounds the bend, and another strip begins.
 */
final class Stroker implements Pen {

  /** Pixels by which a pointed bend may reach beyond a round one. */
  private static final double POINTED = 0.2;

  /** Pixels by which a straight piece of a round bend may be off. */
  private static final double ROUND = 0.1;

  /** Pixels, squared, within which points are taken for one. */
  private static final double SAME = 0.0025;

  private final Coverage coverage;
  private final double half;

  /**
   * One and the cosine of the sharpest bend that is pointed: there the point reaches out by half
   * the width times √(2 ÷ this).
   */
  private final double leastAlong;

  private final Points points = new Points();
  private double minY;
  private double maxY;

  /** Covers lines of a width in pixels. */
  Stroker(Coverage coverage, double width) {
    this.coverage = coverage;
    this.half = width / 2;
    double reach = 1 + POINTED / half;
    this.leastAlong = 2 / (reach * reach);
  }

  /** How far a line of a width may reach to either side, in pixels. */
  static double reach(double width) {
    return width / 2 + POINTED;
  }

  @Override
  public void move(double x, double y) {
    points.clear();
    points.add(x, y);
    minY = y;
    maxY = y;
  }

  @Override
  public void line(double x, double y) {
    minY = y < minY ? y : minY;
    maxY = y > maxY ? y : maxY;
    if (!isLast(x, y)) {
      points.add(x, y);
    }
  }

  private boolean isLast(double x, double y) {
    double dx = x - points.x(points.size() - 1);
    double dy = y - points.y(points.size() - 1);
    return dx * dx + dy * dy < SAME;
  }

  @Override
  public void end(boolean closed) {
    double reach = reach(2 * half);
    if (!coverage.meets(minY - reach, maxY + reach)) {
      return;
    }
    if (closed && points.size() > 2) {
      new Strip().draw(turned());
    } else if (points.size() > 1) {
      new Strip().draw(points);
    }
  }

  /** A ring as a line that begins and ends in the middle of a piece. */
  private Points turned() {
    double x = (points.x(0) + points.x(1)) / 2;
    double y = (points.y(0) + points.y(1)) / 2;
    Points line = new Points();
    line.add(x, y);
    for (int i = 1; i < points.size(); i++) {
      line.add(points.x(i), points.y(i));
    }
    if (isLast(points.x(0), points.y(0))) {
      line.removeLast();
    }
    line.add(points.x(0), points.y(0));
    line.add(x, y);
    return line;
  }

  /** One line under way. */
  private final class Strip {

    /** Direction and length of the piece that is drawn next. */
    private double ux;

    private double uy;
    private double length;

    /** From its first point to the side of the strip there. */
    private double sideX;

    private double sideY;

    void draw(Points line) {
      int n = line.size();
      direct(line, 1);
      begin(line.x(0), line.y(0));
      boolean before = isNear(line, 1);
      boolean known = true;
      for (int i = 1; i < n - 1; i++) {
        boolean after = isNear(line, i + 1);
        if (before || after) {
          if (!known) {
            direct(line, i);
          }
          bend(line, i);
        }
        known = before || after;
        before = after;
      }
      if (!known) {
        direct(line, n - 1);
      }
      sides(line, n - 1, -uy * half, ux * half);
      finish(line.x(n - 1), line.y(n - 1));
    }

    /** Whether anything of the piece up to a point may be seen. */
    private boolean isNear(Points line, int to) {
      double a = line.y(to - 1);
      double b = line.y(to);
      double reach = half + POINTED;
      return a < b ? coverage.meets(a - reach, b + reach) : coverage.meets(b - reach, a + reach);
    }

    private void direct(Points line, int to) {
      ux = line.x(to) - line.x(to - 1);
      uy = line.y(to) - line.y(to - 1);
      length = Math.sqrt(ux * ux + uy * uy);
      double one = 1 / length;
      ux *= one;
      uy *= one;
    }

    private void begin(double x, double y) {
      sideX = -uy * half;
      sideY = ux * half;
      coverage.edge(x - sideX, y - sideY, x + sideX, y + sideY);
    }

    private void finish(double x, double y) {
      coverage.edge(x + sideX, y + sideY, x - sideX, y - sideY);
    }

    /** Draws both sides of the piece up to a point, where they lie that far from it. */
    private void sides(Points line, int to, double x, double y) {
      double ax = line.x(to - 1);
      double ay = line.y(to - 1);
      double bx = line.x(to);
      double by = line.y(to);
      coverage.edge(ax + sideX, ay + sideY, bx + x, by + y);
      coverage.edge(bx - x, by - y, ax - sideX, ay - sideY);
      sideX = x;
      sideY = y;
    }

    private void bend(Points line, int at) {
      double beforeX = ux;
      double beforeY = uy;
      double before = length;
      direct(line, at + 1);
      double along = 1 + beforeX * ux + beforeY * uy;
      double across = beforeX * uy - beforeY * ux;
      boolean pointed =
          along >= leastAlong && half * Math.abs(across) <= along * Math.min(before, length);
      if (pointed) {
        sides(line, at, -(beforeY + uy) * half / along, (beforeX + ux) * half / along);
        return;
      }
      double x = line.x(at);
      double y = line.y(at);
      sides(line, at, -beforeY * half, beforeX * half);
      double nextX = -uy * half;
      double nextY = ux * half;
      // The outer side goes around the bend, the inner one by way of the bend itself.
      if (across > 0) {
        arc(x, y, uy, -ux, beforeY, -beforeX, beforeX, beforeY);
        coverage.edge(x + sideX, y + sideY, x, y);
        coverage.edge(x, y, x + nextX, y + nextY);
      } else {
        arc(x, y, -beforeY, beforeX, -uy, ux, beforeX, beforeY);
        coverage.edge(x, y, x - sideX, y - sideY);
        coverage.edge(x - nextX, y - nextY, x, y);
      }
      sideX = nextX;
      sideY = nextY;
    }

    /**
     * Goes around the outer side of a bend between two directions; {@code t} is where the line
     * went.
     */
    private void arc(
        double x, double y, double ax, double ay, double bx, double by, double tx, double ty) {
      double mx = ax + bx;
      double my = ay + by;
      double twice = Math.sqrt(mx * mx + my * my);
      if (half * (1 - twice / 2) <= ROUND) {
        coverage.edge(x + ax * half, y + ay * half, x + bx * half, y + by * half);
        return;
      }
      // Where the line turns right back, the middle of the arc lies straight ahead.
      boolean back = twice < 1e-6;
      double cx = back ? tx : mx / twice;
      double cy = back ? ty : my / twice;
      arc(x, y, ax, ay, cx, cy, tx, ty);
      arc(x, y, cx, cy, bx, by, tx, ty);
    }
  }
}
