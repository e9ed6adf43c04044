package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.view.Region;

/**
 * What stands over a map when it opens: title, buttons, scale, credit and, where it is shown, the
 * legend. It is told from the sheet's size alone, so that a map does not move when a title changes
 * with the quarter; each box is as large as what stands there may become.
 *
 * @param boxes in pixels
 */
record Cover(List<Box> boxes) {

  private static final double INSET = 24;

  /** What stays free about a marker, in pixels. */
  private static final double ROOM = 6;

  /** How wide the longest finding and the longest lines below it are, in pixels. */
  private static final double FINDING = 500;

  /** Of maps whose finding names more than one thing. */
  private static final double LONG_FINDING = 700;

  private static final double SUPPORT = 340;
  private static final double FLOW = 500;

  /** So many lines below the finding are short. */
  private static final int SHORT = 2;

  private static final double TITLE_LINE = 25;
  private static final double SUPPORT_LINE = 17;

  /** What a card is wider and higher than its texts, in pixels. */
  private static final double AROUND = 32;

  /** The credit of the sources in one line, in pixels. */
  private static final double CREDIT = 436;

  private static final double CREDIT_LINE = 14;

  /** The note below the scale bar, in pixels. */
  private static final double NOTE = 204;

  /** How high scale bar and arrow stand over the credit, in pixels. */
  private static final double SCALE = 82;

  /** The arrow beside the bar, in pixels. */
  private static final double ARROW = 58;

  private static final double LEGEND_HEIGHT = 336;

  /** The card of the flows beside it on the Pacific. */
  private static final double FLOW_HEIGHT = 156;

  /** Copies the list. */
  Cover {
    boxes = List.copyOf(boxes);
  }

  /**
   * What stands over a sheet of that size.
   *
   * @param legend whether the legend is shown
   */
  static Cover of(Region region, double width, double height, boolean legend) {
    List<Box> boxes = new ArrayList<>();
    boxes.add(title(region, width, height));
    boxes.add(Furniture.controls(width, height));
    double lines = Math.ceil(CREDIT / Math.max(1, width - 2 * INSET));
    double credit = INSET + (lines - 1) * CREDIT_LINE;
    boxes.add(low(Math.min(CREDIT, width), credit, width, height));
    double bar = Math.min(ScaleBar.LONGEST, width / 8) + ARROW;
    boxes.add(low(Math.max(NOTE, bar), credit + SCALE - INSET, width, height));
    if (legend) {
      boolean flows = Legend.holdsFlows(region, height);
      double high = LEGEND_HEIGHT + (flows ? FLOW_HEIGHT : 0);
      double top = Math.max(0, height - INSET - high);
      boxes.add(new Box(INSET, top, INSET + Legend.WIDTH, Math.max(top, height - INSET)));
      if (region == Region.PACIFIC) {
        double low = Math.max(0, height - INSET);
        boxes.add(new Box(INSET, Math.max(0, low - FLOW_HEIGHT), INSET + Legend.TWICE, low));
      }
    }
    return new Cover(boxes.stream().map(box -> box.grow(ROOM)).toList());
  }

  /** The title card, its texts broken as often as the sheet needs. */
  static Box title(Region region, double width, double height) {
    TitleCard card = TitleCard.on(width, height);
    double room = Math.max(60, TitleCard.room(region, INSET, width));
    double finding = card.titleShare() * finding(region);
    double small = card.supportShare();
    double flow = region == Region.PACIFIC ? Math.ceil(small * FLOW / room) : 0;
    double supports = SHORT + Math.ceil(small * SUPPORT / room) + flow;
    double lines =
        Math.ceil(finding / room) * card.titleShare() * TITLE_LINE
            + supports * small * SUPPORT_LINE;
    return Box.at(INSET, INSET, Math.min(finding, room) + AROUND, lines + AROUND - 4);
  }

  private static double finding(Region region) {
    return switch (region) {
      case UNITED_STATES, PACIFIC -> FINDING;
      case KOREA, WORLD, GLOBE -> LONG_FINDING;
    };
  }

  /** A box at the lower right corner. */
  private static Box low(double wide, double high, double width, double height) {
    double left = Math.max(0, width - INSET - wide);
    return new Box(left, Math.max(0, height - high), Math.max(left, width - INSET), height);
  }

  /** How many discs reach under it. */
  long hidden(List<Disc> discs) {
    return discs.stream().filter(disc -> boxes.stream().anyMatch(disc::touches)).count();
  }
}
