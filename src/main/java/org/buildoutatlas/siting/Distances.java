package org.buildoutatlas.siting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.SitingMethod;
import org.buildoutatlas.model.Value;

/** How far a place is from yards, landings and ports: geodesics on the WGS 84 ellipsoid. */
public final class Distances {

  private static final String UNIT = "km";

  private Distances() {}

  /**
   * What was measured, with all distances computed; a typed one gives way to the computed one.
   *
   * @param measured what is known of the place
   * @param distances what is to be computed
   * @param place from where
   * @param precisionKm how far the place may be off, in kilometres
   */
  public static List<Measurement> added(
      List<Measurement> measured,
      List<SitingMethod.Distance> distances,
      LonLat place,
      double precisionKm) {
    Set<String> computed =
        distances.stream().map(SitingMethod.Distance::key).collect(Collectors.toSet());
    List<Measurement> all =
        new ArrayList<>(measured.stream().filter(m -> !computed.contains(m.key())).toList());
    distances.forEach(d -> all.add(toNearest(d, place, precisionKm)));
    return List.copyOf(all);
  }

  /**
   * The distance to the nearest of the places, to a tenth of a kilometre. It may be off by as much
   * as both places together.
   */
  static Measurement toNearest(SitingMethod.Distance distance, LonLat place, double precisionKm) {
    ReferencePoint nearest =
        distance.to().stream()
            .min(Comparator.comparingDouble(p -> Geodesics.distance(place, p.position())))
            .orElseThrow();
    BigDecimal km =
        BigDecimal.valueOf(Geodesics.distance(place, nearest.position()))
            .movePointLeft(3)
            .setScale(1, RoundingMode.HALF_UP);
    return new Measurement(
        distance.key(),
        Optional.of(new Value.Amount(new Quantity(km, UNIT), Optional.empty(), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        UNIT,
        Measurement.Kind.COMPUTED,
        nearest.confidence(),
        nearest.name() + ". " + distance.note(),
        distance.sources(),
        Optional.of(precisionKm + nearest.precisionKm()),
        List.of(
            new Measurement.Origin(
                nearest.name(),
                Optional.of(km.doubleValue()),
                Optional.empty(),
                Optional.of(nearest.position()),
                "")));
  }
}
