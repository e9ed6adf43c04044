package org.buildoutatlas.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingTextTest {

  private static final Colour INK = Colour.of("#14202B");
  private static final Colour VEIL = Colour.of("#0B78C824");

  @Test
  void printsEveryKindOfMarkOnALineOfItsOwn() {
    Path path =
        Path.builder().move(0, -0.04).line(10.26, 0).curve(1, 2, 3, 4, 5, 6).close().build();
    Drawing drawing =
        new Drawing(
            300,
            200.5,
            Colour.of("#FFFFFF"),
            List.of(
                new Mark.Area(path, VEIL),
                new Mark.Hatch(path, Stroke.solid(INK, 1), 45, 7),
                new Mark.Picture(Box.at(1, 2, 30, 40), new Pixels(1, 2, new int[2])),
                new Mark.Group(
                    "site:abilene",
                    "Abilene \"one\"",
                    0.25,
                    List.of(
                        new Mark.Line(path, Stroke.dashed(INK, 1.5, 4, 3)),
                        new Mark.Text(
                            "거제",
                            new Point(5, 6),
                            new TextStyle(Face.SEMIBOLD, 13.5),
                            INK,
                            Mark.Anchor.MIDDLE,
                            -30,
                            Optional.of(Stroke.solid(VEIL, 3))))),
                Mark.Text.plain(
                    "end", 1, 2, new TextStyle(Face.ITALIC, 15), INK, Mark.Anchor.END)));

    assertEquals(
        """
        drawing 300.0 200.5 #FFFFFF
          area #0B78C824 M0.0,0.0 L10.3,0.0 C1.0,2.0 3.0,4.0 5.0,6.0 Z
          hatch #14202B 1.0 at 45.0 every 7.0 M0.0,0.0 L10.3,0.0 C1.0,2.0 3.0,4.0 5.0,6.0 Z
          picture 1.0,2.0 30.0 40.0 of 1 by 2
          group "site:abilene" "Abilene \\"one\\"" opacity 25.0 %
            line #14202B 1.5 [4.0 3.0] M0.0,0.0 L10.3,0.0 C1.0,2.0 3.0,4.0 5.0,6.0 Z
            text "거제" MIDDLE 5.0,6.0 SEMIBOLD 13.5 #14202B turned -30.0 halo #0B78C824 3.0
          text "end" END 1.0,2.0 ITALIC 15.0 #14202B
        """,
        DrawingText.of(drawing));
  }

  @Test
  void cutsTextsWhereTheTypefaceChanges() {
    assertEquals(
        List.of(
            new TextRuns.Run("거제", true),
            new TextRuns.Run(" Doña ", false),
            new TextRuns.Run("항", true),
            new TextRuns.Run(" 60 %", false)),
        TextRuns.of("거제 Doña 항 60 %"));
    assertEquals(List.of(), TextRuns.of(""));
  }

  @Test
  void measuresTheRoomThatMarksTake() {
    TextMeasure tenPerLetter =
        new TextMeasure() {
          @Override
          public double width(String text, TextStyle style) {
            return 10 * text.length();
          }

          @Override
          public double ascent(TextStyle style) {
            return 8;
          }

          @Override
          public double descent(TextStyle style) {
            return 2;
          }
        };
    Extent extent = new Extent(tenPerLetter);
    Path line = Path.line(new Point(0, 0), new Point(100, 0));
    Mark.Text turned =
        new Mark.Text(
            "abc",
            new Point(50, 50),
            new TextStyle(Face.REGULAR, 10),
            INK,
            Mark.Anchor.START,
            90,
            Optional.empty());

    assertEquals(
        Optional.of(new Box(-2, -2, 102, 2)),
        extent.of(List.of(new Mark.Line(line, Stroke.solid(INK, 4)))));
    Box box = extent.of(List.of(turned)).orElseThrow();
    assertEquals(20, box.width(), 1e-9);
    assertEquals(40, box.height(), 1e-9);
    assertEquals(Optional.empty(), extent.of(List.of()));
  }
}
