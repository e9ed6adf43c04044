package org.buildoutatlas.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.junit.jupiter.api.Test;

class NamedMarkTest {

  private static Mark.Group group(String name, String title, Box... boxes) {
    return Mark.Group.of(
        name,
        title,
        List.of(boxes).stream()
            .<Mark>map(b -> new Mark.Area(Path.rectangle(b, 0), Colour.TRANSPARENT))
            .toList());
  }

  @Test
  void findsNamedGroupsWithTheirBoxesInTheOrderInWhichTheyLastOccur() {
    Box left = Box.at(0, 0, 10, 10);
    Box right = Box.at(20, 5, 10, 10);
    Drawing drawing =
        new Drawing(
            100,
            50,
            Colour.TRANSPARENT,
            List.of(
                group("a", "first", left),
                Mark.Group.of("", "", List.of(group("b", "second", left, right))),
                group("silent", "", left),
                group("a", "again", right)));

    List<NamedMark> found = NamedMark.of(drawing, new AwtTextMeasure(new BundledFonts()));

    assertEquals(
        List.of(
            new NamedMark("b", "second", List.of(new Box(0, 0, 30, 15))),
            new NamedMark("a", "first", List.of(left, right))),
        found);
  }
}
