package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.view.Region;

/**
 * What a candidate is near to, and how far that is along the WGS 84 ellipsoid.
 *
 * @param kind what it is
 * @param name as shown
 * @param place where it is
 * @param kilometres how far
 */
public record Reach(Kind kind, String name, LonLat place, double kilometres) {

  private static final double KILOMETRE = 1000;

  /** What a candidate is tied to. */
  public enum Kind {
    YARD("yard"),
    LANDING("landing"),
    PORT("port");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The last part of its message key. */
    public String word() {
      return word;
    }
  }

  /** From a place to the nearest yard, cable landing and port, of each kind that there is. */
  static List<Reach> from(LonLat place, List<ReferencePoint> points, Gazetteer gazetteer) {
    List<Reach> found = new ArrayList<>();
    nearest(place, of(points, ReferencePoint.Kind.YARD), Kind.YARD).ifPresent(found::add);
    nearest(place, of(points, ReferencePoint.Kind.CABLE_LANDING), Kind.LANDING)
        .ifPresent(found::add);
    nearest(place, ports(gazetteer), Kind.PORT).ifPresent(found::add);
    return found;
  }

  private static Stream<Named> of(List<ReferencePoint> points, ReferencePoint.Kind kind) {
    return points.stream()
        .filter(p -> p.kind() == kind)
        .map(p -> new Named(p.name(), p.position()));
  }

  private static Stream<Named> ports(Gazetteer gazetteer) {
    return gazetteer.names().stream()
        .filter(n -> n.kind() == Gazetteer.Kind.PORT && n.isOn(Region.KOREA))
        .map(n -> new Named(n.en(), n.place()));
  }

  private record Named(String name, LonLat place) {}

  private static Optional<Reach> nearest(LonLat from, Stream<Named> goals, Kind kind) {
    Function<Named, Reach> measured =
        goal ->
            new Reach(
                kind,
                goal.name(),
                goal.place(),
                Geodesics.distance(from, goal.place()) / KILOMETRE);
    return goals.map(measured).min(Comparator.comparingDouble(Reach::kilometres));
  }
}
