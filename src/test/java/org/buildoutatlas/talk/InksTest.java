package org.buildoutatlas.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.junit.jupiter.api.Test;

class InksTest {

  private static final Ink STROKE = new Ink.OnPage(List.of(new Point(0, 0), new Point(9, 9)));

  @Test
  void inkGoesWhenItsSceneIsLeftUnlessItIsKept() {
    Inks drawn = Inks.NONE.with(2, STROKE).with(3, STROKE).toggled(3);
    assertEquals(List.of(), drawn.left(2).of(2));
    assertEquals(List.of(STROKE), drawn.left(2).of(3));
    assertEquals(List.of(STROKE), drawn.left(3).of(3));
    assertEquals(List.of(), drawn.toggled(3).left(3).of(3));
  }

  @Test
  void erasingTakesAllOfOneSceneAlone() {
    Inks drawn = Inks.NONE.with(1, STROKE).with(1, STROKE).with(2, STROKE);
    assertEquals(2, drawn.of(1).size());
    assertEquals(List.of(), drawn.erased(1).of(1));
    assertEquals(List.of(STROKE), drawn.erased(1).of(2));
  }
}
