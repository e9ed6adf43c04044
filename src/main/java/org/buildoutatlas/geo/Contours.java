package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buildoutatlas.drawing.Box;

/**
 * Areas of a field of values that lie above a level, by marching squares.
 *
 * <p>The field counts as lying below every level outside its samples, so that areas are closed
 * along its sides.
 */
public final class Contours {

  /** A value at each place. */
  @FunctionalInterface
  public interface Field {
    /** The value at a longitude and latitude in degrees. */
    double at(double lon, double lat);
  }

  private final Box box;
  private final int columns;
  private final int rows;
  private final double dx;
  private final double dy;
  private final float[] values;

  /**
   * Samples a field.
   *
   * @param box west, south, east, north in degrees
   * @param step about how far the samples lie apart, in degrees
   */
  public Contours(Field field, Box box, double step) {
    this.box = box;
    int across = (int) Math.ceil(box.width() / step);
    int down = (int) Math.ceil(box.height() / step);
    dx = box.width() / across;
    dy = box.height() / down;
    columns = across + 3;
    rows = down + 3;
    values = new float[columns * rows];
    Arrays.fill(values, Float.NEGATIVE_INFINITY);
    for (int j = 1; j < rows - 1; j++) {
      for (int i = 1; i < columns - 1; i++) {
        values[j * columns + i] = (float) field.at(lon(i), lat(j));
      }
    }
  }

  private double lon(int column) {
    return box.minX() + (column - 1) * dx;
  }

  private double lat(int row) {
    return box.maxY() - (row - 1) * dy;
  }

  /** Rings of longitude and latitude around all that lies at the level or above. */
  public List<double[]> above(double level) {
    int[] next = new int[2 * values.length];
    Arrays.fill(next, NOWHERE);
    for (int j = 0; j + 1 < rows; j++) {
      for (int i = 0; i + 1 < columns; i++) {
        march(j * columns + i, level, next);
      }
    }
    List<double[]> rings = new ArrayList<>();
    for (int edge = 0; edge < next.length; edge++) {
      if (next[edge] != NOWHERE) {
        rings.add(trace(edge, level, next));
      }
    }
    return rings;
  }

  private static final int NOWHERE = -1;

  /**
   * Links the crossings of one cell. Clockwise around it, the line goes from each crossing that
   * leaves the area to one that enters it: the following one where the middle of the cell is
   * inside, else the one before.
   */
  private void march(int cell, double level, int[] next) {
    int[] corners = {cell, cell + 1, cell + columns + 1, cell + columns};
    boolean[] in = new boolean[4];
    int count = 0;
    for (int k = 0; k < 4; k++) {
      in[k] = values[corners[k]] >= level;
      count += in[k] ? 1 : 0;
    }
    if (count == 0 || count == 4) {
      return;
    }
    int[] edges = {2 * cell, 2 * (cell + 1) + 1, 2 * (cell + columns), 2 * cell + 1};
    boolean saddle = count == 2 && in[0] == in[2];
    int way = saddle && middle(corners) < level ? 3 : 1;
    for (int k = 0; k < 4; k++) {
      if (in[k] && !in[(k + 1) % 4]) {
        int enter = (k + way) % 4;
        while (in[enter] || !in[(enter + 1) % 4]) {
          enter = (enter + way) % 4;
        }
        next[edges[k]] = edges[enter];
      }
    }
  }

  private double middle(int[] corners) {
    double sum = 0;
    for (int corner : corners) {
      sum += values[corner];
    }
    return sum / 4;
  }

  private double[] trace(int start, double level, int[] next) {
    Clip.Points ring = new Clip.Points(64);
    int edge = start;
    while (next[edge] != NOWHERE) {
      crossing(edge, level, ring);
      int following = next[edge];
      next[edge] = NOWHERE;
      edge = following;
    }
    crossing(start, level, ring);
    return ring.toArray();
  }

  /** Even edges run east from their sample, odd ones south. */
  private void crossing(int edge, double level, Clip.Points ring) {
    int a = edge / 2;
    boolean east = edge % 2 == 0;
    int b = east ? a + 1 : a + columns;
    double va = values[a];
    double vb = values[b];
    double t;
    if (Double.isInfinite(va)) {
      t = 1;
    } else if (Double.isInfinite(vb)) {
      t = 0;
    } else {
      t = (level - va) / (vb - va);
    }
    int i = a % columns;
    int j = a / columns;
    ring.add(lon(i) + (east ? t * dx : 0), lat(j) - (east ? 0 : t * dy));
  }
}
