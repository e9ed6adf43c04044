package org.buildoutatlas.ui.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.drawing.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainPlaceTest {

  private static final ExplainPlace NARROW =
      new ExplainPlace(new Box(0, 0, 840, 576), new Box(840, 0, 1280, 648));
  private static final ExplainPlace WIDE =
      new ExplainPlace(new Box(0, 0, 1480, 936), new Box(1480, 0, 1920, 1008));

  @ParameterizedTest(name = "asked at {0}, {1}, {2} × {3}")
  @CsvSource({
    "100, 40, 60, 20",
    "860, 90, 150, 40",
    "860, 500, 380, 60",
    "860, 200, 400, 240",
    "1600, 90, 150, 40",
    "1500, 400, 400, 300",
    "40, 900, 60, 20",
    "860, 2000, 400, 20",
    "860, -900, 400, 20"
  })
  void neverLiesOverWhatIsExplainedNorLeavesTheWindow(double x, double y, double w, double h) {
    Box asked = Box.at(x, y, w, h);
    ExplainPlace place = x + w > 1280 ? WIDE : NARROW;
    Box card = place.of(asked, _ -> 2000);
    assertFalse(card.intersects(asked), card + " over " + asked);
    assertTrue(place.map().union(place.panel()).contains(card), card.toString());
    assertTrue(card.height() >= 280, "High enough to be read: " + card);
  }

  @Test
  void leavesANarrowMapFreeWhereThePanelHasRoom() {
    Box card = NARROW.of(Box.at(860, 90, 150, 40), _ -> 400);
    assertFalse(card.intersects(NARROW.map()));
    assertEquals(400, card.height(), "No higher than it needs to be");
  }
}
