package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/** Lines on the globe as they fall on the plane of a projection. */
public final class Courses {

  private Courses() {}

  /**
   * The pieces of a line on the plane, in metres: cut where it leaves the projection's domain, so
   * that none runs across the map from one side to the other. Neighbours are taken the short way
   * round.
   *
   * @param places dense enough that the way between two of them may be drawn straight
   */
  public static List<List<Point>> onPlane(Projection projection, List<LonLat> places) {
    if (places.size() < 2) {
      return List.of();
    }
    if (projection.turns()) {
      return seen(projection, places);
    }
    double[] line = new double[places.size() * 2];
    for (int i = 0; i < places.size(); i++) {
      line[2 * i] = places.get(i).lon();
      line[2 * i + 1] = places.get(i).lat();
    }
    List<List<Point>> pieces = new ArrayList<>();
    for (double[] piece : new Seam(projection.domain(), List.of()).lines(List.of(line))) {
      projection.toPlane(piece);
      List<Point> points = new ArrayList<>(piece.length / 2);
      for (int i = 0; i < piece.length; i += 2) {
        points.add(new Point(piece[i], piece[i + 1]));
      }
      pieces.add(List.copyOf(points));
    }
    return pieces;
  }

  /** The pieces on this side of the horizon. */
  private static List<List<Point>> seen(Projection projection, List<LonLat> places) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      LonLat place = places.get(i);
      boolean seen = projection.shows(place);
      if (i > 0 && seen != projection.shows(places.get(i - 1))) {
        piece.add(projection.toPlane(horizon(projection, places.get(i - 1), place)));
      }
      if (seen) {
        piece.add(projection.toPlane(place));
      } else {
        end(piece, pieces);
      }
    }
    end(piece, pieces);
    return pieces;
  }

  private static void end(List<Point> piece, List<List<Point>> pieces) {
    if (piece.size() > 1) {
      pieces.add(List.copyOf(piece));
    }
    piece.clear();
  }

  /** The last place that is seen between one that is and one that is not, by halving. */
  private static LonLat horizon(Projection projection, LonLat from, LonLat to) {
    LonLat seen = projection.shows(from) ? from : to;
    LonLat hidden = projection.shows(from) ? to : from;
    for (int i = 0; i < HALVINGS; i++) {
      LonLat middle = Geodesics.between(seen, hidden, 0.5);
      if (projection.shows(middle)) {
        seen = middle;
      } else {
        hidden = middle;
      }
    }
    return seen;
  }

  /** A step of 100 km comes down to a tenth of a metre. */
  private static final int HALVINGS = 20;
}
