package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * The card at the top left: the finding, and what it measures.
 *
 * @param cards paper and measure
 */
record TitleCard(Cards cards) {

  private static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 19);
  private static final TextStyle SUPPORT = new TextStyle(Face.REGULAR, 12.5);
  private static final double TITLE_LINE = 25;
  private static final double SUPPORT_LINE = 17;
  private static final double WIDEST = 520;

  /** The card with its corner at a point of a sheet of that width. */
  Piece at(double x, double y, double sheetWidth, String finding, List<String> support) {
    Theme theme = cards.theme();
    double room = room(x, sheetWidth);
    List<String> title = cards.broken(finding, TITLE, room);
    List<String> lines =
        support.stream().flatMap(text -> cards.broken(text, SUPPORT, room).stream()).toList();
    double width = Math.max(cards.width(title, TITLE), cards.width(lines, SUPPORT));
    double height = title.size() * TITLE_LINE + lines.size() * SUPPORT_LINE + 2;
    Box box = Box.at(x, y, width + 2 * Cards.PADDING, height + 2 * Cards.PADDING - 6);
    List<Mark> marks = new ArrayList<>(cards.paper(box));
    double left = x + Cards.PADDING;
    double top = y + Cards.PADDING - 4;
    for (String line : title) {
      marks.add(Mark.Text.plain(line, left, top + 19, TITLE, theme.ui().text(), Mark.Anchor.START));
      top += TITLE_LINE;
    }
    top += 2;
    for (String line : lines) {
      marks.add(
          Mark.Text.plain(line, left, top + 13, SUPPORT, theme.ui().text2(), Mark.Anchor.START));
      top += SUPPORT_LINE;
    }
    return new Piece(box, marks);
  }

  /** How wide its texts may be on a sheet, in pixels. */
  static double room(double x, double sheetWidth) {
    return Math.min(WIDEST, sheetWidth - 2 * x - 2 * Cards.PADDING - CONTROLS);
  }

  /** Room left for controls at the other corner, in pixels. */
  private static final double CONTROLS = 60;
}
