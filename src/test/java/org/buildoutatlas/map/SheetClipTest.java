package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.junit.jupiter.api.Test;

class SheetClipTest {

  private static final SheetClip CLIP = new SheetClip(new Box(0, 0, 100, 50));

  @Test
  void aLineEndsAtTheEdge() {
    Box bounds = CLIP.line(List.of(new Point(50, 25), new Point(150, 25))).bounds();
    assertEquals(new Box(50, 25, 100, 25), bounds);
  }

  @Test
  void whatLeavesAndComesBackIsWithin() {
    Path path =
        CLIP.line(
            List.of(new Point(10, 10), new Point(10, 80), new Point(90, 80), new Point(90, -20)));
    Box bounds = path.bounds();
    assertTrue(new Box(0, 0, 100, 50).contains(bounds), bounds::toString);
    assertEquals(new Box(10, 0, 90, 50), bounds);
  }

  @Test
  void whatStaysWithinStaysAsItIs() {
    List<Point> points = List.of(new Point(10, 10), new Point(20, 40), new Point(70, 5));
    Path.Builder same = Path.builder();
    same.move(10, 10);
    same.line(20, 40);
    same.line(70, 5);
    assertEquals(same.build(), CLIP.line(points));
  }
}
