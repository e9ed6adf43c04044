package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buildoutatlas.drawing.Box;

/**
 * Cuts rings and lines at the sides of a box.
 *
 * <p>Rings by Sutherland and Hodgman (1974): side by side, so that what is cut off leaves an edge
 * along the side. Where a ring falls into several pieces they stay joined by edges along the side,
 * which do not show when it is filled.
 */
final class Clip {

  private Clip() {}

  /**
   * The part of a ring inside a box; empty where there is none. The first place is not repeated at
   * the end.
   */
  static double[] ring(double[] ring, Box box) {
    // Whoever asks may change what he gets.
    double[] a = west(ring.clone(), box.minX(), 1);
    a = west(a, box.maxX(), -1);
    a = south(a, box.minY(), 1);
    return south(a, box.maxY(), -1);
  }

  /** Whether all of a row of coordinates lies on the right side of a limit: then nothing is cut. */
  private static boolean isWithin(double[] c, int axis, double limit, int sign) {
    for (int i = axis; i < c.length; i += 2) {
      if (sign * (c[i] - limit) < 0) {
        return false;
      }
    }
    return true;
  }

  private static double[] west(double[] c, double limit, int sign) {
    if (isWithin(c, 0, limit, sign)) {
      return c;
    }
    Points out = new Points(c.length + 8);
    for (int i = 0, j = c.length - 2; i < c.length; j = i, i += 2) {
      boolean in = sign * (c[i] - limit) >= 0;
      if (in != sign * (c[j] - limit) >= 0) {
        double t = (limit - c[j]) / (c[i] - c[j]);
        out.add(limit, c[j + 1] + t * (c[i + 1] - c[j + 1]));
      }
      if (in) {
        out.add(c[i], c[i + 1]);
      }
    }
    return out.toArray();
  }

  private static double[] south(double[] c, double limit, int sign) {
    if (isWithin(c, 1, limit, sign)) {
      return c;
    }
    Points out = new Points(c.length + 8);
    for (int i = 0, j = c.length - 2; i < c.length; j = i, i += 2) {
      boolean in = sign * (c[i + 1] - limit) >= 0;
      if (in != sign * (c[j + 1] - limit) >= 0) {
        double t = (limit - c[j + 1]) / (c[i + 1] - c[j + 1]);
        out.add(c[j] + t * (c[i] - c[j]), limit);
      }
      if (in) {
        out.add(c[i], c[i + 1]);
      }
    }
    return out.toArray();
  }

  /** The pieces of a line inside a box. */
  static List<double[]> line(double[] c, Box box) {
    List<double[]> pieces = new ArrayList<>();
    Points piece = new Points(c.length);
    double[] s = new double[4];
    for (int i = 2; i < c.length; i += 2) {
      s[0] = c[i - 2];
      s[1] = c[i - 1];
      s[2] = c[i];
      s[3] = c[i + 1];
      if (!segment(s, box)) {
        flush(piece, pieces);
        continue;
      }
      if (!piece.endsAt(s[0], s[1])) {
        flush(piece, pieces);
        piece.add(s[0], s[1]);
      }
      piece.add(s[2], s[3]);
    }
    flush(piece, pieces);
    return pieces;
  }

  /** Ends a piece, and keeps it if it has at least two points. */
  static void flush(Points piece, List<double[]> pieces) {
    if (piece.size() > 1) {
      pieces.add(piece.toArray());
    }
    piece.clear();
  }

  /**
   * Shortens a segment to the box, by Liang and Barsky (1984); false where nothing is left of it.
   */
  private static boolean segment(double[] s, Box box) {
    if (box.contains(s[0], s[1]) && box.contains(s[2], s[3])) {
      return true;
    }
    double dx = s[2] - s[0];
    double dy = s[3] - s[1];
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {s[0] - box.minX(), box.maxX() - s[0], s[1] - box.minY(), box.maxY() - s[1]};
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0 && q[i] < 0) {
        return false;
      }
      if (p[i] < 0) {
        from = Math.max(from, q[i] / p[i]);
      } else if (p[i] > 0) {
        to = Math.min(to, q[i] / p[i]);
      }
    }
    if (from > to) {
      return false;
    }
    if (to < 1) {
      s[2] = s[0] + to * dx;
      s[3] = s[1] + to * dy;
    }
    if (from > 0) {
      s[0] += from * dx;
      s[1] += from * dy;
    }
    return true;
  }

  /** A growing row of points. */
  static final class Points {
    private double[] c;
    private int n;

    Points(int capacity) {
      c = new double[Math.max(capacity, 8)];
    }

    void add(double x, double y) {
      if (n == c.length) {
        c = Arrays.copyOf(c, n * 2);
      }
      c[n++] = x;
      c[n++] = y;
    }

    int size() {
      return n / 2;
    }

    boolean endsAt(double x, double y) {
      return n > 0 && c[n - 2] == x && c[n - 1] == y;
    }

    void clear() {
      n = 0;
    }

    double[] toArray() {
      return Arrays.copyOf(c, n);
    }
  }
}
