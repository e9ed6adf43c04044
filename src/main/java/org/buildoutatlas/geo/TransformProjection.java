package org.buildoutatlas.geo;

import java.util.Optional;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/** A projection that GeoTools works out. */
final class TransformProjection implements Projection {

  private final String name;
  private final Domain domain;
  private final MathTransform forward;
  private final MathTransform back;

  /**
   * Reads its definition. The base system of the text has longitude first, in degrees, and no datum shift.
   *
   * @param wkt a PROJCS in Well-Known Text 1
   */
  TransformProjection(String name, Domain domain, String wkt) {
    this.name = name;
    this.domain = domain;
    try {
      this.forward =
          ((ProjectedCRS) CRS.parseWKT(wkt)).getConversionFromBase().getMathTransform();
      this.back = forward.inverse();
    } catch (FactoryException | NoninvertibleTransformException e) {
      throw new IllegalArgumentException(name + " cannot be set up from its definition", e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Domain domain() {
    return domain;
  }

  @Override
  public Point toPlane(LonLat place) {
    double[] c = {domain.meridian() + domain.east(place.lon()), place.lat()};
    toPlane(c);
    return new Point(c[0], c[1]);
  }

  @Override
  public Optional<LonLat> toPlace(Point plane) {
    double[] c = {plane.x(), plane.y()};
    try {
      back.transform(c, 0, c, 0, 1);
    } catch (TransformException e) {
      return Optional.empty(); // The point lies off the globe.
    }
    double east = c[0] - domain.meridian();
    double over = Math.abs(east) - domain.halfWidth();
    if (!(over < EDGE && Math.abs(c[1]) <= 90 + EDGE)) {
      return Optional.empty();
    }
    double lon = Math.clamp(Math.IEEEremainder(c[0], 360), -180, 180);
    LonLat place = new LonLat(lon, Math.clamp(c[1], -90, 90));
    // Some inverses answer for points off the globe too; going there again shows it.
    return toPlane(place).distance(plane) < NEAR ? Optional.of(place) : Optional.empty();
  }

  /** Degrees by which rounding may carry a place over the edge of the map. */
  private static final double EDGE = 1e-9;

  /** Metres within which there and back again is the same point. */
  private static final double NEAR = 1000;

  @Override
  public void toPlane(double[] coordinates) {
    try {
      forward.transform(coordinates, 0, coordinates, 0, coordinates.length / 2);
    } catch (TransformException e) {
      throw new IllegalArgumentException("A place lies outside what " + name + " can show", e);
    }
  }
}
