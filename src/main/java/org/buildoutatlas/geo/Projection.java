package org.buildoutatlas.geo;

import java.util.Optional;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;

/** A map projection: places on the ellipsoid against metres on a plane, x east, y north. */
public interface Projection {

  /** Its name as shown in the status bar, for example {@code Albers equal-area}. */
  String name();

  /** Where a place falls on the plane, in metres. */
  Point toPlane(LonLat place);

  /** Which place falls on a point of the plane; empty where none does. */
  Optional<LonLat> toPlace(Point plane);
}
