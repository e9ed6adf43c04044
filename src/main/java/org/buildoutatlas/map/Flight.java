package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;

/**
 * The way of the camera between two frames of one projection: out, over and in again, as smooth as
 * can be (J. J. van Wijk and W. A. A. Nuij, Smooth and efficient zooming and panning, 2003).
 */
final class Flight implements Journey {

  /** How much zooming is preferred to panning. */
  private static final double RHO = 1.4;

  private static final double SHORTEST = 450;
  private static final double LONGEST = 1400;

  private final MapFrame from;
  private final MapFrame to;
  private final Point start;
  private final Point end;
  private final double startWidth;
  private final double endWidth;
  private final double distance;
  private final double startR;
  private final double length;

  Flight(MapFrame from, MapFrame to) {
    this.from = from;
    this.to = to;
    if (to.turns()) {
      start = new Point(0, 0);
      end = new Point(Geodesics.globe(from.camera().center(), to.camera().center()), 0);
    } else {
      start = from.projection().toPlane(from.camera().center());
      end = to.projection().toPlane(to.camera().center());
    }
    startWidth = from.width() / from.camera().scale();
    endWidth = to.width() / to.camera().scale();
    distance = start.distance(end);
    double spread = endWidth * endWidth - startWidth * startWidth;
    double bow = Math.pow(RHO, 4) * distance * distance;
    startR = isStraight() ? 0 : r((spread + bow) / (2 * startWidth * RHO * RHO * distance));
    double endR = isStraight() ? 0 : r((spread - bow) / (2 * endWidth * RHO * RHO * distance));
    length = isStraight() ? Math.abs(Math.log(endWidth / startWidth)) / RHO : (endR - startR) / RHO;
  }

  @Override
  public double duration() {
    return Math.clamp(SHORTEST + 220 * length, SHORTEST, LONGEST);
  }

  @Override
  public MapFrame at(double share) {
    if (share <= 0) {
      return from;
    }
    if (share >= 1) {
      return to;
    }
    double s = share * length;
    double width;
    double along;
    if (isStraight()) {
      width = startWidth * Math.exp(Math.signum(Math.log(endWidth / startWidth)) * RHO * s);
      along = share;
    } else {
      double r = RHO * s + startR;
      width = startWidth * Math.cosh(startR) / Math.cosh(r);
      double way =
          startWidth / (RHO * RHO) * (Math.cosh(startR) * Math.tanh(r) - Math.sinh(startR));
      along = way / distance;
    }
    if (to.turns()) {
      LonLat place = Geodesics.between(from.camera().center(), to.camera().center(), along);
      return to.with(new Camera(place, from.width() / width));
    }
    Point plane =
        new Point(
            start.x() + (end.x() - start.x()) * along, start.y() + (end.y() - start.y()) * along);
    LonLat place = to.projection().toPlace(plane).orElse(to.camera().center());
    return to.with(new Camera(place, from.width() / width));
  }

  private boolean isStraight() {
    return distance < Math.min(startWidth, endWidth) * 1e-6;
  }

  private static double r(double b) {
    return Math.log(-b + Math.sqrt(b * b + 1));
  }
}
