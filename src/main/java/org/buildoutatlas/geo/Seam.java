package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;

/**
 * Cuts outlines at the sides of a domain, so that none runs across the map from one side to the
 * other.
 *
 * <p>An outline is followed place by place, and a step of more than half the globe taken the short
 * way round; so it becomes one unbroken line, perhaps beyond 180°. Then each copy of it that meets
 * the domain, shifted by whole turns, is clipped to it. A ring that goes once around the globe
 * holds a pole, and is closed along it.
 *
 * @param domain where the map ends
 * @param windows boxes of longitude and latitude along whose sides nothing is drawn, because data
 *     were cut there
 */
record Seam(Domain domain, List<Box> windows) {

  /**
   * Longer edges, in degrees, are given places between, because what is straight here is curved on
   * the map.
   */
  private static final double LONGEST = 1;

  /** The rings to be filled, each open at its end. */
  List<double[]> areas(List<double[]> rings) {
    List<double[]> areas = new ArrayList<>();
    for (double[] ring : rings) {
      for (double[] copy : copies(closed(follow(ring), ring))) {
        double[] area = Clip.ring(copy, box());
        if (area.length >= 6) {
          areas.add(dense(area, true));
        }
      }
    }
    return areas;
  }

  /** The lines to be drawn: rings without the edges that were made by cutting. */
  List<double[]> lines(List<double[]> lines) {
    List<double[]> pieces = new ArrayList<>();
    for (double[] line : lines) {
      for (double[] copy : copies(follow(line))) {
        for (double[] piece : Clip.line(copy, box())) {
          withoutCuts(piece).forEach(p -> pieces.add(dense(p, false)));
        }
      }
    }
    return pieces;
  }

  private Box box() {
    return new Box(
        domain.meridian() - domain.halfWidth(),
        domain.south(),
        domain.meridian() + domain.halfWidth(),
        domain.north());
  }

  /**
   * The line without a break in longitude, starting within half a turn of the middle of the map.
   */
  private double[] follow(double[] line) {
    double[] out = line.clone();
    double lon = domain.meridian() + domain.east(line[0]);
    out[0] = lon;
    for (int i = 2; i < out.length; i += 2) {
      lon += Math.IEEEremainder(line[i] - line[i - 2], 360);
      out[i] = lon;
    }
    return out;
  }

  /** Closes a ring along the pole where it goes once around the globe. */
  private static double[] closed(double[] followed, double[] ring) {
    int n = followed.length;
    double turn = followed[n - 2] - followed[0];
    if (Math.abs(turn) < 180) {
      return followed;
    }
    double pole = ring[1] < 0 ? -90 : 90;
    double[] out = java.util.Arrays.copyOf(followed, n + 4);
    out[n] = followed[n - 2];
    out[n + 1] = pole;
    out[n + 2] = followed[0];
    out[n + 3] = pole;
    return out;
  }

  /** The line shifted by whole turns, wherever it then meets the domain. */
  private List<double[]> copies(double[] line) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < line.length; i += 2) {
      min = Math.min(min, line[i]);
      max = Math.max(max, line[i]);
    }
    Box box = box();
    int first = (int) Math.ceil((box.minX() - max) / 360);
    int last = (int) Math.floor((box.maxX() - min) / 360);
    List<double[]> copies = new ArrayList<>();
    for (int turn = first; turn <= last; turn++) {
      double[] copy = line.clone();
      for (int i = 0; i < copy.length; i += 2) {
        copy[i] += 360.0 * turn;
      }
      copies.add(copy);
    }
    return copies;
  }

  private List<double[]> withoutCuts(double[] line) {
    List<double[]> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 2; i < line.length; i += 2) {
      if (isCut(line[i - 2], line[i - 1], line[i], line[i + 1])) {
        if (i - start >= 4) {
          pieces.add(java.util.Arrays.copyOfRange(line, start, i));
        }
        start = i;
      }
    }
    if (start == 0) {
      return List.of(line);
    }
    if (line.length - start >= 4) {
      pieces.add(java.util.Arrays.copyOfRange(line, start, line.length));
    }
    return pieces;
  }

  private boolean isCut(double x1, double y1, double x2, double y2) {
    if (runsAlong(box(), x1, y1, x2, y2) || Math.min(Math.abs(y1), Math.abs(y2)) > POLE) {
      return true;
    }
    for (Box window : windows) {
      if (runsAlong(window, x1, y1, x2, y2)) {
        return true;
      }
    }
    return false;
  }

  /** Latitude from which on a line runs along a pole. */
  private static final double POLE = 89.9;

  private static boolean runsAlong(Box b, double x1, double y1, double x2, double y2) {
    return both(x1, x2, b.minX())
        || both(x1, x2, b.maxX())
        || both(y1, y2, b.minY())
        || both(y1, y2, b.maxY());
  }

  private static boolean both(double a, double b, double side) {
    return Math.abs(a - side) < 1e-6 && Math.abs(b - side) < 1e-6;
  }

  /** The line with places between those that lie far apart. */
  static double[] dense(double[] line, boolean ring) {
    Clip.Points out = new Clip.Points(line.length + 16);
    int n = line.length;
    for (int i = 0; i < n; i += 2) {
      out.add(line[i], line[i + 1]);
      int j = i + 2 < n ? i + 2 : 0;
      if (j == 0 && !ring) {
        break;
      }
      double dx = line[j] - line[i];
      double dy = line[j + 1] - line[i + 1];
      int steps = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST);
      for (int k = 1; k < steps; k++) {
        double t = (double) k / steps;
        out.add(line[i] + t * dx, line[i + 1] + t * dy);
      }
    }
    return out.toArray();
  }
}
