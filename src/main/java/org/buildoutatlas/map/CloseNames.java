package org.buildoutatlas.map;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;

/**
 * Chooses among the {@link FineNames} those that a frame is close enough for.
 *
 * @param frame ties places to pixels
 * @param gazetteer names that are there anyway, and the fine ones
 */
record CloseNames(MapFrame frame, Gazetteer gazetteer) {

  /** Pixels per kilometre from which towns of rank 0, 1, 2 and so on are shown. */
  private static final double[] TOWNS = {0.3, 0.3, 0.4, 0.5, 0.6, 0.8, 0.9, 1.1, 1.5, 2.2, 3};

  /** Pixels per kilometre from which airports that are not large are shown. */
  private static final double AIRFIELDS = 0.7;

  /** Pixels per kilometre from which the county of a site is named. */
  private static final double COUNTIES = 1.2;

  /** Degrees within which a town of the same name is the same town. */
  private static final double SAME = 0.6;

  /** Degrees within which two towns are one, whatever they are called. */
  private static final double CLOSE = 0.07;

  private static final double METRES_PER_DEGREE = 111_194.93;

  /** Towns that the tables of names do not hold, the greatest first. */
  List<Gazetteer.Name> towns() {
    if (pixelsPerKilometre() < TOWNS[0]) {
      return List.of();
    }
    List<Gazetteer.Name> known =
        gazetteer.names().stream()
            .filter(name -> name.kind() == Gazetteer.Kind.CITY)
            .filter(name -> name.regions().contains(frame.region()))
            .toList();
    return gazetteer.fine().towns().stream()
        .filter(town -> TOWNS[Math.clamp(town.rank(), 0, 10)] <= pixelsPerKilometre())
        .filter(town -> isNear(town.place()))
        .filter(town -> known.stream().noneMatch(name -> isSame(name, town)))
        .toList();
  }

  /** Airports, large ones first. */
  List<Gazetteer.Name> airports() {
    boolean all = pixelsPerKilometre() >= AIRFIELDS;
    return gazetteer.fine().airports().stream()
        .filter(airport -> all || airport.rank() == 1)
        .filter(airport -> isNear(airport.place()))
        .toList();
  }

  /** The counties in which the sites lie. */
  List<Gazetteer.Name> counties(List<ShownSite> sites) {
    if (frame.region() != Region.UNITED_STATES || pixelsPerKilometre() < COUNTIES) {
      return List.of();
    }
    Set<LonLat> places =
        sites.stream()
            .map(site -> site.site().location().position())
            .filter(this::isNear)
            .collect(Collectors.toSet());
    return gazetteer.fine().counties().features().stream()
        .flatMap(
            feature -> {
              County county = new County(feature);
              return places.stream().anyMatch(county::holds)
                  ? Stream.of(county.written())
                  : Stream.empty();
            })
        .sorted(Comparator.comparing(Gazetteer.Name::en))
        .toList();
  }

  private double pixelsPerKilometre() {
    return frame.camera().scale() * 1000;
  }

  /** Whether a place may be on the sheet: a quick test that errs on the side of yes. */
  private boolean isNear(LonLat place) {
    LonLat middle = frame.camera().center();
    double metres = Math.hypot(frame.width(), frame.height()) / 2 / frame.camera().scale();
    double reach = 1.3 * metres / METRES_PER_DEGREE + 0.5;
    double north = Math.abs(place.lat() - middle.lat());
    double widest = Math.min(85, Math.max(Math.abs(place.lat()), Math.abs(middle.lat())));
    double east =
        Math.abs(Math.IEEEremainder(place.lon() - middle.lon(), 360))
            * Math.cos(Math.toRadians(widest));
    return reach > 60 || (north <= reach && east <= reach);
  }

  private static boolean isSame(Gazetteer.Name name, Gazetteer.Name town) {
    double apart =
        Math.hypot(
            name.place().lat() - town.place().lat(),
            Math.IEEEremainder(name.place().lon() - town.place().lon(), 360)
                * Math.cos(Math.toRadians(town.place().lat())));
    return apart < CLOSE || (apart < SAME && name.en().equals(town.en()));
  }
}
