package org.buildoutatlas.map;

import org.buildoutatlas.model.Standing;

/**
 * How large a site's disc is: its area stands for planned facility power.
 *
 * @param unit the radius of a disc of 1 GW, in pixels
 */
public record SymbolScale(double unit) {

  /**
   * No disc is smaller, so that its status can be read; below about 0.3 GW, and where no power is
   * known.
   */
  public static final double SMALLEST = 9;

  /** A scene seen from this many times closer than the region's usual scale shows single sites. */
  private static final double CLOSE = 4;

  /**
   * A scene seen from farther than this share of the region's usual scale is small, and its symbols
   * shrink with it: they would hide it, and leave no room for names.
   */
  private static final double FAR = 0.5;

  /** What is left of them at least. */
  private static final double LEAST = 0.4;

  /**
   * The scale of a frame: larger where single sites are looked at, larger still for the chosen one.
   */
  public static SymbolScale of(MapFrame frame, boolean selected) {
    if (Detail.of(frame) >= CLOSE) {
      return new SymbolScale(selected ? 30 : 22);
    }
    double far = Math.clamp(Detail.of(frame) / FAR, LEAST, 1);
    return new SymbolScale((frame.region().isWide() ? 13.5 : 17.5) * far);
  }

  /** The radius for a power in GW, in pixels. */
  public double radius(double gigawatts) {
    return Math.max(SMALLEST, exactRadius(gigawatts));
  }

  /** The radius for a power in GW, however small, in pixels. */
  public double exactRadius(double gigawatts) {
    return unit * Math.sqrt(gigawatts);
  }

  /** The radius of a site's disc, in pixels. */
  public double radius(Standing standing) {
    return radius(
        standing
            .shownPower()
            .map(power -> power.quantity().inMegawatts().toDouble() / 1000)
            .orElse(0.0));
  }
}
