package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Mark;

/**
 * Lines of text of a drawing that stand below each other and become one text box.
 *
 * @param lines at least one
 */
record Label(List<Mark.Text> lines) {

  /** How far apart lines of one label may be, in sizes of their letters. */
  private static final double APART = 1.7;

  Label {
    lines = List.copyOf(lines);
  }

  /** The first line. */
  Mark.Text first() {
    return lines.getFirst();
  }

  /** From base line to base line, in pixels; that of a single line where there is one. */
  double leading() {
    return lines.size() == 1
        ? Letters.LINE * first().style().size()
        : lines.get(1).at().y() - first().at().y();
  }

  /** The texts at the beginning of a list that are one label. */
  static Label at(List<Mark> marks, int start) {
    List<Mark.Text> lines = new ArrayList<>();
    for (int i = start; i < marks.size(); i++) {
      if (!(marks.get(i) instanceof Mark.Text text)
          || !(lines.isEmpty() || follows(lines.getLast(), text))) {
        break;
      }
      lines.add(text);
    }
    return new Label(lines);
  }

  private static boolean follows(Mark.Text above, Mark.Text below) {
    double step = below.at().y() - above.at().y();
    return above.anchor() == below.anchor()
        && above.angle() == 0
        && below.angle() == 0
        && Math.abs(above.at().x() - below.at().x()) < 0.5
        && step > 0
        && step < APART * Math.max(above.style().size(), below.style().size());
  }
}
