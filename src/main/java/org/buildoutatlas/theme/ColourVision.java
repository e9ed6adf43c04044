package org.buildoutatlas.theme;

import org.buildoutatlas.drawing.Colour;

/**
 * Ways of seeing colours, each with the full loss of one kind of cone.
 *
 * <p>Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for
 * Simulation of Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics
 * 15 (6), 2009; the matrices of severity 1.0 of its supplement, applied to linear red, green and
 * blue.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of three numbers is not seen to be immutable
public enum ColourVision {
  NORMAL(new Row(1, 0, 0), new Row(0, 1, 0), new Row(0, 0, 1)),
  PROTAN(
      new Row(0.152286, 1.052583, -0.204868),
      new Row(0.114503, 0.786281, 0.099216),
      new Row(-0.003882, -0.048116, 1.051998)),
  DEUTAN(
      new Row(0.367322, 0.860646, -0.227968),
      new Row(0.280085, 0.672501, 0.047413),
      new Row(-0.011820, 0.042940, 0.968881)),
  TRITAN(
      new Row(1.255528, -0.076749, -0.178779),
      new Row(-0.078411, 0.930809, 0.147602),
      new Row(0.004733, 0.691367, 0.303900));

  private final Row red;
  private final Row green;
  private final Row blue;

  ColourVision(Row red, Row green, Row blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** What one channel seen takes from the three there are. */
  private record Row(double red, double green, double blue) {
    double of(Colour c) {
      double sum = red * linear(c.red()) + green * linear(c.green()) + blue * linear(c.blue());
      return Math.clamp(sum, 0, 1);
    }
  }

  /** The colour as it is seen; its opacity is dropped. */
  public Colour see(Colour colour) {
    double[] seen = seeLinear(colour);
    int rgb = 0xFF;
    for (double channel : seen) {
      rgb = rgb << 8 | (int) Math.round(255 * encoded(channel));
    }
    return new Colour(rgb);
  }

  /** The colour as it is seen, as linear red, green and blue from 0 to 1. */
  double[] seeLinear(Colour colour) {
    return new double[] {red.of(colour), green.of(colour), blue.of(colour)};
  }

  /** Undoes the encoding of sRGB (IEC 61966-2-1) for a channel from 0 to 255. */
  static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double linear) {
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
  }
}
