package org.buildoutatlas.geo;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.buildoutatlas.model.LonLat;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.gce.geotiff.GeoTiffReader;

/**
 * Depths of the sea on a grid of longitude and latitude.
 *
 * <p>Depths are positive down, in metres; land is 0.
 */
public final class DepthGrid {

  private final double west;
  private final double north;
  private final double step;
  private final int columns;
  private final int rows;
  private final float[] depths;

  /**
   * Takes a grid.
   *
   * @param west longitude of the middle of the first cell, in degrees
   * @param north latitude of the middle of the first cell, in degrees
   * @param step between cells, in degrees
   * @param columns number of cells from west to east
   * @param depths row by row from north to south, in metres; shared, not copied
   */
  public DepthGrid(double west, double north, double step, int columns, float[] depths) {
    this.west = west;
    this.north = north;
    this.step = step;
    this.columns = columns;
    this.rows = depths.length / columns;
    this.depths = depths;
  }

  /**
   * Reads a GeoTIFF in degrees, WGS 84, with one band.
   *
   * @param bytes the whole file
   * @param toDepth from a cell's value to a depth
   * @throws IOException if it is not such a file
   */
  public static DepthGrid read(byte[] bytes, DoubleUnaryOperator toDepth) throws IOException {
    GeoTiffReader reader = new GeoTiffReader(new ByteArrayInputStream(bytes));
    try {
      GridCoverage2D coverage = reader.read(null);
      Raster raster = coverage.getRenderedImage().getData();
      int columns = raster.getWidth();
      float[] depths = new float[columns * raster.getHeight()];
      raster.getSamples(raster.getMinX(), raster.getMinY(), columns, raster.getHeight(), 0, depths);
      for (int i = 0; i < depths.length; i++) {
        depths[i] = (float) toDepth.applyAsDouble(depths[i]);
      }
      var box = coverage.getEnvelope2D();
      double step = box.getWidth() / columns;
      return new DepthGrid(
          box.getMinX() + step / 2, box.getMaxY() - step / 2, step, columns, depths);
    } finally {
      reader.dispose();
    }
  }

  /** The depth at a place, between the four cells around it; empty on land and outside the grid. */
  public Optional<Double> depthAt(LonLat place) {
    double x = (place.lon() - west) / step;
    double y = (north - place.lat()) / step;
    if (!(x >= 0 && y >= 0 && x <= columns - 1 && y <= rows - 1)) {
      return Optional.empty();
    }
    int i = Math.min((int) x, columns - 2);
    int j = Math.min((int) y, rows - 2);
    double top = cell(i, j) + (x - i) * (cell(i + 1, j) - cell(i, j));
    double below = cell(i, j + 1) + (x - i) * (cell(i + 1, j + 1) - cell(i, j + 1));
    double depth = top + (y - j) * (below - top);
    return depth > 0 ? Optional.of(depth) : Optional.empty();
  }

  /** The depth in a cell; beyond the sides the grid goes on as it ends. */
  double cell(int column, int row) {
    return depths[Math.clamp(row, 0, rows - 1) * columns + Math.clamp(column, 0, columns - 1)];
  }

  /**
   * The depth at a place, smoothed by a cubic B-spline, so that lines of equal depth bend instead
   * of breaking at each cell.
   */
  public double smooth(double lon, double lat) {
    double x = (lon - west) / step;
    double y = (north - lat) / step;
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    double sum = 0;
    for (int row = -1; row <= 2; row++) {
      double inRow = 0;
      for (int column = -1; column <= 2; column++) {
        inRow += spline(x - i - column) * cell(i + column, j + row);
      }
      sum += spline(y - j - row) * inRow;
    }
    return sum;
  }

  /** The cubic B-spline about 0, of width 4 and area 1. */
  private static double spline(double t) {
    double d = Math.abs(t);
    return d < 1 ? 2.0 / 3 - d * d * (1 - d / 2) : d < 2 ? (2 - d) * (2 - d) * (2 - d) / 6 : 0;
  }
}
