package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;

/**
 * Where the markers of a sheet stand and where their labels go.
 *
 * @param markers in order of making
 * @param centers by name: the middle of each marker after pushing apart
 * @param labels by name: the place of each label that found one
 */
record Layout(List<MapMarker> markers, Map<String, Point> centers, Map<String, LabelPlace> labels) {

  /** What stays free between two markers, in pixels. */
  private static final double GAP = 2;

  /** Copies the collections. */
  Layout {
    markers = List.copyOf(markers);
    centers = Map.copyOf(centers);
    labels = Map.copyOf(labels);
  }

  /** Pushes the markers apart and places their labels clear of the obstacles. */
  static Layout of(List<MapMarker> markers, Box sheet, List<Box> obstacles, TextMeasure measure) {
    List<Point> apart = new Spread(GAP).apart(markers.stream().map(Layout::body).toList());
    Map<String, Point> centers = new HashMap<>();
    List<Disc> discs = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      MapMarker.Base base = markers.get(i).base();
      centers.put(base.name(), apart.get(i));
      discs.add(new Disc(apart.get(i), room(base)));
      if (isMoved(base, apart.get(i))) {
        discs.add(new Disc(base.place(), 3));
      }
    }
    List<LabelRequest> requests =
        markers.stream()
            .map(MapMarker::base)
            .filter(base -> !base.label().lines().isEmpty())
            .filter(
                base -> isOpen(centers.getOrDefault(base.name(), base.place()), sheet, obstacles))
            .sorted(
                // The pointer has no say: labels must not jump about under it.
                Comparator.comparing((MapMarker.Base base) -> base.emphasis() != Emphasis.SELECTED)
                    .thenComparing(base -> !base.must()))
            .map(base -> request(base, centers.getOrDefault(base.name(), base.place()), measure))
            .toList();
    Map<String, LabelPlace> labels =
        new LabelPlacer(requests, new LabelPlaces(sheet, obstacles, discs)).place();
    return new Layout(markers, centers, labels);
  }

  /** The room of a halo about a chosen marker, in pixels. */
  private static final double SELECTED_ROOM = 7;

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
    return isMoved(marker.base(), center(marker));
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

  /** The radius of a marker with its halo. */
  private static double room(MapMarker.Base base) {
    return base.radius() + (base.emphasis() == Emphasis.SELECTED ? SELECTED_ROOM : 0);
  }

  private static boolean isMoved(MapMarker.Base base, Point center) {
    return base.place().distance(center) > base.radius() + 2;
  }

  private static Spread.Body body(MapMarker marker) {
    MapMarker.Base base = marker.base();
    return new Spread.Body(new Disc(base.place(), room(base)), base.firm());
  }

  private static boolean isOpen(Point center, Box sheet, List<Box> obstacles) {
    return sheet.contains(center.x(), center.y())
        && obstacles.stream().noneMatch(box -> box.contains(center.x(), center.y()));
  }

  private static LabelRequest request(MapMarker.Base base, Point center, TextMeasure measure) {
    return new LabelRequest(
        base.name(),
        new Disc(center, room(base)),
        base.label().widths(measure),
        LabelText.LINE,
        base.must());
  }
}
