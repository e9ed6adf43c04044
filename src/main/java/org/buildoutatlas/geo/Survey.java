package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.buildoutatlas.model.LonLat;

/**
 * Places that were measured one after the other along geodesics of WGS 84.
 *
 * <p>Lengths and areas by GeographicLib: C. F. F. Karney, "Algorithms for geodesics", Journal of
 * Geodesy 87 (2013).
 *
 * @param places in order
 * @param closed whether the last is joined to the first; only where there are three or more
 */
public record Survey(List<LonLat> places, boolean closed) {

  /** Copies the places and rejects a ring of fewer than three. */
  public Survey {
    places = List.copyOf(places);
    if (closed && places.size() < 3) {
      throw new IllegalArgumentException("A ring has three places, not " + places.size());
    }
  }

  /** The length of each leg in metres; the one that closes the ring is the last. */
  public List<Double> legs() {
    List<Double> legs = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      legs.add(Geodesics.distance(places.get(i - 1), places.get(i)));
    }
    if (closed) {
      legs.add(Geodesics.distance(places.getLast(), places.getFirst()));
    }
    return legs;
  }

  /** The length of all legs together in metres: of a ring, its perimeter. */
  public double length() {
    return legs().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * The area inside in square metres, the smaller side of the ring; empty for what is not closed,
   * and for a ring that crosses itself, which has no inside.
   */
  public Optional<Double> area() {
    if (!closed || crossesItself()) {
      return Optional.empty();
    }
    PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
    places.forEach(p -> polygon.AddPoint(p.lat(), p.lon()));
    PolygonResult result = polygon.Compute(false, true);
    return Optional.of(Math.abs(result.area));
  }

  /** Whether two legs that are not neighbours cross. */
  public boolean crossesItself() {
    int n = places.size();
    int legs = closed ? n : n - 1;
    for (int i = 0; i < legs; i++) {
      for (int j = i + 2; j < legs; j++) {
        boolean neighbours = closed && i == 0 && j == legs - 1;
        if (!neighbours && ArcCrossing.cross(place(i), place(i + 1), place(j), place(j + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private LonLat place(int index) {
    return places.get(index % places.size());
  }
}
