package org.buildoutatlas.geo;

import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.geotools.api.data.DataSourceException;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridEnvelope2D;
import org.geotools.coverage.grid.GridGeometry2D;
import org.geotools.coverage.grid.io.AbstractGridFormat;
import org.geotools.gce.geotiff.GeoTiffReader;

/**
 * A GeoTIFF as a picture in longitude and latitude: colours as they are, one band of values in grey
 * from its lowest to its highest common value.
 *
 * @param extent west, south, east, north in degrees
 * @param pixels transparent where the file has no value
 * @param thinned whether the file has more pixels than were read
 */
public record GeoTiff(Box extent, Pixels pixels, boolean thinned) {

  /** The most pixels of either side that are read and kept. */
  private static final int MOST = 1600;

  /** Steps along each side at which the extent is measured. */
  private static final int STEPS = 24;

  /**
   * Reads it; memory is bounded by what is kept, not by the file.
   *
   * @return empty where the file does not say in which system of coordinates it is, or in an
   *     unknown one
   * @throws IOException if it cannot be read
   */
  public static Optional<GeoTiff> read(Path file, Progress progress) throws IOException, Cancelled {
    GeoTiffReader reader;
    try {
      reader = new GeoTiffReader(file.toFile());
    } catch (DataSourceException e) {
      // So the reader says that a picture has no place on the ground.
      return Optional.empty();
    }
    try {
      Optional<CoordinateSystem> system =
          CoordinateSystem.of(reader.getCoordinateReferenceSystem());
      if (system.isEmpty()) {
        return Optional.empty();
      }
      var range = reader.getOriginalGridRange();
      int width = range.getSpan(0);
      int height = range.getSpan(1);
      double share = Math.min(1, (double) MOST / Math.max(width, height));
      GridEnvelope2D wanted =
          new GridEnvelope2D(
              0,
              0,
              Math.max(1, (int) Math.round(width * share)),
              Math.max(1, (int) Math.round(height * share)));
      ParameterValue<GridGeometry2D> geometry =
          AbstractGridFormat.READ_GRIDGEOMETRY2D.createValue();
      geometry.setValue(new GridGeometry2D(wanted, reader.getOriginalEnvelope()));
      GridCoverage2D coverage = reader.read(new GeneralParameterValue[] {geometry});
      progress.check();
      int[] colours = colours(coverage.getRenderedImage(), noData(reader));
      progress.check();
      return Optional.of(bend(coverage, colours, system.get(), share < 1, progress));
    } finally {
      reader.dispose();
    }
  }

  private static double noData(GeoTiffReader reader) {
    var metadata = reader.getMetadata();
    return metadata != null && metadata.hasNoData() ? metadata.getNoData() : Double.NaN;
  }

  private static int[] colours(RenderedImage image, double noData) {
    Raster raster = image.getData();
    ColorModel model = image.getColorModel();
    int bands = raster.getNumBands();
    boolean palette = model instanceof IndexColorModel;
    boolean colour = bands >= 3 && raster.getSampleModel().getSampleSize(0) == 8;
    return palette || colour
        ? coloured(
            raster,
            palette ? Optional.of((IndexColorModel) model) : Optional.empty(),
            model != null && model.hasAlpha(),
            noData)
        : new Grey(raster, noData).argb();
  }

  private static int[] coloured(
      Raster raster, Optional<IndexColorModel> palette, boolean alpha, double noData) {
    int width = raster.getWidth();
    int[] argb = new int[width * raster.getHeight()];
    int[] sample = new int[raster.getNumBands()];
    for (int i = 0; i < argb.length; i++) {
      raster.getPixel(raster.getMinX() + i % width, raster.getMinY() + i / width, sample);
      if (palette.isPresent()) {
        argb[i] = sample[0] < palette.get().getMapSize() ? palette.get().getRGB(sample[0]) : 0;
      } else {
        // A fourth band may be infrared light as well as opacity.
        int opacity = alpha && sample.length > 3 ? sample[3] : 255;
        argb[i] = opacity << 24 | sample[0] << 16 | sample[1] << 8 | sample[2];
      }
      if (isNone(sample, palette.isPresent(), noData)) {
        argb[i] = 0;
      } else if (argb[i] >>> 24 != 255) {
        argb[i] = argb[i] >>> 24 == 0 ? 0 : multiplied(argb[i]);
      }
    }
    return argb;
  }

