package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;

/**
 * Where markers stand and where their labels go.
 *
 * <p>It is made for a scale, clear of markers and other labels alone. What a frame then shows of it
 * is the same wherever the map is pushed, but for the labels which the edge or a card would hide.
 *
 * @param markers in order of making
 * @param centers by name: the middle of each marker after pushing apart
 * @param labels by name: the place of each label that found one
 */
record Layout(List<MapMarker> markers, Map<String, Point> centers, Map<String, LabelPlace> labels) {

  /** What stays free between two markers, in pixels. */
  private static final double GAP = 2;

  private static final int CROWD_ROUNDS = 40;

  /** The room of a halo about a chosen marker, in pixels. */
  private static final double SELECTED_ROOM = 7;

  /** The dot on the true place of a marker that was moved, in pixels. */
  private static final double DOT = 3;

  /** Copies the collections. */
  Layout {
    markers = List.copyOf(markers);
    centers = Map.copyOf(centers);
    labels = Map.copyOf(labels);
  }

  /**
   * Pushes the markers apart.
   *
   * @param pinned by name: where markers stand that are not moved
   */
  static Layout of(List<MapMarker> markers, Map<String, Point> pinned) {
    return of(markers, pinned, new Spread(GAP));
  }

  /** Pushes the markers of a crowd apart as far as a few pushes go. */
  static Layout ofCrowd(List<MapMarker> markers, Map<String, Point> pinned) {
    return of(markers, pinned, new Spread(GAP, CROWD_ROUNDS));
  }

  private static Layout of(List<MapMarker> markers, Map<String, Point> pinned, Spread spread) {
    List<Spread.Body> bodies =
        markers.stream()
            .map(MapMarker::base)
            .map(base -> body(base, Optional.ofNullable(pinned.get(base.name()))))
            .toList();
    List<Point> apart = spread.apart(bodies);
    Map<String, Point> centers = new HashMap<>();
    for (int i = 0; i < markers.size(); i++) {
      centers.put(markers.get(i).base().name(), apart.get(i));
    }
    return new Layout(markers, centers, Map.of());
  }

  /**
   * Names as many of these markers as there is room for, within a box.
   *
   * @param led whether labels that need not be shown may stand off with a leader
   */
  Layout named(List<MapMarker> wanted, Box room, boolean led, TextMeasure measure) {
    return new Layout(
        markers, centers, new LabelPlacer(requests(wanted, measure), places(room, led)).place());
  }

  /**
   * Names all of these markers within a box, as before wherever that still stands free: labels must
   * not jump because a neighbour was chosen.
   */
  Layout named(Box room, Layout before, TextMeasure measure) {
    LabelPlaces places = places(room, true);
    Map<String, LabelPlace> standing = new LinkedHashMap<>();
    for (MapMarker marker : markers) {
      Point center = center(marker);
      Point old = before.center(marker);
      before
          .label(marker)
          .map(place -> place.plus(center.x() - old.x(), center.y() - old.y()))
          .flatMap(
              place ->
                  Stream.of(place, place.farther(center, SELECTED_ROOM))
                      .filter(places::isFree)
                      .filter(free -> standing.values().stream().noneMatch(free::clashes))
                      .findFirst())
          .ifPresent(place -> standing.put(marker.base().name(), place));
    }
    return new Layout(
        markers, centers, new LabelPlacer(requests(markers, measure), places, standing).place());
  }

  private LabelPlaces places(Box room, boolean led) {
    return new LabelPlaces(room, List.of(), discs(), traces(), led);
  }

  /** Both beside each other. */
  Layout with(Layout other) {
    List<MapMarker> both = new ArrayList<>(markers);
    both.addAll(other.markers);
    Map<String, Point> allCenters = new HashMap<>(centers);
    allCenters.putAll(other.centers);
    Map<String, LabelPlace> allLabels = new HashMap<>(labels);
    allLabels.putAll(other.labels);
    return new Layout(both, allCenters, allLabels);
  }

  /** Only some of its markers, with their labels. */
  Layout only(List<MapMarker> some) {
    Map<String, Point> theirs = new HashMap<>();
    Map<String, LabelPlace> named = new HashMap<>();
    for (MapMarker marker : some) {
      theirs.put(marker.base().name(), center(marker));
      label(marker).ifPresent(place -> named.put(marker.base().name(), place));
    }
    return new Layout(some, theirs, named);
  }

  /** The same on a sheet whose corner lies elsewhere. */
  Layout plus(double dx, double dy) {
    Map<String, Point> moved = new HashMap<>();
    centers.forEach((name, center) -> moved.put(name, center.plus(dx, dy)));
    Map<String, LabelPlace> named = new HashMap<>();
    labels.forEach((name, place) -> named.put(name, place.plus(dx, dy)));
    return new Layout(markers.stream().map(m -> m.plus(dx, dy)).toList(), moved, named);
  }

