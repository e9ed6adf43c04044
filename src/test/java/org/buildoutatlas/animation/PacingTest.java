package org.buildoutatlas.animation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.page.Caption;
import org.junit.jupiter.api.Test;

class PacingTest {

  private static List<Integer> hundredths(Pacing pacing) {
    return pacing
        .frames(_ -> new Drawing(1, 1, Colour.TRANSPARENT, List.of()), _ -> new Caption("", "", ""))
        .stream()
        .map(Frame::hundredths)
        .toList();
  }

  @Test
  void standsStillBeforeAndAfterItMoves() {
    assertEquals(List.of(100, 25, 25, 25, 200), hundredths(new Pacing(1, 4, 1, 2, true)));
  }

  @Test
  void framesThatDoNotDivideASecondTakeTurns() {
    assertEquals(List.of(3, 4, 3, 3), hundredths(new Pacing(0.1, 30, 0, 0, false)));
  }

  @Test
  void theShortestMotionHasABeginningAndAnEnd() {
    assertEquals(2, hundredths(new Pacing(0.01, 10, 0, 0, false)).size());
  }

  @Property(tries = 200)
  void movesAsLongAsItShould(
      @ForAll @DoubleRange(min = 0.5, max = 120) double seconds,
      @ForAll @IntRange(min = 1, max = 50) int rate) {
    Pacing pacing = new Pacing(seconds, rate, 0, 0, true);
    List<Integer> frames = hundredths(pacing);
    int moving = frames.subList(0, pacing.steps()).stream().mapToInt(f -> f).sum();
    assertEquals(seconds, moving / 100.0, 0.5 / rate + 0.006);
    assertTrue(frames.stream().allMatch(f -> f >= 2), "No frame is faster than programs play it");
  }

  @Test
  void rejectsWhatIsOutOfRange() {
    assertThrows(IllegalArgumentException.class, () -> new Pacing(0, 10, 0, 0, true));
    assertThrows(IllegalArgumentException.class, () -> new Pacing(121, 10, 0, 0, true));
    assertThrows(IllegalArgumentException.class, () -> new Pacing(1, 51, 0, 0, true));
    assertThrows(IllegalArgumentException.class, () -> new Pacing(1, 10, -1, 0, true));
    assertThrows(IllegalArgumentException.class, () -> new Pacing(1, 10, 0, Double.NaN, true));
  }
}