  /** The value that stands for none does so in all bands at once. */
  private static boolean isNone(int[] sample, boolean palette, double noData) {
    return sample[0] == noData && (palette || (sample[1] == noData && sample[2] == noData));
  }

  private static int multiplied(int argb) {
    int a = argb >>> 24;
    int r = (argb >>> 16 & 0xFF) * a / 255;
    int g = (argb >>> 8 & 0xFF) * a / 255;
    int b = (argb & 0xFF) * a / 255;
    return a << 24 | r << 16 | g << 8 | b;
  }

  /** Lays the colours out along parallels and meridians. */
  private static GeoTiff bend(
      GridCoverage2D coverage,
      int[] colours,
      CoordinateSystem system,
      boolean thinned,
      Progress progress)
      throws IOException, Cancelled {
    RenderedImage image = coverage.getRenderedImage();
    int columns = image.getWidth();
    int rows = image.getHeight();
    MathTransform toGround = coverage.getGridGeometry().getGridToCRS2D();
    try {
      MathTransform toGrid = toGround.inverse();
      Box extent = extent(toGround, image, system);
      double degrees = Math.max(extent.width(), extent.height());
      int most = Math.min(MOST, Math.max(columns, rows) * 3 / 2 + 1);
      int width = Math.max(1, (int) Math.round(most * extent.width() / degrees));
      int height = Math.max(1, (int) Math.round(most * extent.height() / degrees));
      int[] argb = new int[width * height];
      double[] line = new double[2 * width];
      for (int y = 0; y < height; y++) {
        progress.check();
        progress.at(0.5 + 0.5 * y / height, "ui.layers.reading.bend");
        double lat = extent.maxY() - (y + 0.5) / height * extent.height();
        for (int x = 0; x < width; x++) {
          line[2 * x] = extent.minX() + (x + 0.5) / width * extent.width();
          line[2 * x + 1] = lat;
        }
        if (!system.fromLonLat(line)) {
          continue;
        }
        toGrid.transform(line, 0, line, 0, width);
        for (int x = 0; x < width; x++) {
          long column = Math.round(line[2 * x]) - image.getMinX();
          long row = Math.round(line[2 * x + 1]) - image.getMinY();
          if (column >= 0 && row >= 0 && column < columns && row < rows) {
            argb[y * width + x] = colours[(int) (row * columns + column)];
          }
        }
      }
      return new GeoTiff(extent, new Pixels(width, height, argb), thinned);
    } catch (TransformException e) {
      throw new IOException("its place on the ground cannot be worked out", e);
    }
  }

  private static Box extent(MathTransform toGround, RenderedImage image, CoordinateSystem system)
      throws TransformException, IOException {
    double[] edge = new double[8 * STEPS];
    double left = image.getMinX() - 0.5;
    double top = image.getMinY() - 0.5;
    for (int i = 0; i < STEPS; i++) {
      double x = left + (double) i / (STEPS - 1) * image.getWidth();
      double y = top + (double) i / (STEPS - 1) * image.getHeight();
      double[] at = {x, top, x, top + image.getHeight(), left, y, left + image.getWidth(), y};
      System.arraycopy(at, 0, edge, 8 * i, 8);
    }
    toGround.transform(edge, 0, edge, 0, edge.length / 2);
    if (!system.toLonLat(edge)) {
      throw new IOException("it lies where its system of coordinates has no places");
    }
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < edge.length; i += 2) {
      west = Math.min(west, edge[i]);
      east = Math.max(east, edge[i]);
      south = Math.min(south, edge[i + 1]);
      north = Math.max(north, edge[i + 1]);
    }
    boolean onGlobe = west >= -180.5 && east <= 180.5 && south >= -90.5 && north <= 90.5;
    if (!(onGlobe && east > west && north > south)) {
      throw new IOException("its corners do not lie on the globe");
    }
    return new Box(west, south, east, north);
  }
}