  /**
   * What is seen of it on a sheet. Labels that its edge or a card would hide are placed anew; the
   * others stay where they are.
   *
   * @param obstacles what labels must stay out of, in pixels
   */
  Layout on(Box sheet, List<Box> obstacles, TextMeasure measure) {
    Layout seen = only(markers.stream().filter(m -> touches(m, sheet)).toList());
    LabelPlaces room = new LabelPlaces(sheet, obstacles, seen.discs(), seen.traces(), true);
    Map<String, LabelPlace> standing = new HashMap<>();
    List<MapMarker> open = new ArrayList<>();
    for (MapMarker marker : seen.markers) {
      boolean wanted = seen.label(marker).isPresent() || marker.base().must();
      if (wanted && isOpen(seen.center(marker), sheet, obstacles)) {
        open.add(marker);
        seen.label(marker)
            .filter(room::isFree)
            .ifPresent(place -> standing.put(marker.base().name(), place));
      }
    }
    List<LabelRequest> requests = seen.requests(open, measure);
    return new Layout(
        seen.markers, seen.centers, new LabelPlacer(requests, room, standing).place());
  }

  /** Where a marker stands. */
  Point center(MapMarker marker) {
    return centers.getOrDefault(marker.base().name(), marker.base().place());
  }

  /** Where a marker's label goes. */
  Optional<LabelPlace> label(MapMarker marker) {
    return Optional.ofNullable(labels.get(marker.base().name()));
  }

  /**
   * Whether a marker was moved so far that its true place lies outside it and is shown beside it.
   */
  boolean isMoved(MapMarker marker) {
    return marker.base().place().distance(center(marker)) > marker.base().radius() + 2;
  }

  /** All that further names must stay out of. */
  List<Box> taken() {
    List<Box> boxes = new ArrayList<>();
    markers.forEach(m -> boxes.add(new Disc(center(m), m.base().radius() + 2).box()));
    labels.values().forEach(place -> boxes.add(place.box()));
    return boxes;
  }

  /** All leaders. */
  List<Leader> leaders() {
    return labels.values().stream().flatMap(place -> place.leader().stream()).toList();
  }

  /** What labels must stay out of: the markers, and the true places of those that were moved. */
  private List<Disc> discs() {
    List<Disc> discs = new ArrayList<>();
    for (MapMarker marker : markers) {
      discs.add(new Disc(center(marker), room(marker.base())));
      if (isMoved(marker)) {
        discs.add(new Disc(marker.base().place(), DOT));
      }
    }
    return discs;
  }

  /** From each marker that was moved to its true place. */
  private List<Leader> traces() {
    return markers.stream()
        .filter(this::isMoved)
        .map(
            m ->
                new Leader(
                    m.base().place(),
                    new Disc(center(m), m.base().radius()).towards(m.base().place())))
        .toList();
  }

  /** The labels of markers in order of rank. */
  private List<LabelRequest> requests(List<MapMarker> wanted, TextMeasure measure) {
    return wanted.stream()
        .filter(marker -> !marker.base().label().lines().isEmpty())
        .sorted(
            // The pointer has no say: labels must not jump about under it.
            Comparator.comparing((MapMarker m) -> m.base().emphasis() != Emphasis.SELECTED)
                .thenComparing(m -> !m.base().must()))
        .map(marker -> request(marker, measure))
        .toList();
  }

  private LabelRequest request(MapMarker marker, TextMeasure measure) {
    MapMarker.Base base = marker.base();
    return new LabelRequest(
        base.name(),
        new Disc(center(marker), room(base)),
        base.label().widths(measure),
        LabelText.LINE,
        base.must());
  }

  private boolean touches(MapMarker marker, Box sheet) {
    return new Disc(center(marker), room(marker.base())).touches(sheet);
  }

  private static boolean isOpen(Point center, Box sheet, List<Box> obstacles) {
    return sheet.contains(center.x(), center.y())
        && obstacles.stream().noneMatch(box -> box.contains(center.x(), center.y()));
  }

  /** The radius of a marker with its halo. */
  private static double room(MapMarker.Base base) {
    return base.radius() + (base.emphasis() == Emphasis.SELECTED ? SELECTED_ROOM : 0);
  }

  private static Spread.Body body(MapMarker.Base base, Optional<Point> pin) {
    return new Spread.Body(
        new Disc(pin.orElse(base.place()), room(base)),
        base.firm() || pin.isPresent(),
        pin.isPresent());
  }
}
