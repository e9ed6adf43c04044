package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

class SaidTest {

  private final Words words = new Words();

  @Test
  void aSentenceKnowsWhichOfItsWordsAreFigures() {
    Said title =
        Said.of(
            words,
            "map.title.us.now",
            "Seven US sites plan",
            Said.figure("8.4\u00a0GW", "a"),
            Said.figure("8.4\u00a0GW", "b"));
    assertEquals("Seven US sites plan 8.4\u00a0GW; 8.4\u00a0GW is energised", title.text());
    assertEquals(
        List.of(new Mark.Part("figure:a", 20, 26), new Mark.Part("figure:b", 28, 34)),
        title.figures());
  }

  @Test
  void figuresStayWithTheirWordsWhenLinesAreBroken() {
    Said whole = Said.row(List.of(Said.plain("One two"), Said.figure("up to 9 wafers", "w")));
    assertEquals("One two, up to 9 wafers", whole.text());
    List<Said> lines = whole.broken(List.of("One two,", "up to", "9 wafers"));
    assertEquals(List.of(), lines.get(0).figures());
    assertEquals(List.of(new Mark.Part("figure:w", 0, 5)), lines.get(1).figures());
    assertEquals(List.of(new Mark.Part("figure:w", 0, 8)), lines.get(2).figures());
  }

  @Test
  void whatSaysNothingIsNoFigure() {
    assertEquals(List.of(), Said.figure("", "a").figures());
    assertEquals("b", Said.row(List.of(Said.plain(""), Said.plain("b"))).text());
  }
}
