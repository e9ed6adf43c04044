package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * Paints the sign for several sites: a disc upon another, the number of sites in its middle where a
 * single site has the sign of its status. Its area is the planned power of all, the parts of its
 * ring are the shares of the statuses, clockwise from 12 o'clock from the most to the least
 * certain.
 *
 * @param theme gives the colours
 */
record ClusterPainter(Theme theme) {

  private static final double RING = 4;

  /** How far the disc behind stands out, to the right and up, in pixels. */
  static final double BEHIND = 3.5;

  /** The free part between two parts of the ring, in degrees. */
  private static final double GAP = 5;

  /** Up to this many digits the number is written large. */
  private static final int LARGE = 3;

  private static final TextStyle COUNT = new TextStyle(Face.SEMIBOLD, 13);
  private static final TextStyle LONG_COUNT = new TextStyle(Face.SEMIBOLD, 11);

  private record Part(int count, Colour ink) {}

  /**
   * How large a sign is: never too small for its number.
   *
   * @param unit radius of a disc of 1 GW
   * @return in pixels
   */
  static double radius(Tally tally, double unit) {
    int digits = String.valueOf(tally.sites()).length();
    return Math.max(11 + 3.4 * digits, unit * Math.sqrt(tally.gigawatts()));
  }

  /** The sign. */
  List<Mark> paint(Point center, double radius, Tally tally, Presence presence, Emphasis emphasis) {
    boolean beside = presence == Presence.BESIDE;
    double edge = beside ? 1.25 : 1.5;
    Colour ink = beside ? theme.ui().strongBorder() : theme.ui().text2();
    List<Mark> marks = new ArrayList<>();
    Point behind = center.plus(BEHIND, -BEHIND);
    marks.addAll(
        new MarkerPainter(theme).halo(Path.circle(center, 1), center, radius + 2, emphasis));
    marks.add(new Mark.Area(Path.circle(behind, radius), theme.ui().subtle()));
    marks.add(new Mark.Line(Path.circle(behind, radius - edge / 2), Stroke.solid(ink, 1.25)));
    marks.add(new Mark.Area(Path.circle(center, radius), theme.ui().surface()));
    if (!beside) {
      marks.addAll(ring(center, radius - edge - 1 - RING / 2, tally));
    }
    marks.add(new Mark.Line(Path.circle(center, radius - edge / 2), Stroke.solid(ink, edge)));
    String count = String.valueOf(tally.sites());
    TextStyle style = count.length() > LARGE ? LONG_COUNT : COUNT;
    marks.add(
        Mark.Text.plain(
            count,
            center.x(),
            center.y() + 0.35 * style.size(),
            style,
            theme.ui().text(),
            Mark.Anchor.MIDDLE));
    return marks;
  }

  /** A small sign without a number, for the legend. */
  List<Mark> sample(Point center) {
    Colour ink = theme.ui().text2();
    Point front = center.plus(-1, 1);
    return List.of(
        new Mark.Area(Path.circle(front.plus(BEHIND, -BEHIND), 7), theme.ui().subtle()),
        new Mark.Line(Path.circle(front.plus(BEHIND, -BEHIND), 6.5), Stroke.solid(ink, 1.25)),
        new Mark.Area(Path.circle(front, 7), theme.ui().surface()),
        new Mark.Line(Path.arc(front, 4, 0, 200), Stroke.solid(theme.status().construction(), 2.5)),
        new Mark.Line(Path.arc(front, 4, 220, 120), Stroke.solid(theme.status().announced(), 2.5)),
        new Mark.Line(Path.circle(front, 6.5), Stroke.solid(ink, 1.25)));
  }

  private List<Mark> ring(Point center, double radius, Tally tally) {
    List<Part> parts =
        List.of(
                new Part(tally.running(), theme.status().operational()),
                new Part(tally.toRun(), theme.planned()),
                new Part(tally.building(), theme.status().construction()),
                new Part(tally.announced(), theme.status().announced()),
                new Part(tally.open() + tally.paused(), theme.status().intent()),
                new Part(tally.cancelled(), theme.ui().border()))
            .stream()
            .filter(part -> part.count > 0)
            .toList();
    if (parts.size() == 1) {
      return List.of(
          new Mark.Line(Path.circle(center, radius), Stroke.solid(parts.getFirst().ink, RING)));
    }
    List<Mark> marks = new ArrayList<>();
    double from = 0;
    for (Part part : parts) {
      double sweep = 360.0 * part.count / tally.sites();
      marks.add(
          new Mark.Line(
              Path.arc(center, radius, from + GAP / 2, Math.max(1, sweep - GAP)),
              Stroke.solid(part.ink, RING)));
      from += sweep;
    }
    return marks;
  }
}
