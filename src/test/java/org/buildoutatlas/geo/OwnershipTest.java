package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnershipTest {

  /** A country west of the meridian of Greenwich; its coast in the north is drawn too far in. */
  private static final double[] COUNTRY = {-5, 0, 0, 0, 0, 4.9, -5, 4.9, -5, 0};

  /** Its neighbour east of there; it is drawn a little off the border. */
  private static final Feature NEIGHBOUR =
      new Feature(
          "b",
          Map.of(),
          Feature.Kind.AREA,
          List.of(new double[] {0.02, 0, 5, 0, 5, 4.9, 0.02, 4.9, 0.02, 0}));

  private static final Ownership OWNERSHIP =
      new Ownership(List.of(COUNTRY), List.of(NEIGHBOUR), 0.15);

  @Test
  void cutsSharedLandAtTheBorderAndKeepsTheFineCoast() {
    List<double[]> own = OWNERSHIP.of(List.of(mainland()));
    assertEquals(1, own.size());
    assertEquals(-5, min(own.getFirst(), 0), 1e-9);
    assertEquals(0, -min(negative(own.getFirst()), 0), 0.2);
    assertEquals(5, -min(negative(own.getFirst()), 1), 1e-9);
  }

  @Test
  void givesAnIslandToTheNearerSide() {
    double[] west = {-2, 5.5, -1.9, 5.5, -1.9, 5.6, -2, 5.5};
    double[] east = {2, 5.5, 2.1, 5.5, 2.1, 5.6, 2, 5.5};
    assertEquals(1, OWNERSHIP.of(List.of(west, east)).size());
    assertEquals(-2, min(OWNERSHIP.of(List.of(west, east)).getFirst(), 0), 1e-9);
  }

  @Test
  void keepsOnlyTheLimitsBesideANeighbour() {
    double[] limits = {-5, 0, 0, 0, 0, 2, 0, 4, -5, 4.9};
    List<double[]> border = OWNERSHIP.border(List.of(limits));
    assertEquals(1, border.size());
    assertEquals(List.of(0.0, 0.0), List.of(border.getFirst()[0], min(border.getFirst(), 0)));
  }

  /** Land of both, with many points on its northern coast. */
  private static double[] mainland() {
    double[] ring = new double[2 * 1003];
    ring[0] = -5;
    ring[1] = 0;
    ring[2] = 5;
    ring[3] = 0;
    for (int i = 0; i <= 999; i++) {
      ring[4 + 2 * i] = 5 - i / 99.9;
      ring[5 + 2 * i] = 5;
    }
    ring[2004] = -5;
    ring[2005] = 0;
    return ring;
  }

  private static double[] negative(double[] c) {
    return java.util.Arrays.stream(c).map(v -> -v).toArray();
  }

  private static double min(double[] c, int first) {
    double min = c[first];
    for (int i = first; i < c.length; i += 2) {
      min = Math.min(min, c[i]);
    }
    return min;
  }
}
