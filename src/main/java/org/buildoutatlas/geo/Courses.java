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
}
