package org.buildoutatlas.bench;

import java.util.Optional;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Domain;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.LonLat;

/**
 * Mercator on a sphere of the equatorial radius (EPSG 3857): what map servers are measured with.
 */
final class WebMercator implements Projection {

  private static final double RADIUS = 6378137;
  private static final double NORTH = 85.0511287798066;

  @Override
  public String name() {
    return "Web Mercator";
  }

  @Override
  public Domain domain() {
    return new Domain(0, 180, -NORTH, NORTH);
  }

  @Override
  public Point toPlane(LonLat place) {
    double lat = Math.toRadians(Math.clamp(place.lat(), -NORTH, NORTH));
    return new Point(
        RADIUS * Math.toRadians(place.lon()), RADIUS * Math.log(Math.tan(Math.PI / 4 + lat / 2)));
  }

  @Override
  public Optional<LonLat> toPlace(Point plane) {
    double lat = 2 * Math.atan(Math.exp(plane.y() / RADIUS)) - Math.PI / 2;
    return Optional.of(new LonLat(Math.toDegrees(plane.x() / RADIUS), Math.toDegrees(lat)));
  }
}
