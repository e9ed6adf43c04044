package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Optional;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class DepthGridTest {

  /** Two by two degrees; the south-east is deep, the north-west land. */
  private static final DepthGrid GRID =
      new DepthGrid(10, 22, 1, 3, new float[] {0, 0, 10, 0, 20, 30, 40, 50, 60});

  @Test
  void givesTheDepthOfACell() {
    assertEquals(Optional.of(60.0), GRID.depthAt(new LonLat(12, 20)));
    assertEquals(Optional.of(20.0), GRID.depthAt(new LonLat(11, 21)));
  }

  @Test
  void interpolatesBetweenCells() {
    assertEquals(Optional.of(40.0), GRID.depthAt(new LonLat(11.5, 20.5)));
  }

  @Test
  void knowsNothingOnLandOrOutside() {
    assertEquals(Optional.empty(), GRID.depthAt(new LonLat(10, 22)));
    assertEquals(Optional.empty(), GRID.depthAt(new LonLat(9.9, 21)));
    assertEquals(Optional.empty(), GRID.depthAt(new LonLat(11, 19.9)));
  }

  @Test
  void smoothsAFlatFloorToItself() {
    DepthGrid flat = new DepthGrid(0, 0, 0.5, 2, new float[] {7, 7, 7, 7});
    assertEquals(7, flat.smooth(0.31, -0.17), 1e-9);
  }

  @Test
  void rejectsWhatIsNoGeoTiff() {
    assertThrows(IOException.class, () -> DepthGrid.read(new byte[] {1, 2, 3}, z -> z));
  }
}
