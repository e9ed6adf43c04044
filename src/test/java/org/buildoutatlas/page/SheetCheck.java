package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextMeasure;

/** Looks whether the texts of a sheet keep apart and within it, and whether any is cut. */
public final class SheetCheck {

  private static final double TOUCHING = 2;

  /** Boxes of letters are a little higher than their lines. */
  private static final double ROUND = 6;

  private SheetCheck() {}

  /** What is wrong: texts that touch, leave the sheet or their own part, or are cut short. */
  public static List<String> problems(Sheet sheet, TextMeasure measure) {
    String page = sheet.page().id();
    Box whole = Box.at(0, 0, sheet.size().width(), sheet.size().height());
    List<String> problems = new ArrayList<>();
    List<Mark.Text> texts = new ArrayList<>();
    for (Part part : sheet.parts()) {
      for (Mark.Text text : texts(part.marks()).toList()) {
        Box box = text.bounds(measure);
        if (!whole.contains(box)) {
          problems.add(page + ": leaves the sheet: " + text.text());
        }
        if (!part.box().grow(ROUND).contains(box.grow(-TOUCHING))) {
          problems.add(page + ": leaves " + part.id() + ": " + text.text());
        }
        if (text.text().endsWith("…")) {
          problems.add(page + ": is cut: " + text.text());
        }
        texts.add(text);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      Box box = texts.get(i).bounds(measure).grow(-TOUCHING);
      for (Mark.Text other : texts.subList(0, i)) {
        if (box.intersects(other.bounds(measure).grow(-TOUCHING))) {
          problems.add(page + ": " + texts.get(i).text() + " touches " + other.text());
        }
      }
    }
    return problems;
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
