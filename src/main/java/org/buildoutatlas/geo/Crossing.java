package org.buildoutatlas.geo;

import java.util.Optional;
import org.buildoutatlas.model.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Finds where the edge of an area crosses itself. */
public final class Crossing {

  private Crossing() {}

  /** A place at which a ring of an area crosses or touches itself; empty where none does. */
  public static Optional<LonLat> of(Feature area) {
    return area.parts().stream().flatMap(ring -> of(ring).stream()).findFirst();
  }

  private static Optional<LonLat> of(double[] ring) {
    int places = ring.length / 2;
    if (places < 4 || ring[0] != ring[ring.length - 2] || ring[1] != ring[ring.length - 1]) {
      return Optional.empty();
    }
    Coordinate[] corners = new Coordinate[places];
    for (int i = 0; i < places; i++) {
      corners[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
    }
    GeometryFactory factory = new GeometryFactory();
    LinearRing closed = factory.createLinearRing(corners);
    TopologyValidationError flaw =
        new IsValidOp(factory.createPolygon(closed)).getValidationError();
    if (flaw == null || flaw.getCoordinate() == null) {
      return Optional.empty();
    }
    Coordinate at = flaw.getCoordinate();
    return Optional.of(new LonLat(at.getX(), at.getY()));
  }
}
