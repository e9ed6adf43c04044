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
import org.buildoutatlas.talk.Talk;
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

  /** The marks, at the right end of the sheet's foot. */
  static List<Mark> of(Talk talk, String number, Sheet sheet) {
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
    if (talk.scenes() > MOST_DASHES) {
      return marks;
    }
    // This scene's dash is twice as long as the others.
    double dash = (ROOM - GAP * (talk.scenes() - 1)) / (talk.scenes() + 1);
    double x = foot.maxX() - NUMBER_ROOM - ROOM;
    for (int i = 0; i < talk.scenes(); i++) {
      double wide = i == talk.scene() ? 2 * dash : dash;
      Point from = new Point(x, base - 6);
      marks.add(
          new Mark.Line(
              Path.line(from, from.plus(wide, 0)), Stroke.solid(colour(i, talk, theme), 5)));
      x += wide + GAP;
    }
    return marks;
  }

  private static Colour colour(int scene, Talk talk, Theme theme) {
    if (scene == talk.scene()) {
      return theme.ui().accent();
    }
    return scene < talk.scene() ? theme.ui().text3() : theme.ui().border();
  }
}
