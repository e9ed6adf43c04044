package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.buildoutatlas.drawing.Point;
import org.junit.jupiter.api.Test;

class SpreadTest {

  private final Spread spread = new Spread(2);

  @Test
  void discsThatDoNotTouchStayWhereTheyAre() {
    List<Spread.Body> bodies = List.of(body(0, 0, 10, true), body(23, 0, 10, true));
    assertEquals(List.of(new Point(0, 0), new Point(23, 0)), spread.apart(bodies));
  }

  @Test
  void twoThatOverlapPartByTheSameWayJustUntilTheGapIsLeft() {
    List<Point> centers = spread.apart(List.of(body(0, 0, 10, true), body(10, 0, 10, true)));
    assertEquals(-6, centers.get(0).x(), 0.01);
    assertEquals(16, centers.get(1).x(), 0.01);
  }

  @Test
  void aFirmDiscDoesNotGiveWayToALooseOneOnItsPlace() {
    List<Point> centers = spread.apart(List.of(body(5, 5, 10, false), body(5, 5, 20, true)));
    assertEquals(new Point(5, 5), centers.get(1));
    assertTrue(centers.get(0).distance(centers.get(1)) >= 32);
  }

  @Test
  void noneOfManyTouchAndTheSameInputGivesTheSamePlaces() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      List<Spread.Body> bodies = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        bodies.add(
            body(
                random.nextInt(300),
                random.nextInt(200),
                9 + random.nextInt(20),
                random.nextInt(4) > 0));
      }
      List<Point> centers = spread.apart(bodies);
      for (int i = 0; i < bodies.size(); i++) {
        for (int j = 0; j < i; j++) {
          double room = bodies.get(i).disc().radius() + bodies.get(j).disc().radius();
          assertTrue(centers.get(i).distance(centers.get(j)) >= room, "round " + round);
        }
      }
      assertEquals(centers, spread.apart(bodies));
    }
  }

  private static Spread.Body body(double x, double y, double radius, boolean firm) {
    return new Spread.Body(new Disc(new Point(x, y), radius), firm);
  }
}
