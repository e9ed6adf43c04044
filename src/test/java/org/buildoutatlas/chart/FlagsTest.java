package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.junit.jupiter.api.Test;

class FlagsTest {

  private static final double WIDTH = 400;
  private static final double FOOT = 500;

  @Property(tries = 200)
  void noLabelTouchesAnotherAndEachStandsAtItsValue(
      @ForAll @Size(max = 9) List<@IntRange(max = 400) Integer> values,
      @ForAll @IntRange(min = 100, max = 300) int target) {
    List<Flags.Wish> wishes = new ArrayList<>();
    wishes.add(wish("Target", target, false));
    values.forEach(x -> wishes.add(wish("Somebody " + x, x, true)));
    List<Mark> marks = new Flags(ChartsTest.STYLE, WIDTH, wishes).draw(FOOT);
    List<Mark.Text> texts = ChartsTest.texts(marks);
    assertEquals(wishes.size(), texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Box box = texts.get(i).bounds(ChartsTest.STYLE.measure());
      assertTrue(box.minX() >= 0 && box.maxX() <= WIDTH + 0.01, box.toString());
      for (Mark.Text other : texts.subList(0, i)) {
        assertTrue(!box.intersects(other.bounds(ChartsTest.STYLE.measure())), other.text());
      }
    }
  }

  @Test
  void claimsCloseTogetherStackUp() {
    List<Flags.Wish> apart = List.of(wish("A", 20, true), wish("B", 200, true));
    List<Flags.Wish> close = List.of(wish("A", 200, true), wish("B", 205, true));
    double row = new Flags(ChartsTest.STYLE, WIDTH, apart).height();
    assertEquals(row + Flags.ROW, new Flags(ChartsTest.STYLE, WIDTH, close).height());
  }

  private static Flags.Wish wish(String text, double x, boolean diamond) {
    return new Flags.Wish(
        text, text, text, x, Style.NOTE, ChartsTest.STYLE.theme().ui().text(), diamond);
  }
}
