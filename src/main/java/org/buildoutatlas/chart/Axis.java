package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight axis from 0 with round steps.
 *
 * @param max the value at its end
 * @param step the distance between two marked values
 * @param from the pixel of 0
 * @param to the pixel of the end
 */
record Axis(double max, double step, double from, double to) {

  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** The shortest axis that holds the value in at most that many round steps. */
  static Axis upTo(double largest, int steps, double from, double to) {
    double rough = Math.max(largest, Double.MIN_NORMAL) / steps;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = 10 * power;
    for (double round : ROUND) {
      if (round * power * steps >= largest * (1 - 1e-12)) {
        step = round * power;
        break;
      }
    }
    return new Axis(Math.ceil(largest / step - 1e-9) * step, step, from, to);
  }

  /** The pixel of a value. */
  double at(double value) {
    return from + value / max * (to - from);
  }

  /** The marked values, 0 first. */
  List<Double> values() {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i <= Math.round(max / step); i++) {
      values.add(i * step);
    }
    return values;
  }
}
