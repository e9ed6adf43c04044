package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WheelTest {

  private static final long MS = 1_000_000;

  private final Wheel wheel = new Wheel();

  @Test
  void aNotchIsAStep() {
    assertEquals(Optional.of(true), wheel.turn(-40, 1000 * MS));
    assertEquals(Optional.of(false), wheel.turn(40, 1300 * MS));
  }

  @Test
  void aSwipeOfManyEventsIsOneStep() {
    int steps = 0;
    for (int i = 0; i < 60; i++) {
      steps += wheel.turn(-7, (1000 + 16 * i) * MS).isPresent() ? 1 : 0;
    }
    assertEquals(1, steps);
  }

  @Test
  void aTouchOfTheWheelIsNone() {
    assertEquals(Optional.empty(), wheel.turn(-6, 1000 * MS));
    assertEquals(Optional.empty(), wheel.turn(-28, 1400 * MS));
  }
}
