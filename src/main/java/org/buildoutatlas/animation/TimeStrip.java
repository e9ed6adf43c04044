package org.buildoutatlas.animation;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.chart.TimeBar;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * The time bar below a map that is played, as in the window: what it measures, then the bar.
 *
 * @param style how it is written
 * @param timeline what it shows
 * @param width in pixels
 */
record TimeStrip(Style style, Timeline timeline, double width) {

  /** Its height in pixels. */
  static final double HEIGHT = TimeBar.HEIGHT + 13;

  private static final double ABOVE = 7;
  private static final double INSET = 24;

  /** From a strip of this width on there is room for words beside the bar, in pixels. */
  private static final double WORDS_FROM = 700;

  private static final double BESIDE_WORDS = 20;
  private static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 12);
  private static final TextStyle UNIT = new TextStyle(Face.REGULAR, 11);
  private static final double TITLE_BASE = 38;
  private static final double UNIT_BASE = 54;

  /** The strip at a moment, its upper left corner at a height of the sheet. */
  List<Mark> at(TimeBar.Moment moment, double top) {
    Theme.Ui ui = style.theme().ui();
    String title = style.words().text("animation.time.title");
    String unit = style.words().text("animation.time.unit");
    boolean worded = width >= WORDS_FROM;
    double words =
        worded
            ? BESIDE_WORDS
                + Math.max(style.measure().width(title, TITLE), style.measure().width(unit, UNIT))
            : 0;
    double room = width - 2 * INSET - words;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Line(
            Path.line(new Point(0, 0.5), new Point(width, 0.5)), Stroke.solid(ui.border(), 1)));
    if (worded) {
      marks.add(text(title, TITLE_BASE, TITLE, style.theme()));
      marks.add(text(unit, UNIT_BASE, UNIT, style.theme()));
    }
    marks.addAll(
        Placement.shift(INSET + words, ABOVE)
            .of(new TimeBar(style).draw(timeline, moment, room).marks()));
    return List.of(Mark.Group.of("time", "", Placement.shift(0, top).of(marks)));
  }

  private static Mark text(String text, double y, TextStyle face, Theme theme) {
    return Mark.Text.plain(text, INSET, y, face, theme.ui().text(), Mark.Anchor.START);
  }
}
