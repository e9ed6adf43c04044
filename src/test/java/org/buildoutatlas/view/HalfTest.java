package org.buildoutatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class HalfTest {

  private static final Viewpoint ONE = Viewpoint.opening(LocalDate.of(2026, 11, 22));
  private static final Viewpoint TWO = ONE.withCompanion(Optional.of(Companion.of(Region.KOREA)));
  private static final Camera NEAR = new Camera(new LonLat(129, 35), 0.005);

  @Test
  void theSecondMapIsOnlyThereWhereThereIsOne() {
    assertEquals(Optional.empty(), Half.SECOND.of(ONE));
    assertEquals(Region.KOREA, Half.SECOND.of(TWO).orElseThrow().region());
    assertEquals(ONE, Half.FIRST.of(TWO).orElseThrow());
  }

  @Test
  void eachMapMovesAlone() {
    Viewpoint second = Half.SECOND.put(TWO, Half.SECOND.of(TWO).orElseThrow().withCamera(NEAR));
    assertEquals(Optional.of(new Companion(Region.KOREA, Optional.of(NEAR))), second.companion());
    assertEquals(ONE, second.withCompanion(Optional.empty()));
    Viewpoint first =
        Half.FIRST.put(TWO, Half.FIRST.of(TWO).orElseThrow().withRegion(Region.WORLD));
    assertEquals(Region.WORLD, first.region());
    assertEquals(TWO.companion(), first.companion());
  }

  @Test
  void whatIsChosenOnOneIsChosenOnBoth() {
    Selection site = new Selection.OfSite("abilene");
    Viewpoint both = Half.SECOND.put(TWO, Half.SECOND.of(TWO).orElseThrow().withSelection(site));
    assertEquals(site, Half.FIRST.of(both).orElseThrow().selection());
    assertEquals(site, Half.SECOND.of(both).orElseThrow().selection());
  }
}
