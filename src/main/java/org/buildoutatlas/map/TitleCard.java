package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Region;

/**
 * The card at the top left: the finding, and what it measures.
 *
 * @param title how the finding is set
 * @param support how what it measures is set
 */
record TitleCard(TextStyle title, TextStyle support) {

  private static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 19);
  private static final TextStyle SUPPORT = new TextStyle(Face.REGULAR, 12.5);

  /** The smallest letters that are read easily on a screen, in pixels. */
  private static final double SMALLEST = 10.5;

  /** From base line to base line, in sizes of the letters. */
  private static final double TITLE_LEADING = 25 / 19.0;

  private static final double SUPPORT_LEADING = 17 / 12.5;

  /** A sheet narrower or lower than that, in pixels, has smaller letters in its card. */
  private static final double WIDE = 820;

  private static final double HIGH = 520;
  private static final double LEAST_SHARE = 0.7;
  private static final double WIDEST = 520;

  /** A card for a sheet of a size: on a small one it would else hide the map. */
  static TitleCard on(double sheetWidth, double sheetHeight) {
    double share = Math.clamp(Math.min(sheetWidth / WIDE, sheetHeight / HIGH), LEAST_SHARE, 1);
    return new TitleCard(smaller(TITLE, share), smaller(SUPPORT, share));
  }

  /** How large the letters of the finding are, compared with those on a large sheet. */
  double titleShare() {
    return title.size() / TITLE.size();
  }

  /** The same of what it measures. */
  double supportShare() {
    return support.size() / SUPPORT.size();
  }

  private static TextStyle smaller(TextStyle style, double share) {
    return new TextStyle(style.face(), Math.max(SMALLEST, style.size() * share));
  }

  /**
   * The card with its corner at a point, its texts no wider than that.
   *
   * @param cards paper and measure
   */
  Piece at(Point corner, double room, Said finding, List<Said> measured, Cards cards) {
    Theme theme = cards.theme();
    List<Said> titles = broken(finding, title, room, cards);
    List<Said> lines =
        measured.stream().flatMap(said -> broken(said, support, room, cards).stream()).toList();
    double titleLine = title.size() * TITLE_LEADING;
    double line = support.size() * SUPPORT_LEADING;
    double width = Math.max(width(titles, title, cards), width(lines, support, cards));
    double height = titles.size() * titleLine + lines.size() * line + 2;
    Box box =
        Box.at(corner.x(), corner.y(), width + 2 * Cards.PADDING, height + 2 * Cards.PADDING - 6);
    List<Mark> marks = new ArrayList<>(cards.paper(box));
    double left = corner.x() + Cards.PADDING;
    double top = corner.y() + Cards.PADDING - 4;
    for (Said said : titles) {
      marks.add(text(said, left, top + title.size(), title, theme.ui().text()));
      top += titleLine;
    }
    top += 2;
    for (Said said : lines) {
      marks.add(text(said, left, top + support.size() + 0.5, support, theme.ui().text2()));
      top += line;
    }
    return new Piece(box, marks);
  }

  private static Mark text(Said line, double x, double y, TextStyle style, Colour ink) {
    return Mark.Text.plain(line.text(), x, y, style, ink, Mark.Anchor.START).with(line.figures());
  }

  private static List<Said> broken(Said said, TextStyle style, double room, Cards cards) {
    return said.broken(cards.broken(said.text(), style, room));
  }

  private static double width(List<Said> lines, TextStyle style, Cards cards) {
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
