package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.SitingMethod;

/**
 * What a distance of a candidate was computed to: the yard, the nearest cable landing or port.
 *
 * @param kind what it is
 * @param name as shown
 * @param place where it is
 * @param kilometres how far, along the ellipsoid
 */
record Reach(ReferencePoint.Kind kind, String name, LonLat place, double kilometres) {

  /** Those of a candidate, in the order of the method. */
  static List<Reach> of(Candidate candidate, SitingMethod method) {
    List<Reach> found = new ArrayList<>();
    for (SitingMethod.Distance distance : method.distances()) {
      candidate.measurement(distance.key()).stream()
          .flatMap(m -> m.origins().stream())
          .flatMap(o -> of(o, distance.to().getFirst().kind()).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Reach> of(Measurement.Origin origin, ReferencePoint.Kind kind) {
    return origin
        .position()
        .flatMap(place -> origin.km().map(km -> new Reach(kind, origin.name(), place, km)));
  }
}
