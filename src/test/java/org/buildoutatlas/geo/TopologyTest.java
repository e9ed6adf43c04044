package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.buildoutatlas.drawing.Box;
import org.junit.jupiter.api.Test;

class TopologyTest {

  /** Two squares side by side, of which the first has a corner more on their border. */
  private static final Topology PAIR =
      new Topology(
          layer(
              area("west", 0, 0, 1, 0, 1, 0.5, 1, 1, 0, 1, 0, 0),
              area("east", 1, 0, 2, 0, 2, 1, 1, 1, 1, 0.5, 1, 0)));

  @Test
  void drawsABorderOnceAndInOnePiece() {
    List<double[]> inner = PAIR.inner((a, b) -> true);
    assertEquals(1, inner.size());
    assertEquals(6, inner.getFirst().length);
  }

  @Test
  void leavesOutBordersThatAreNotWanted() {
    assertEquals(List.of(), PAIR.inner((a, b) -> !a.id().equals("west")));
  }

  @Test
  void goesAroundAllAreasTogether() {
    List<double[]> outer = PAIR.outer();
    assertEquals(1, outer.size());
    double[] ring = outer.getFirst();
    assertEquals(7 * 2, ring.length);
    assertEquals(ring[0], ring[ring.length - 2]);
    assertEquals(ring[1], ring[ring.length - 1]);
  }

  @Test
  void tellsTheMainlandFromIslands() {
    Topology withIsland =
        new Topology(
            layer(
                area("island", 5, 5, 6, 5, 6, 6, 5, 5),
                area("land", 0, 0, 1, 0, 1, 0.5, 1, 1, 0, 1, 0, 0)));
    assertEquals(2, withIsland.outer().size());
    assertEquals(List.of(12), withIsland.mainland().stream().map(r -> r.length).toList());
  }

  @Test
  void endsBordersWhereThreeAreasMeet() {
    Topology three =
        new Topology(
            layer(
                area("a", 0, 0, 1, 0, 1, 1, 0, 1, 0, 0),
                area("b", 1, 0, 2, 0, 2, 1, 1, 1, 1, 0),
                area("c", 0, 1, 1, 1, 2, 1, 2, 2, 0, 2, 0, 1)));
    assertEquals(3, three.inner((a, b) -> true).size());
  }

  @Test
  void takesBothSidesOf180DegreesForTheSamePlace() {
    Topology sides =
        new Topology(
            layer(
                area("west", 170, 0, 180, 0, 180, 10, 170, 10, 170, 0),
                area("east", -180, 0, -170, 0, -170, 10, -180, 10, -180, 0)));
    assertEquals(1, sides.outer().size());
    assertEquals(1, sides.inner((a, b) -> true).size());
  }

  private static Layer layer(Feature... features) {
    return new Layer("test", new Box(0, 0, 2, 2), List.of(features));
  }

  private static Feature area(String id, double... ring) {
    return new Feature(id, Map.of(), Feature.Kind.AREA, List.of(ring));
  }
}
