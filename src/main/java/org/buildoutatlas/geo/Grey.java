package org.buildoutatlas.geo;

import java.awt.image.Raster;
import java.util.Arrays;

/**
 * One band of values in grey, from black at its lowest to white at its highest common value: the
 * values at 2 and 98 % of them, so that a few outliers do not flatten the rest.
 *
 * @param raster its first band is taken
 * @param noData the value that stands for none; NaN where there is no such
 */
record Grey(Raster raster, double noData) {

  private static final double LOW = 0.02;
  private static final double HIGH = 0.98;

  /** The most values that are sorted to find the common ones. */
  private static final int SAMPLE = 100_000;

  /** Row by row; transparent where there is no value. */
  int[] argb() {
    int width = raster.getWidth();
    int height = raster.getHeight();
    float[] values = new float[width * height];
    raster.getSamples(raster.getMinX(), raster.getMinY(), width, height, 0, values);
    float[] common = common(values);
    double low = common[0];
    double span = Math.max(common[1] - low, Double.MIN_NORMAL);
    int[] argb = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      if (isValue(values[i])) {
        int grey = (int) Math.round(255 * Math.clamp((values[i] - low) / span, 0.0, 1.0));
        argb[i] = 0xFF << 24 | grey << 16 | grey << 8 | grey;
      }
    }
    return argb;
  }

  private float[] common(float[] values) {
    float[] sample = new float[Math.min(values.length, SAMPLE)];
    int count = 0;
    double step = (double) values.length / sample.length;
    for (int i = 0; i < sample.length; i++) {
      float value = values[(int) (i * step)];
      if (isValue(value)) {
        sample[count++] = value;
      }
    }
    if (count == 0) {
      return new float[] {0, 1};
    }
    Arrays.sort(sample, 0, count);
    return new float[] {sample[(int) (LOW * (count - 1))], sample[(int) (HIGH * (count - 1))]};
  }

  private boolean isValue(float value) {
    return Float.isFinite(value) && value != (float) noData;
  }
}
