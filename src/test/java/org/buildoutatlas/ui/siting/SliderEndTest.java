package org.buildoutatlas.ui.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliderEndTest {

  @ParameterizedTest
  @CsvSource({"40, 60", "60, 80", "80, 100", "100, 100", "95, 100"})
  void itGrowsUpToAll(double end, double after) {
    assertEquals(after, SliderEnd.after(end));
  }

  @ParameterizedTest
  @CsvSource({"16, 40, 40", "40, 40, 40", "41, 40, 60", "75, 40, 80", "16, 60, 60", "100, 40, 100"})
  void itHoldsTheLargestWeight(double share, double end, double holding) {
    assertEquals(holding, SliderEnd.holding(share, end));
  }

  @ParameterizedTest
  @CsvSource({"39, 40, false", "39.6, 40, true", "40, 40, true", "40, 60, false"})
  void aWeightAtTheEndAsksForMore(double share, double end, boolean reached) {
    assertEquals(reached, SliderEnd.isReached(share, end));
  }
}
