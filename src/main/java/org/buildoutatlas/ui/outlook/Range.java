package org.buildoutatlas.ui.outlook;

import java.util.Optional;

/**
 * Where a slider may go.
 *
 * @param least its lower end
 * @param most its upper end
 * @param step from one value to the next, positive
 * @param base the value of the base case
 */
record Range(double least, double most, double step, double base) {

  private static final double DIGITS = 1e6;

  /** The nearest step; empty where the base case is as near. */
  Optional<Double> supposed(double value) {
    if (Math.abs(value - base) < step / 2) {
      return Optional.empty();
    }
    double near = Math.round(value / step) * step;
    // Steps of a twentieth would else come out as 0.15000000000000002.
    return Optional.of(Math.clamp(Math.round(near * DIGITS) / DIGITS, least, most));
  }

  /** How far along the slider a value lies, 0 to 1. */
  double share(double value) {
    return most > least ? (value - least) / (most - least) : 0;
  }
}
