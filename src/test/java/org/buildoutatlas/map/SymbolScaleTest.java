package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolScaleTest {

  private final SymbolScale scale = new SymbolScale(17.5);

  @ParameterizedTest
  @CsvSource({"1, 17.5", "4, 35", "10, 55.34", "0.3, 9.59", "0.02, 9", "0, 9"})
  void theRadiusGrowsWithTheRootOfPowerAndNeverFallsBelowTheSmallest(
      double gigawatts, double radius) {
    assertEquals(radius, scale.radius(gigawatts), 0.01);
  }

  @Test
  void twiceThePowerHasTwiceTheArea() {
    assertEquals(2, Math.pow(scale.radius(2.4) / scale.radius(1.2), 2), 1e-9);
  }
}
