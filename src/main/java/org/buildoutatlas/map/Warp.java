package org.buildoutatlas.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Point;

/**
 * Bends a picture in longitude and latitude onto a map.
 *
 * <p>Each pixel of the map is asked which place lies under it. The answer is computed at the
 * corners of small squares and taken as even within each.
 *
 * @param extent west, south, east, north of the picture in degrees
 * @param picture rows along parallels from the north, columns along meridians from the west
 */
record Warp(Box extent, Pixels picture) {

  /**
   * The side of a square, in pixels: within it no projection bends by a visible part of a pixel.
   */
  private static final int SIDE = 16;

  /** The part of the picture that a frame shows; empty where it shows none. */
  Optional<Mark.Picture> onto(MapFrame frame) {
    int across = (int) Math.ceil(frame.width() / SIDE);
    int down = (int) Math.ceil(frame.height() / SIDE);
    double[][] mesh = mesh(frame, across, down);
    int left = across;
    int top = down;
    int right = -1;
    int bottom = -1;
    for (int j = 0; j < down; j++) {
      for (int i = 0; i < across; i++) {
        if (meets(mesh, i, j, across)) {
          left = Math.min(left, i);
          right = Math.max(right, i);
          top = Math.min(top, j);
          bottom = Math.max(bottom, j);
        }
      }
    }
    if (right < left) {
      return Optional.empty();
    }
    int width = (right - left + 1) * SIDE;
    int height = (bottom - top + 1) * SIDE;
    int[] argb = new int[width * height];
    for (int j = top; j <= bottom; j++) {
      for (int i = left; i <= right; i++) {
        if (meets(mesh, i, j, across)) {
          fill(mesh, i, j, across, argb, (j - top) * SIDE * width + (i - left) * SIDE, width);
        }
      }
    }
    return Optional.of(
        new Mark.Picture(
            Box.at(left * SIDE, top * SIDE, width, height), new Pixels(width, height, argb)));
  }

  /** Column and row of the picture at each corner; NaN off the globe. */
  private double[][] mesh(MapFrame frame, int across, int down) {
    double[][] mesh = new double[(across + 1) * (down + 1)][2];
    double middle = extent.center().x();
    for (int j = 0; j <= down; j++) {
      for (int i = 0; i <= across; i++) {
        double[] corner = mesh[j * (across + 1) + i];
        var place = frame.toPlace(new Point(i * SIDE, j * SIDE));
        corner[0] =
            place
                .map(p -> middle + Math.IEEEremainder(p.lon() - middle, 360) - extent.minX())
                .map(lon -> lon / extent.width() * picture.width())
                .orElse(Double.NaN);
        corner[1] =
            place
                .map(p -> (extent.maxY() - p.lat()) / extent.height() * picture.height())
                .orElse(Double.NaN);
      }
    }
    return mesh;
  }

  /**
   * Whether a square may show something: all of it is on the globe, and not all off the picture.
   */
  private boolean meets(double[][] mesh, int i, int j, int across) {
    double[] a = mesh[j * (across + 1) + i];
    double[] b = mesh[j * (across + 1) + i + 1];
    double[] c = mesh[(j + 1) * (across + 1) + i];
    double[] d = mesh[(j + 1) * (across + 1) + i + 1];
    double minX = Math.min(Math.min(a[0], b[0]), Math.min(c[0], d[0]));
    double maxX = Math.max(Math.max(a[0], b[0]), Math.max(c[0], d[0]));
    double minY = Math.min(Math.min(a[1], b[1]), Math.min(c[1], d[1]));
    double maxY = Math.max(Math.max(a[1], b[1]), Math.max(c[1], d[1]));
    // A square astride the meridian opposite to the picture spans half the globe: not of it.
    double half = 180 / extent.width() * picture.width();
    return maxX > 0
        && minX < picture.width()
        && maxY > 0
        && minY < picture.height()
        && maxX - minX < half;
  }

  private void fill(double[][] mesh, int i, int j, int across, int[] argb, int from, int stride) {
    double[] a = mesh[j * (across + 1) + i];
    double[] b = mesh[j * (across + 1) + i + 1];
    double[] c = mesh[(j + 1) * (across + 1) + i];
    double[] d = mesh[(j + 1) * (across + 1) + i + 1];
    for (int y = 0; y < SIDE; y++) {
      double v = (y + 0.5) / SIDE;
      double leftX = a[0] + v * (c[0] - a[0]);
      double leftY = a[1] + v * (c[1] - a[1]);
      double stepX = (b[0] + v * (d[0] - b[0]) - leftX) / SIDE;
      double stepY = (b[1] + v * (d[1] - b[1]) - leftY) / SIDE;
      for (int x = 0; x < SIDE; x++) {
        int column = (int) Math.floor(leftX + (x + 0.5) * stepX);
        int row = (int) Math.floor(leftY + (x + 0.5) * stepY);
        if (column >= 0 && row >= 0 && column < picture.width() && row < picture.height()) {
          argb[from + y * stride + x] = picture.argb()[row * picture.width() + column];
        }
      }
    }
  }
}
