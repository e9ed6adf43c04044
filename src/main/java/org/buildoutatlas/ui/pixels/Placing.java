package org.buildoutatlas.ui.pixels;

/**
 * Where a picture lies in another: {@code x′ = scale·x + dx}, {@code y′ = scale·y + dy}.
 *
 * @param scale positive
 * @param dx shift along x
 * @param dy shift along y
 */
public record Placing(double scale, double dx, double dy) {

  /** Nearer than this to 1, a scale is 1. */
  private static final double NEAR = 1e-6;

  /**
   * A picture that is not scaled lies on whole pixels: half a pixel beside them it would be a blur.
   */
  public Placing {
    if (Math.abs(scale - 1) < NEAR) {
      scale = 1;
      dx = Math.rint(dx);
      dy = Math.rint(dy);
    }
  }

  /** Whether pixels fall on pixels. */
  public boolean isPlain() {
    return scale == 1;
  }

  /** The pixels that a picture covers, by their middles. */
  public PixelRect of(int width, int height) {
    return new PixelRect(
        (int) Math.ceil(dx - 0.5),
        (int) Math.ceil(dy - 0.5),
        (int) Math.ceil(scale * width + dx - 0.5),
        (int) Math.ceil(scale * height + dy - 0.5));
  }
}
