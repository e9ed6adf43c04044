package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;

class LayerMemoryTest {

  private final LayerMemory<Object> memory = new LayerMemory<>();

  @Test
  void keepsWhatWasMadeForARegionUntilTheLayerIsRemoved() {
    Object one = made("one", Region.KOREA);
    Object two = made("two", Region.KOREA);
    assertSame(one, made("one", Region.KOREA));
    assertNotSame(one, made("one", Region.WORLD));

    memory.keepOnly(List.of(layer("two")));
    assertSame(two, made("two", Region.KOREA));
    assertNotSame(one, made("one", Region.KOREA));
  }

  @Test
  void makesAgainWhatIsNoLongerGood() {
    Object old = made("one", Region.KOREA);
    Object fresh = memory.get(layer("one"), Region.KOREA, kept -> !kept.equals(old), Object::new);
    assertNotSame(old, fresh);
    assertSame(fresh, made("one", Region.KOREA));
  }

  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    Object first = made("0", Region.WORLD);
    int most = 0;
    while (made("0", Region.WORLD).equals(first)) {
      most++;
      memory.keepOnly(List.of(layer("0")));
      for (int i = 1; i <= most; i++) {
        made("" + i, Region.WORLD);
      }
    }
    assertEquals(24, most);
  }

  private Object made(String layer, Region region) {
    return memory.get(layer(layer), region, _ -> true, Object::new);
  }

  private static OwnLayer layer(String id) {
    return new OwnLayer(
        id, id, "", 0, new Box(0, 0, 1, 1), new OwnLayer.Content.Shapes(List.of()), List.of());
  }
}
