package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;

/**
 * One ring or line of an outline on the plane, ready to be simplified to any tolerance.
 *
 * <p>Each point is weighed once. Coarse copies hold only the points that matter there, in blocks
 * with a box each; so taking what is seen costs as much as is seen, not as much as there is. All
 * copies come from the same weights, and a border that two parts share is simplified alike.
 */
final class Part {

  /** Tolerances of the coarse copies, in metres. */
  private static final List<Float> STEPS = List.of(16f, 64f, 256f, 1024f, 4096f, 16384f);

  /** Points of a block. */
  private static final int BLOCK = 32;

  private final Box box;
  private final boolean ring;
  private final List<Copy> copies;

  /**
   * Prepares a part.
   *
   * @param points x and y in turn, in metres; a ring is open at its end
   */
  Part(double[] points, boolean ring) {
    this.ring = ring;
    box = Outline.box(points);
    Copy whole = new Copy(0, points, Significance.of(points, ring), ring);
    copies = new ArrayList<>(List.of(whole));
    for (float step : STEPS) {
      Copy finer = copies.getLast();
      // A copy that leaves little out would only take room.
      if (finer.size() > BLOCK / 2 && finer.count(step) < finer.size() / 2) {
        copies.add(finer.coarser(step, ring));
      }
    }
  }

  /** The box about it. */
  Box box() {
    return box;
  }

  /** Whether it is a ring. */
  boolean isRing() {
    return ring;
  }

  /**
   * The points that matter more than a tolerance. Of a stretch that lies wholly beyond one side of
   * the view only its ends are there: what is seen does not depend on its course.
   */
  double[] seen(Box view, double tolerance) {
    return copy(tolerance).seen(view, tolerance);
  }

  /** Draws the whole part, with the points that matter more than a tolerance, if it has enough. */
  void draw(Path.Builder path, double tolerance, Affine toPixels) {
    copy(tolerance).draw(path, tolerance, toPixels, ring);
  }

  private Copy copy(double tolerance) {
    Copy best = copies.getFirst();
    for (int i = 1; i < copies.size() && copies.get(i).tolerance <= tolerance; i++) {
      best = copies.get(i);
    }
    return best;
  }

  /**
   * The points that matter more than a tolerance.
   *
   * @param boxes west, south, east and north of each block and of the point that follows it
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody outside sees them
  private record Copy(float tolerance, double[] points, float[] weights, double[] boxes) {

    Copy(float tolerance, double[] points, float[] weights, boolean ring) {
      this(tolerance, points, weights, boxes(points, ring));
    }

    private static double[] boxes(double[] points, boolean ring) {
      int n = points.length / 2;
      double[] boxes = new double[4 * ((n + BLOCK - 1) / BLOCK)];
      for (int block = 0; 4 * block < boxes.length; block++) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int end = Math.min((block + 1) * BLOCK, ring ? n : n - 1);
        for (int i = block * BLOCK; i <= end; i++) {
          double x = points[2 * (i % n)];
          double y = points[2 * (i % n) + 1];
          minX = Math.min(minX, x);
          maxX = Math.max(maxX, x);
          minY = Math.min(minY, y);
          maxY = Math.max(maxY, y);
        }
        boxes[4 * block] = minX;
        boxes[4 * block + 1] = minY;
        boxes[4 * block + 2] = maxX;
        boxes[4 * block + 3] = maxY;
      }
      return boxes;
    }

    int size() {
      return weights.length;
    }

    int count(double least) {
      int count = 0;
      for (float weight : weights) {
        count += weight > least ? 1 : 0;
      }
      return count;
    }

    Copy coarser(float least, boolean ring) {
      int n = count(least);
      double[] keptPoints = new double[2 * n];
      float[] keptWeights = new float[n];
      int kept = 0;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > least) {
          keptPoints[2 * kept] = points[2 * i];
          keptPoints[2 * kept + 1] = points[2 * i + 1];
          keptWeights[kept] = weights[i];
          kept++;
        }
      }
      return new Copy(least, keptPoints, keptWeights, ring);
    }

    void draw(Path.Builder path, double least, Affine a, boolean ring) {
      if (count(least) < (ring ? 3 : 2)) {
        return;
      }
      boolean first = true;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > least) {
          double x = a.sx() * points[2 * i] + a.tx();
          double y = a.sy() * points[2 * i + 1] + a.ty();
          if (first) {
            path.move(x, y);
            first = false;
          } else {
            path.line(x, y);
          }
        }
      }
      if (ring) {
        path.close();
      }
    }

    double[] seen(Box view, double least) {
      Clip.Points kept = new Clip.Points(128);
      boolean skipped = false;
      for (int start = 0; start < weights.length; start += BLOCK) {
        boolean beyond = isBeyond(start / BLOCK * 4, view);
        if (beyond || skipped) {
          kept.add(points[2 * start], points[2 * start + 1]);
        }
        if (!beyond) {
          int end = Math.min(start + BLOCK, weights.length);
          for (int i = skipped ? start + 1 : start; i < end; i++) {
            if (weights[i] > least) {
              kept.add(points[2 * i], points[2 * i + 1]);
            }
          }
        }
        skipped = beyond;
      }
      return kept.toArray();
    }

    /** Whether a block lies wholly beyond one side of the view. */
    private boolean isBeyond(int at, Box view) {
      return boxes[at + 2] < view.minX()
          || boxes[at] > view.maxX()
          || boxes[at + 3] < view.minY()
          || boxes[at + 1] > view.maxY();
    }
  }
}
