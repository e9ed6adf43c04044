package org.buildoutatlas.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.drawing.Point;

/**
 * Points of a plane by square cells, to find the neighbours of each of very many: all within a
 * cell's side lie in the cell itself or in the eight about it.
 */
final class Cells {

  private final double[] xs;
  private final double[] ys;
  private final double side;
  private final Map<Long, Integer> firsts = new HashMap<>();
  private final int[] nexts;

  /** Sorts points into cells of that side. */
  Cells(List<Point> points, double side) {
    xs = points.stream().mapToDouble(Point::x).toArray();
    ys = points.stream().mapToDouble(Point::y).toArray();
    this.side = side;
    nexts = new int[points.size()];
    for (int i = points.size() - 1; i >= 0; i--) {
      Integer next = firsts.put(key(points.get(i), 0, 0), i);
      nexts[i] = next == null ? -1 : next;
    }
  }

  /** The numbers of the points within a cell's side of a point, ascending. */
  int[] near(Point middle) {
    int[] found = new int[16];
    int count = 0;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        int i = firsts.getOrDefault(key(middle, dx, dy), -1);
        for (; i >= 0; i = nexts[i]) {
          // Asked millions of times: the square of the distance will do.
          double x = xs[i] - middle.x();
          double y = ys[i] - middle.y();
          if (x * x + y * y <= side * side) {
            if (count == found.length) {
              found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i;
          }
        }
      }
    }
    int[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private long key(Point p, int dx, int dy) {
    long column = (long) Math.floor(p.x() / side) + dx;
    long row = (long) Math.floor(p.y() / side) + dy;
    return (column << 32) ^ (row & 0xFFFFFFFFL);
  }
}
