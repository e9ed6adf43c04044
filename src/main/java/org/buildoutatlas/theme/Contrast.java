package org.buildoutatlas.theme;

import org.buildoutatlas.drawing.Colour;

/** How well two opaque colours are told apart. */
public final class Contrast {

  /** What a mark needs against its ground. */
  private static final double MARK = 3;

  private static final double STEP = 0.05;
  private static final double HALF = Math.pow(25, 7);

  private Contrast() {}

  /**
   * The contrast ratio, from 1 for equal colours to 21 for black on white. Text needs 4.5, marks
   * need 3.
   *
   * <p>Source: Web Content Accessibility Guidelines 2.2, definitions of contrast ratio and relative
   * luminance, criteria 1.4.3 and 1.4.11.
   */
  public static double ratio(Colour a, Colour b) {
    double one = luminance(a);
    double other = luminance(b);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** An ink mixed with the ground that it lies on, as pale as a mark may be, but no paler. */
  public static Colour pale(Colour ink, Colour ground, double share) {
    for (double part = share; part < 1; part += STEP) {
      Colour pale = ground.mix(ink, part);
      if (ratio(pale, ground) >= MARK) {
        return pale;
      }
    }
    return ink;
  }

  private static double luminance(Colour c) {
    return 0.2126 * ColourVision.linear(c.red())
        + 0.7152 * ColourVision.linear(c.green())
        + 0.0722 * ColourVision.linear(c.blue());
  }

  /**
   * The difference ΔE of two colours as seen in some way: 1 is just seen side by side, 14 is safe
   * apart.
   *
   * <p>Source: CIEDE2000, G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000 Color-Difference Formula:
   * Implementation Notes, Supplementary Test Data, and Mathematical Observations, Color Research
   * and Application 30 (1), 2005; from sRGB by way of CIE XYZ and L*a*b* at D65.
   */
  public static double difference(Colour a, Colour b, ColourVision vision) {
    return ciede2000(lab(vision.seeLinear(a)), lab(vision.seeLinear(b)));
  }

  /** Linear sRGB to L*a*b* at D65: IEC 61966-2-1, CIE 15. */
  private static double[] lab(double[] rgb) {
    double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
    double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
    double fx = cube(x / 0.95047);
    double fy = cube(y);
    double fz = cube(z / 1.08883);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double cube(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /** The difference of two colours given as L*, a*, b*; names as in the paper. */
  static double ciede2000(double[] one, double[] two) {
    double meanC = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double g = 0.5 * (1 - Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + HALF)));
    double a1 = (1 + g) * one[1];
    double a2 = (1 + g) * two[1];
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, two[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, two[2]);
    boolean grey = c1 * c2 == 0;
    double dl = two[0] - one[0];
    double dc = c2 - c1;
    double dHue = grey ? 0 : turn(h2 - h1);
    double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dHue / 2));
    double l = (one[0] + two[0]) / 2;
    double c = (c1 + c2) / 2;
    double h = grey ? h1 + h2 : meanHue(h1, h2);
    double t =
        1
            - 0.17 * Math.cos(Math.toRadians(h - 30))
            + 0.24 * Math.cos(Math.toRadians(2 * h))
            + 0.32 * Math.cos(Math.toRadians(3 * h + 6))
            - 0.20 * Math.cos(Math.toRadians(4 * h - 63));
    double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
    double sc = 1 + 0.045 * c;
    double sh = 1 + 0.015 * c * t;
    double turned = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
    double rc = 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + HALF));
    double rt = -Math.sin(Math.toRadians(2 * turned)) * rc;
    double x = dl / sl;
    double y = dc / sc;
    double z = dh / sh;
    return Math.sqrt(x * x + y * y + z * z + rt * y * z);
  }

  private static double hue(double a, double b) {
    return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double turn(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double meanHue(double h1, double h2) {
    double sum = h1 + h2;
    if (Math.abs(h1 - h2) <= 180) {
      return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }
}
