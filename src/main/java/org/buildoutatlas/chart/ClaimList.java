package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Claim;

/** Claims that do not belong on an axis, in lines below it under a heading. */
final class ClaimList {

  private static final double LINE = 16;
  private static final double INDENT = 13;

  private final Style style;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();
  private double y;

  ClaimList(Style style, double width, double top) {
    this.style = style;
    this.width = width;
    this.y = top;
  }

  /** Adds claims under a heading, as many on a line as it holds; nothing where there are none. */
  void add(String heading, List<Claim> claims, Function<Claim, String> wording) {
    if (claims.isEmpty()) {
      return;
    }
    Colour quiet = style.theme().ui().text3();
    y += LINE;
    marks.add(style.start(style.fit(heading, Style.NOTE, width), 0, y, Style.NOTE, quiet));
    double x = width;
    for (Claim claim : claims) {
      String text = style.fit(wording.apply(claim), Style.NOTE, width - INDENT);
      double needs = INDENT + style.width(text, Style.NOTE);
      if (x + needs > width) {
        x = 0;
        y += LINE;
      }
      marks.add(
          Mark.Group.of(
              "claim:" + claim.id(),
              claim.claimant() + ": " + claim.wording(),
              List.of(
                  Flags.diamond(new Point(x + 4, y - 4), quiet),
                  style.start(text, x + INDENT, y, Style.NOTE, style.theme().ui().text2()))));
      x += needs + 14;
    }
    y += 4;
  }

  /** The base line of the last line. */
  double bottom() {
    return y;
  }

  List<Mark> marks() {
    return marks;
  }
}
