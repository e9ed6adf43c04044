package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.junit.jupiter.api.Test;

class ContoursTest {

  private static final Box BOX = new Box(-10, -10, 10, 10);

  @Test
  void findsACircle() {
    List<double[]> rings = new Contours((x, y) -> 5 - Math.hypot(x, y), BOX, 0.1).above(0);
    assertEquals(1, rings.size());
    assertEquals(25 * Math.PI, surface(rings.getFirst()), 0.1);
  }

  @Test
  void leavesAHoleInTheMiddle() {
    List<double[]> rings =
        new Contours((x, y) -> 1 - Math.abs(Math.hypot(x, y) - 5), BOX, 0.1).above(0);
    assertEquals(2, rings.size());
  }

  @Test
  void closesAreasAlongTheSides() {
    List<double[]> rings = new Contours((x, y) -> 1, BOX, 0.5).above(0);
    assertEquals(1, rings.size());
    assertEquals(400, surface(rings.getFirst()), 1e-6);
  }

  @Test
  void keepsTwoAreasApartThatMeetAtACornerBelowTheLevel() {
    List<double[]> rings = new Contours((x, y) -> x * y - 0.3, new Box(-1, -1, 1, 1), 0.4).above(0);
    assertEquals(2, rings.size());
  }

  private static double surface(double[] ring) {
    double sum = 0;
    for (int i = 2; i < ring.length; i += 2) {
      sum += ring[i - 2] * ring[i + 1] - ring[i] * ring[i - 1];
    }
    return Math.abs(sum) / 2;
  }
}
