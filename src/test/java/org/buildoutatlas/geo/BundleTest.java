package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

/** Ways that share a trunk begin and end where they should, and go no great way about. */
class BundleTest {

  private static final LonLat START = new LonLat(127.8, 36.4);
  private static final LonLat TEXAS = new LonLat(-99.7, 32.5);
  private static final LonLat MICHIGAN = new LonLat(-83.7, 42.2);

  @Test
  void branchesBeginWhereTheTrunkEndsAndEndAtTheirPlaces() {
    Bundle bundle = Bundle.of(START, List.of(TEXAS, MICHIGAN));
    assertEquals(0, Geodesics.distance(START, bundle.trunk().getFirst()), 1e-3);
    for (List<LonLat> branch : bundle.branches()) {
      assertEquals(bundle.trunk().getLast(), branch.getFirst());
    }
    assertEquals(TEXAS, bundle.branches().get(0).getLast());
    assertEquals(MICHIGAN, bundle.branches().get(1).getLast());
  }

  @Test
  void theWayToOnePlaceIsItsGeodesic() {
    Bundle bundle = Bundle.of(START, List.of(TEXAS));
    double way = length(bundle.trunk()) + length(bundle.branches().getFirst());
    assertEquals(Geodesics.distance(START, TEXAS), way, 1);
  }

  @Property(tries = 60)
  void noBranchGoesAGreatWayAbout(
      @ForAll @DoubleRange(min = -124, max = -68) double lon1,
      @ForAll @DoubleRange(min = 25, max = 49) double lat1,
      @ForAll @DoubleRange(min = -124, max = -68) double lon2,
      @ForAll @DoubleRange(min = 25, max = 49) double lat2) {
    List<LonLat> ends = List.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2));
    Bundle bundle = Bundle.of(START, ends);
    for (int i = 0; i < ends.size(); i++) {
      double way = length(bundle.trunk()) + length(bundle.branches().get(i));
      double shortest = Geodesics.distance(START, ends.get(i));
      assertTrue(way < 1.2 * shortest, ends + ": " + way + " for " + shortest);
    }
  }

  private static double length(List<LonLat> places) {
    return new Survey(places, false).length();
  }
}
