package org.buildoutatlas.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads shapes in the Well-Known Binary of OGC Simple Features. */
public final class WellKnownBinary {

  private WellKnownBinary() {}

  /**
   * The features that one shape makes: one for its points, one for its lines, one for its areas;
   * none where it is empty.
   *
   * @param id of each of them
   * @param properties of each of them
   * @throws IOException if it is not such a shape, or holds curves
   */
  public static List<Feature> features(byte[] wkb, String id, Map<String, String> properties)
      throws IOException {
    Map<Feature.Kind, List<double[]>> parts = new EnumMap<>(Feature.Kind.class);
    try {
      collect(new WKBReader().read(wkb), parts);
    } catch (ParseException | RuntimeException e) {
      // Broken bytes surface in the reader as whatever they lead it to.
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
    return parts.entrySet().stream()
        .map(entry -> new Feature(id, properties, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void collect(Geometry shape, Map<Feature.Kind, List<double[]>> parts) {
    if (shape.isEmpty()) {
      return;
    }
    if (shape instanceof Polygon polygon) {
      add(Feature.Kind.AREA, polygon.getExteriorRing(), parts);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        add(Feature.Kind.AREA, polygon.getInteriorRingN(i), parts);
      }
    } else if (shape instanceof LineString line) {
      add(Feature.Kind.LINE, line, parts);
    } else if (shape instanceof Point point) {
      add(Feature.Kind.POINT, point, parts);
    } else {
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        collect(shape.getGeometryN(i), parts);
      }
    }
  }

  private static void add(
      Feature.Kind kind, Geometry shape, Map<Feature.Kind, List<double[]>> parts) {
    Coordinate[] places = shape.getCoordinates();
    double[] part = new double[2 * places.length];
    for (int i = 0; i < places.length; i++) {
      part[2 * i] = places[i].getX();
      part[2 * i + 1] = places[i].getY();
    }
    parts.computeIfAbsent(kind, k -> new ArrayList<>()).add(part);
  }
}
