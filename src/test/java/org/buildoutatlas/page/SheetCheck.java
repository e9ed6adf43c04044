package org.buildoutatlas.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;

/** Looks whether the texts of a sheet keep apart and within it, and whether any is cut. */
public final class SheetCheck {

  private static final double TOUCHING = 2;

  private SheetCheck() {}

  /** Fails where a text touches another, leaves the sheet or its own part, or is cut short. */
  public static void check(Sheet sheet, TextMeasure measure) {
    String page = sheet.page().id();
    Box whole = Box.at(0, 0, sheet.size().width(), sheet.size().height());
    List<Mark.Text> texts = new ArrayList<>();
    for (Part part : sheet.parts()) {
      for (Mark.Text text : texts(part.marks()).toList()) {
        Box box = text.bounds(measure);
        assertTrue(whole.contains(box), () -> page + ": leaves the sheet: " + text.text());
        assertTrue(
            part.box().grow(6).contains(box.grow(-4)),
            () -> page + ": leaves " + part.id() + ": " + text.text());
        assertFalse(text.text().endsWith("…"), () -> page + ": is cut: " + text.text());
        texts.add(text);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      Box box = texts.get(i).bounds(measure).grow(-TOUCHING);
      for (Mark.Text other : texts.subList(0, i)) {
        String both = page + ": " + texts.get(i).text() + " touches " + other.text();
        assertFalse(box.intersects(other.bounds(measure).grow(-TOUCHING)), both);
      }
    }
  }

  /** All texts of marks. */
  public static Stream<Mark.Text> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Text text -> Stream.of(text);
                  case Mark.Group group -> texts(group.marks());
                  case Mark.Area _, Mark.Hatch _, Mark.Line _, Mark.Picture _ -> Stream.empty();
                });
  }
}
