package org.buildoutatlas.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * A system of coordinates on the ground, against longitude and latitude, WGS 84. East comes before
 * north. Safe to share.
 *
 * <p>The first system that is looked up in the EPSG database takes about a second.
 */
public final class CoordinateSystem {

  private static final Pattern EPSG = Pattern.compile("EPSG\\D*(\\d{3,6})$");

  private final String name;
  private final MathTransform toWgs84;
  private final MathTransform back;

  private CoordinateSystem(CoordinateReferenceSystem system)
      throws FactoryException, NoninvertibleTransformException {
    name = system.getName().getCode();
    toWgs84 = CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true);
    back = toWgs84.inverse();
  }

  /**
   * The system with a name, such as {@code EPSG:5179} or {@code urn:ogc:def:crs:OGC:1.3:CRS84}, or
   * with a definition in Well-Known Text; empty where it is unknown or not one of places on the
   * ground.
   */
  public static Optional<CoordinateSystem> of(String text) {
    try {
      Matcher code = EPSG.matcher(text.strip().toUpperCase(Locale.ROOT));
      if (text.contains("CRS84")) {
        return Optional.of(new CoordinateSystem(DefaultGeographicCRS.WGS84));
      }
      if (code.find()) {
        return of(CRS.decode("EPSG:" + code.group(1), true));
      }
      return text.contains("[") ? of(CRS.parseWKT(text)) : Optional.empty();
    } catch (FactoryException | NoninvertibleTransformException e) {
      return Optional.empty();
    }
  }

  /** The system of a coverage; empty where it is not one of places on the ground. */
  static Optional<CoordinateSystem> of(CoordinateReferenceSystem system) {
    if (!(system instanceof ProjectedCRS) && !(system instanceof GeographicCRS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CoordinateSystem(system));
    } catch (FactoryException | NoninvertibleTransformException e) {
      return Optional.empty();
    }
  }

  /** Its name, as its authority calls it. */
  public String name() {
    return name;
  }

  /** Whether its coordinates are longitude and latitude, WGS 84, as they stand. */
  public boolean isLonLat() {
    return toWgs84.isIdentity();
  }

  /**
   * Replaces coordinates, two for each place, by longitude and latitude in degrees; false where one
   * lies so far off that there is none.
   */
  public boolean toLonLat(double[] coordinates) {
    return transform(toWgs84, coordinates);
  }

  /**
   * Replaces longitudes and latitudes by coordinates of this system; false where there are none.
   */
  boolean fromLonLat(double[] places) {
    return transform(back, places);
  }

  private static boolean transform(MathTransform transform, double[] c) {
    try {
      transform.transform(c, 0, c, 0, c.length / 2);
      return true;
    } catch (TransformException e) {
      return false;
    }
  }
}
