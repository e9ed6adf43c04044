package org.buildoutatlas.drawing;

/**
 * An sRGB colour.
 *
 * @param argb eight bits each of opacity, red, green, blue
 */
public record Colour(int argb) {

  /** Nothing to see. */
  public static final Colour TRANSPARENT = new Colour(0);

  /** Reads {@code #RRGGBB} or {@code #RRGGBBAA}. */
  public static Colour of(String hex) {
    if (!hex.matches("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")) {
      throw new IllegalArgumentException("Not a colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1, 7), 16);
    int alpha = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
    return new Colour(alpha << 24 | rgb);
  }

  /** The same colour at another opacity, 0 to 1. */
  public Colour withOpacity(double opacity) {
    return new Colour((int) Math.round(opacity * 255) << 24 | (argb & 0xFFFFFF));
  }

  /** Mixed with another: 0 gives this, 1 the other. Opacity is mixed too. */
  public Colour mix(Colour other, double share) {
    int mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      double a = argb >>> shift & 0xFF;
      double b = other.argb >>> shift & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return new Colour(mixed);
  }

  /** Red, 0 to 255. */
  public int red() {
    return argb >>> 16 & 0xFF;
  }

  /** Green, 0 to 255. */
  public int green() {
    return argb >>> 8 & 0xFF;
  }

  /** Blue, 0 to 255. */
  public int blue() {
    return argb & 0xFF;
  }

  /** Opacity, 0 to 1. */
  public double opacity() {
    return (argb >>> 24) / 255.0;
  }

  /** {@code #RRGGBB}, with two more digits where it is not opaque. */
  @Override
  public String toString() {
    String rgb = "#%06X".formatted(argb & 0xFFFFFF);
    return argb >>> 24 == 255 ? rgb : rgb + "%02X".formatted(argb >>> 24);
  }
}
