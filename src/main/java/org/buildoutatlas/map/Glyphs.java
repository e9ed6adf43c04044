package org.buildoutatlas.map;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;

/**
 * The signs that stand for a status, each with a shape and a colour of its own.
 *
 * @param theme gives the colours
 */
public record Glyphs(Theme theme) {

  /** How large a sign is, in pixels. */
  public static final double SIZE = 12;

  /** The colour of a status. */
  public Colour colour(Status status) {
    return switch (status) {
      case OPERATIONAL -> theme.status().operational();
      case UNDER_CONSTRUCTION -> theme.status().construction();
      case ANNOUNCED -> theme.status().announced();
      case LETTER_OF_INTENT, REPORTED, RUMOURED, PAUSED, CANCELLED -> theme.status().intent();
    };
  }

  /** Whether a status has a disc, with its power, or only a sign. */
  public static boolean hasDisc(Status status) {
    return switch (status) {
      case OPERATIONAL, UNDER_CONSTRUCTION, ANNOUNCED, LETTER_OF_INTENT, REPORTED -> true;
      case RUMOURED, PAUSED, CANCELLED -> false;
    };
  }

  /** Whether a status is drawn with dashes: nothing is signed. */
  public static boolean isDashed(Status status) {
    return status == Status.LETTER_OF_INTENT || status == Status.REPORTED;
  }

  /** The sign of a status about a point, of that size in pixels. */
  public List<Mark> of(Status status, Point c, double size) {
    Colour ink = colour(status);
    double k = size / SIZE;
    Stroke line = Stroke.solid(ink, 1.6 * k);
    return switch (status) {
      case OPERATIONAL -> List.of(new Mark.Area(Path.circle(c, 5.8 * k), ink));
      case UNDER_CONSTRUCTION ->
          List.of(new Mark.Area(Path.rectangle(Box.around(c, 5.5 * k), 0.6 * k), ink));
      case ANNOUNCED -> List.of(new Mark.Area(triangle(c, k), ink));
      case LETTER_OF_INTENT, REPORTED -> List.of(new Mark.Line(hexagon(c, 5.8 * k), line));
      case RUMOURED ->
          List.of(new Mark.Line(Path.circle(c, 5.4 * k), Stroke.dashed(ink, 1.6 * k, 1.6, 1.8)));
      case PAUSED ->
          List.of(
              new Mark.Line(Path.rectangle(Box.around(c, 5.4 * k), 1), line),
              new Mark.Line(upright(c.plus(-1.9 * k, 0), 2.7 * k), line),
              new Mark.Line(upright(c.plus(1.9 * k, 0), 2.7 * k), line));
      case CANCELLED ->
          List.of(
              new Mark.Line(Path.line(c.plus(-4.5 * k, -4.5 * k), c.plus(4.5 * k, 4.5 * k)), line),
              new Mark.Line(Path.line(c.plus(-4.5 * k, 4.5 * k), c.plus(4.5 * k, -4.5 * k)), line));
    };
  }

  /** The sign of a site that is to run by the quarter looked at but does not yet: hollow. */
  List<Mark> toRun(Point c, double size) {
    double k = size / SIZE;
    return List.of(
        new Mark.Line(Path.circle(c, 5 * k), Stroke.solid(colour(Status.OPERATIONAL), 1.6 * k)));
  }

  private static Path triangle(Point c, double k) {
    return Path.polygon(c.plus(0, -6.6 * k), c.plus(6.8 * k, 5.2 * k), c.plus(-6.8 * k, 5.2 * k));
  }

  private static Path hexagon(Point c, double r) {
    Point[] corners = new Point[6];
    for (int i = 0; i < corners.length; i++) {
      double angle = Math.PI * (2 * i + 1) / 6;
      corners[i] = c.plus(r * Math.cos(angle), r * Math.sin(angle));
    }
    return Path.polygon(corners);
  }

  private static Path upright(Point c, double half) {
    return Path.line(c.plus(0, -half), c.plus(0, half));
  }
}
