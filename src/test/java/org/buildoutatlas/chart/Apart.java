package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;

/** Looks whether the texts of a chart keep apart and within it. */
final class Apart {

  private Apart() {}

  /** Fails where a text touches another or leaves the chart. */
  static void check(String what, Drawing drawing) {
    List<Mark.Text> texts = ChartsTest.texts(drawing.marks());
    for (int i = 0; i < texts.size(); i++) {
      Mark.Text text = texts.get(i);
      Box box = text.bounds(ChartsTest.STYLE.measure());
      assertTrue(
          box.minX() >= -0.5 && box.maxX() <= drawing.width() + 0.5,
          () -> what + " leaves: " + text);
      assertTrue(
          box.minY() >= -2 && box.maxY() <= drawing.height() + 1, () -> what + " leaves: " + text);
      for (Mark.Text other : texts.subList(0, i)) {
        assertFalse(
            box.grow(-1.5).intersects(other.bounds(ChartsTest.STYLE.measure()).grow(-1.5)),
            () -> what + ": " + text.text() + " touches " + other.text());
      }
    }
  }
}
