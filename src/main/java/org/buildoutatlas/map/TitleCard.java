package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Region;

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

  /** The card with its corner at a point, its texts no wider than that. */
  Piece at(double x, double y, double room, Said finding, List<Said> support) {
    Theme theme = cards.theme();
    List<Said> title = broken(finding, TITLE, room);
    List<Said> lines =
        support.stream().flatMap(said -> broken(said, SUPPORT, room).stream()).toList();
    double width = Math.max(width(title, TITLE), width(lines, SUPPORT));
    double height = title.size() * TITLE_LINE + lines.size() * SUPPORT_LINE + 2;
    Box box = Box.at(x, y, width + 2 * Cards.PADDING, height + 2 * Cards.PADDING - 6);
    List<Mark> marks = new ArrayList<>(cards.paper(box));
    double left = x + Cards.PADDING;
    double top = y + Cards.PADDING - 4;
    for (Said line : title) {
      marks.add(text(line, left, top + 19, TITLE, theme.ui().text()));
      top += TITLE_LINE;
    }
    top += 2;
    for (Said line : lines) {
      marks.add(text(line, left, top + 13, SUPPORT, theme.ui().text2()));
      top += SUPPORT_LINE;
    }
    return new Piece(box, marks);
  }

  private static Mark text(Said line, double x, double y, TextStyle style, Colour ink) {
    return Mark.Text.plain(line.text(), x, y, style, ink, Mark.Anchor.START).with(line.figures());
  }

  private List<Said> broken(Said said, TextStyle style, double room) {
    return said.broken(cards.broken(said.text(), style, room));
  }

  private double width(List<Said> lines, TextStyle style) {
    return cards.width(lines.stream().map(Said::text).toList(), style);
  }

  /** How wide its texts may be on a region's map, in pixels. */
  static double room(Region region, double x, double sheetWidth) {
    double room = Math.min(WIDEST, sheetWidth - 2 * x - 2 * Cards.PADDING - CONTROLS);
    // A globe leaves the corners free, and most of its top is seen.
    return region == Region.GLOBE ? Math.min(room, Math.max(LEAST, IN_CORNER * sheetWidth)) : room;
  }

  /** The share of the sheet's width that keeps to its corner. */
  private static final double IN_CORNER = 0.36;

  private static final double LEAST = 230;

  /** Room left for controls at the other corner, in pixels. */
  private static final double CONTROLS = 60;
}
