package org.buildoutatlas.geo;

import java.util.Optional;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/**
 * A map projection: places on the ellipsoid against metres on a plane, x east, y north. Safe to
 * share.
 */
public interface Projection {

  /** Its name as shown in the status bar, for example {@code Albers equal-area}. */
  String name();

  /** Where a place falls on the plane, in metres. */
  Point toPlane(LonLat place);

  /** Which place falls on a point of the plane; empty where none does. */
  Optional<LonLat> toPlace(Point plane);

  /**
   * Whether a place is on the side of the globe that is seen. What is not still falls somewhere,
   * but must not be drawn.
   */
  default boolean shows(LonLat place) {
    return true;
  }

  /**
   * The projection seen from above a place: a globe turned there; itself where the plane is one and
   * the same for all places.
   */
  default Projection about(LonLat center) {
    return this;
  }

  /** Whether going elsewhere turns the picture, instead of shifting it. */
  default boolean turns() {
    return false;
  }

  /**
   * Which place must be in the middle for another one to fall beside it; empty where no place does.
   *
   * @param place what falls there
   * @param offset how far right of the middle, and above it, in metres on the plane
   */
  default Optional<LonLat> middle(LonLat place, Point offset) {
    return toPlace(toPlane(place).plus(-offset.x(), -offset.y()));
  }

  /** The part of the globe that it is drawn for. */
  default Domain domain() {
    return Domain.WHOLE;
  }

  /**
   * Moves many places at once: longitude and latitude in turn become x and y.
   *
   * <p>Longitudes run from the west side of the domain to its east side, even where that is beyond
   * 180°. What lies outside the domain is moved to its edge.
   *
   * @param coordinates two for each place, replaced by the result
   */
  default void toPlane(double[] coordinates) {
    for (int i = 0; i < coordinates.length; i += 2) {
      double lon = Math.clamp(coordinates[i], -180, 180);
      Point p = toPlane(new LonLat(lon, coordinates[i + 1]));
      coordinates[i] = p.x();
      coordinates[i + 1] = p.y();
    }
  }
}
