package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Tells which part of a finely drawn land belongs to a country that is drawn coarsely.
 *
 * <p>Coast and limits come from different sources and do not meet. Land that only the country or
 * only its neighbours come near belongs to them, whole islands above all; land that both come near
 * is cut: what lies within a tolerance of the neighbours and not in the country is theirs. So the
 * country ends exactly on its own border line on land and on the fine line at the coast.
 */
public final class Ownership {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final double tolerance;
  private final Box around;
  private final Geometry country;
  private final Geometry neighbours;
  private final Geometry theirs;
  private final PreparedGeometry near;

  /**
   * Prepares the limits.
   *
   * @param country rings of the country in degrees
   * @param neighbours features around it, as far as they matter
   * @param tolerance how far coarse and fine lines may lie apart, in degrees
   */
  public Ownership(List<double[]> country, List<Feature> neighbours, double tolerance) {
    this.tolerance = tolerance;
    this.country = area(country);
    Envelope e = this.country.getEnvelopeInternal();
    this.around = new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY()).grow(REACH);
    List<Geometry> others = new ArrayList<>();
    for (Feature feature : neighbours) {
      for (double[] ring : feature.parts()) {
        double[] part = Clip.ring(ring, around);
        if (part.length >= 6) {
          others.add(fixed(DouglasPeuckerSimplifier.simplify(polygon(part), tolerance / 10)));
        }
      }
    }
    this.neighbours = UnaryUnionOp.union(others, FACTORY);
    this.theirs =
        OverlayNGRobust.overlay(
            this.neighbours.buffer(tolerance, 2), this.country, OverlayNG.DIFFERENCE);
    this.near = PreparedGeometryFactory.prepare(this.theirs);
  }

  /** Degrees around the country in which neighbours are looked at. */
  private static final double REACH = 1.6;

  /** The rings of all that belongs to the country, of the rings of finely drawn land. */
  public List<double[]> of(List<double[]> land) {
    IndexedFacetDistance toCountry = new IndexedFacetDistance(country);
    IndexedFacetDistance toNeighbours = new IndexedFacetDistance(neighbours);
    var inCountry = new IndexedPointInAreaLocator(country);
    List<double[]> own = new ArrayList<>();
    for (double[] ring : land) {
      double[] inside = Clip.ring(ring, around);
      if (inside.length < 6) {
        continue;
      }
      Polygon part = polygon(inside);
      if (ring.length / 2 > LARGE && near.intersects(part)) {
        rings(OverlayNGRobust.overlay(fixed(part), theirs, OverlayNG.DIFFERENCE), own);
        continue;
      }
      Coordinate first = part.getCoordinate();
      if (inCountry.locate(first) != Location.EXTERIOR
          || toCountry.distance(FACTORY.createPoint(first))
              <= toNeighbours.distance(FACTORY.createPoint(first))) {
        own.add(inside);
      }
    }
    return own;
  }

  /** Parts with fewer points are islands that belong to one side as a whole. */
  private static final int LARGE = 400;

  /** Those pieces of the country's limits that run along a neighbour on land. */
  public List<double[]> border(List<double[]> limits) {
    PreparedGeometry beside = PreparedGeometryFactory.prepare(neighbours.buffer(tolerance, 2));
    List<double[]> pieces = new ArrayList<>();
    for (double[] line : limits) {
      Clip.Points piece = new Clip.Points(64);
      for (int i = 2; i < line.length; i += 2) {
        Coordinate middle =
            new Coordinate((line[i - 2] + line[i]) / 2, (line[i - 1] + line[i + 1]) / 2);
        if (beside.contains(FACTORY.createPoint(middle))) {
          if (piece.size() == 0) {
            piece.add(line[i - 2], line[i - 1]);
          }
          piece.add(line[i], line[i + 1]);
        } else {
          Clip.flush(piece, pieces);
        }
      }
      Clip.flush(piece, pieces);
    }
    return pieces;
  }

  private static Polygon polygon(double[] ring) {
    int n = ring.length / 2;
    boolean closed = ring[0] == ring[2 * n - 2] && ring[1] == ring[2 * n - 1];
    Coordinate[] c = new Coordinate[closed ? n : n + 1];
    Arrays.setAll(c, i -> new Coordinate(ring[2 * (i % n)], ring[2 * (i % n) + 1]));
    return FACTORY.createPolygon(c);
  }

  private static Geometry fixed(Geometry geometry) {
    return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
  }

  /** The union of rings; holes in a country are not worth the trouble. */
  private static Geometry area(List<double[]> rings) {
    return UnaryUnionOp.union(rings.stream().map(r -> fixed(polygon(r))).toList(), FACTORY);
  }

  private static void rings(Geometry geometry, List<double[]> into) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon part && !part.isEmpty()) {
        into.add(coordinates(part.getExteriorRing().getCoordinates()));
        for (int k = 0; k < part.getNumInteriorRing(); k++) {
          into.add(coordinates(part.getInteriorRingN(k).getCoordinates()));
        }
      }
    }
  }

  private static double[] coordinates(Coordinate[] c) {
    double[] ring = new double[2 * c.length];
    for (int i = 0; i < c.length; i++) {
      ring[2 * i] = c[i].x;
      ring[2 * i + 1] = c[i].y;
    }
    return ring;
  }
}
