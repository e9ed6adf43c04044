package org.buildoutatlas.map;

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
import org.buildoutatlas.theme.Theme;

/**
 * Paints candidates, yards and cable landings, for map and legend alike.
 *
 * @param theme gives the colours
 */
record PointPainter(Theme theme) {

  /** Half the diagonal of a candidate's diamond, in pixels. */
  static final double DIAMOND = 17;

  /** Half the side of a yard's square, in pixels. */
  static final double YARD = 10;

  /** The radius of a cable landing, in pixels. */
  static final double LANDING = 7;

  private static final TextStyle SCORE = new TextStyle(Face.SEMIBOLD, 13);

  /** A diamond with its score of 0 to 100 inside, in the depth of green of that score. */
  List<Mark> candidate(Point c, double points, Emphasis emphasis) {
    List<Mark> marks = new ArrayList<>();
    // The gap of a diamond's halo is measured across its sides, which are √2 closer than its
    // corners.
    double corner = DIAMOND + MarkerPainter.HALO_GAP * Math.sqrt(2);
    marks.addAll(new MarkerPainter(theme).halo(diamond(new Point(0, 0), 1), c, corner, emphasis));
    marks.addAll(diamond(c, DIAMOND, points));
    marks.add(score(c, points, theme.status().onCandidate()));
    return marks;
  }

  private static Mark score(Point c, double points, Colour colour) {
    return Mark.Text.plain(
        String.valueOf(Math.round(points)), c.x(), c.y() + 4.6, SCORE, colour, Mark.Anchor.MIDDLE);
  }

  /** The line through a candidate that is ruled out. */
  List<Mark> struck(Point c) {
    Path across = Path.line(c.plus(-DIAMOND, DIAMOND * 0.6), c.plus(DIAMOND, -DIAMOND * 0.6));
    return List.of(
        new Mark.Line(across, Stroke.solid(theme.ui().surface(), 4.5)),
        new Mark.Line(across, Stroke.solid(theme.ui().error(), 2)));
  }

  /** A hollow diamond in a dashed line: a candidate of the user's own. */
  List<Mark> trial(Point c, double points, Emphasis emphasis) {
    List<Mark> marks = new ArrayList<>();
    double corner = DIAMOND + MarkerPainter.HALO_GAP * Math.sqrt(2);
    marks.addAll(new MarkerPainter(theme).halo(diamond(new Point(0, 0), 1), c, corner, emphasis));
    marks.add(new Mark.Area(diamond(c, DIAMOND), theme.ui().surface()));
    marks.add(hollow(c, DIAMOND));
    marks.add(score(c, points, theme.ui().text()));
    return marks;
  }

  /** The dashed line of a diamond, of that half diagonal in pixels. */
  Mark hollow(Point c, double half) {
    return new Mark.Line(
        diamond(c, half), Stroke.dashed(theme.status().candidateHigh(), 2, 4, 2.5));
  }

  /** A diamond without a score, of that half diagonal in pixels. */
  List<Mark> diamond(Point c, double half, double points) {
    return List.of(
        new Mark.Area(diamond(c, half), green(points)),
        new Mark.Line(diamond(c, half + 0.5), Stroke.solid(theme.ui().surface(), 1.5)));
  }

  /** An anchor on a square of ink. */
  List<Mark> yard(Point c) {
    Colour paper = theme.ui().surface();
    Stroke line = Stroke.solid(paper, 1.4);
    return List.of(
        new Mark.Area(Path.rectangle(Box.around(c, YARD), 3), theme.ui().text()),
        new Mark.Line(Path.circle(c.plus(0, -4.6), 1.7), line),
        new Mark.Line(Path.line(c.plus(0, -2.9), c.plus(0, 6.2)), line),
        new Mark.Line(Path.line(c.plus(-3, -0.6), c.plus(3, -0.6)), line),
        new Mark.Line(Path.arc(c.plus(0, 0.8), 5.4, 90, 180), line));
  }

  /** A ring with a dot. */
  List<Mark> landing(Point c) {
    Colour ink = theme.families().connection().get(1);
    return List.of(
        new Mark.Area(Path.circle(c, LANDING), theme.ui().surface()),
        new Mark.Line(Path.circle(c, LANDING - 1), Stroke.solid(ink, 1.8)),
        new Mark.Area(Path.circle(c, 2.4), ink));
  }

  /** A dot in a ring. */
  List<Mark> port(Point c) {
    return List.of(
        new Mark.Area(Path.circle(c, 5.5), theme.ui().surface()),
        new Mark.Line(Path.circle(c, 4.5), Stroke.solid(theme.ui().text(), 1.4)),
        new Mark.Area(Path.circle(c, 2), theme.ui().text()));
  }

  /** How a range ring is drawn. */
  Stroke range() {
    return Stroke.dashed(theme.ui().text().withOpacity(0.65), 1, 5, 4);
  }

  private Colour green(double points) {
    if (points >= 60) {
      return theme.status().candidateHigh();
    }
    return points >= 50 ? theme.status().candidateMiddle() : theme.status().candidateLow();
  }

  private static Path diamond(Point c, double half) {
    return Path.polygon(c.plus(0, -half), c.plus(half, 0), c.plus(0, half), c.plus(-half, 0));
  }
}
