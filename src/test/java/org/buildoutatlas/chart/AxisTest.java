package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest(name = "{0} in at most {1} steps: to {2} by {3}")
  @CsvSource({
    "550, 6, 600, 100",
    "600, 6, 600, 100",
    "601, 6, 800, 200",
    "11, 6, 12, 2",
    "843, 3, 1000, 500",
    "1400, 3, 1500, 500",
    "0.7, 6, 0.8, 0.2",
    "1e12, 4, 1e12, 2.5e11",
  })
  void anAxisEndsAtARoundStep(double largest, int steps, double max, double step) {
    Axis axis = Axis.upTo(largest, steps, 10, 110);
    assertEquals(max, axis.max(), max * 1e-9);
    assertEquals(step, axis.step(), step * 1e-9);
    assertEquals(10, axis.at(0));
    assertEquals(110, axis.at(axis.max()), 1e-9);
  }
}
