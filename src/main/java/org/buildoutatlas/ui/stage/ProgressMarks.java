package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Theme;

/** How far a story is, at the foot of a scene: a dash a scene and the number of this one. */
final class ProgressMarks {

  private static final TextStyle NUMBER = new TextStyle(Face.SEMIBOLD, 18);

  /** How wide all dashes are: what the foot leaves beside the sources, in pixels of the sheet. */
  private static final double ROOM = 128;

  private static final double GAP = 4;

  /** More scenes than these are only counted. */
  private static final int MOST_DASHES = 16;

  private static final double NUMBER_ROOM = 84;

  private ProgressMarks() {}

  /** The marks of a scene, counted from 0, at the right end of the sheet's foot. */
  static List<Mark> of(int here, int scenes, String number, Sheet sheet) {
    Theme theme = sheet.theme();
    Box foot =
        sheet.parts().stream()
            .filter(part -> part.id().equals("name"))
            .findFirst()
            .map(part -> part.box())
            .orElse(Box.at(sheet.size().width() - 100, sheet.size().height() - 60, 28, 22));
    double base = foot.maxY() - 5;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Mark.Text.plain(number, foot.maxX(), base, NUMBER, theme.ui().text(), Mark.Anchor.END));
    if (scenes > MOST_DASHES) {
      return marks;
    }
    // This scene's dash is twice as long as the others.
    double dash = (ROOM - GAP * (scenes - 1)) / (scenes + 1);
    double x = foot.maxX() - NUMBER_ROOM - ROOM;
    for (int i = 0; i < scenes; i++) {
      double wide = i == here ? 2 * dash : dash;
      Point from = new Point(x, base - 6);
      marks.add(
          new Mark.Line(
              Path.line(from, from.plus(wide, 0)), Stroke.solid(colour(i, here, theme), 5)));
      x += wide + GAP;
    }
    return marks;
  }

  private static Colour colour(int scene, int here, Theme theme) {
    if (scene == here) {
      return theme.ui().accent();
    }
    return scene < here ? theme.ui().text3() : theme.ui().border();
  }
}
