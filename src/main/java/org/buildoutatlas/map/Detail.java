package org.buildoutatlas.map;

/**
 * How close a frame looks, compared with the scale at which its region opens in a window of middle
 * size.
 */
final class Detail {

  private Detail() {}

  /** 1 about the opening frame, 2 twice as close. */
  static double of(MapFrame frame) {
    double pixelsPerKilometre = frame.camera().scale() * 1000;
    return pixelsPerKilometre
        / switch (frame.region()) {
          case UNITED_STATES -> 0.28;
          case KOREA -> 1.7;
          case PACIFIC -> 0.085;
          case WORLD -> 0.045;
          case GLOBE -> 0.065;
        };
  }
}
