package org.buildoutatlas.geo;

import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;

/**
 * A projection that GeoTools works out.
 *
 * <p>GeoTools sees longitudes counted from the meridian in the middle of the map, never those from
 * Greenwich: it would fold a longitude of 360° onto 0°, and so join the two sides of a map that is
 * cut there.
 */
final class TransformProjection implements Projection {

  /** The ellipsoid of WGS 84: half its longer axis in metres, and its inverse flattening. */
  private static final double SEMI_MAJOR = 6378137;

  private static final double INVERSE_FLATTENING = 298.257223563;

  private final String name;
  private final Domain domain;
  private final MathTransform forward;
  private final MathTransform back;

  /**
   * Sets it up on the ellipsoid of WGS 84, from degrees to metres. Its central meridian is 0,
   * because longitudes are counted from the middle of the map before GeoTools sees them.
   *
   * <p>The transform is made from its parameters alone: a definition in Well-Known Text would take
   * GeoTools' units, datums and plug-ins, and a second of every start.
   *
   * @param method how it projects
   * @param parameters what it needs beyond the ellipsoid, in degrees or without unit
   */
  TransformProjection(String name, Domain domain, Method method, Map<String, Double> parameters) {
    this.name = name;
    this.domain = domain;
    try {
      ParameterValueGroup values = method.getParameters().createValue();
      values.parameter("semi_major").setValue(SEMI_MAJOR);
      values.parameter("semi_minor").setValue(SEMI_MAJOR * (1 - 1 / INVERSE_FLATTENING));
      parameters.forEach((parameter, value) -> values.parameter(parameter).setValue(value));
      this.forward = method.transform(values);
      this.back = forward.inverse();
    } catch (FactoryException | NoninvertibleTransformException e) {
      throw new IllegalArgumentException(name + " cannot be set up", e);
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
  public void toPlane(double[] coordinates) {
    double limit = domain.halfWidth() - EDGE;
    for (int i = 0; i < coordinates.length; i += 2) {
      coordinates[i] = Math.clamp(coordinates[i] - domain.meridian(), -limit, limit);
      coordinates[i + 1] = Math.clamp(coordinates[i + 1], domain.south(), domain.north());
    }
    try {
      forward.transform(coordinates, 0, coordinates, 0, coordinates.length / 2);
    } catch (TransformException e) {
      throw new IllegalStateException(name + " fails within its own domain", e);
    }
  }

  @Override
  public Optional<LonLat> toPlace(Point plane) {
    double[] c = {plane.x(), plane.y()};
    try {
      back.transform(c, 0, c, 0, 1);
    } catch (TransformException e) {
      return Optional.empty(); // The point lies off the globe.
    }
    if (!(Math.abs(c[0]) <= domain.halfWidth()
        && c[1] >= domain.south()
        && c[1] <= domain.north())) {
      return Optional.empty();
    }
    LonLat place = new LonLat(Math.IEEEremainder(c[0] + domain.meridian(), 360), c[1]);
    // Some inverses answer for points off the globe too; going there again shows it.
    return toPlane(place).distance(plane) < NEAR ? Optional.of(place) : Optional.empty();
  }

  /**
   * Degrees by which the sides of the map are drawn in, lest GeoTools fold the one onto the other.
   */
  private static final double EDGE = 1e-9;

  /** Metres within which there and back again is the same point. */
  private static final double NEAR = 1000;
}
