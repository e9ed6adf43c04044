package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;

/**
 * All places a label may take: eight beside its marker, then off it with a leader; both lines
 * before one.
 *
 * @param sheet what labels must not leave
 * @param obstacles cards and controls
 * @param markers of everything shown
 * @param traces lines from markers to their true places
 * @param led whether labels that need not be shown may stand off with a leader
 */
record LabelPlaces(
    Box sheet, List<Box> obstacles, List<Disc> markers, List<Leader> traces, boolean led) {

  /** Where no marker was moved and all labels may stand off with a leader. */
  LabelPlaces(Box sheet, List<Box> obstacles, List<Disc> markers) {
    this(sheet, obstacles, markers, List.of(), true);
  }

  /** How long a leader may be, in pixels. */
  static final double LONGEST_LEADER = 110;

  private static final double GAP = 5;
  private static final int DIRECTIONS = 32;
  private static final double[] REACHES = {16, 28, 42, 58, 76, 94, LONGEST_LEADER};
  private static final double EDGE = 4;

  /** By how much a label without a leader is nearer to its own marker than to others, in pixels. */
  private static final double NEARER = 3;

  /** A label with a leader closer than this to another marker may be taken for its, in pixels. */
  private static final double BESIDE = 20;

  /** What it costs that a label with a leader stands beside another marker. */
  private static final double MISTAKEN = 60;

  /** Directions of the eight places in the order tried: right, left, the corners, below, above. */
  private static final double[][] AROUND = {
    {1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, 1}, {0, -1}
  };

  /** Copies the lists. */
  LabelPlaces {
    obstacles = List.copyOf(obstacles);
    markers = List.copyOf(markers);
    traces = List.copyOf(traces);
  }

  /** The places that are free of cards, markers and the sheet's edge, the best first. */
  List<LabelPlace> of(LabelRequest request) {
    return near(request).search(request, led || request.must());
  }

  /** Only what a label of that marker may meet. */
  private LabelPlaces near(LabelRequest request) {
    Disc marker = request.marker();
    double reach =
        marker.radius()
            + LONGEST_LEADER
            + 2 * GAP
            + request.width(request.widths().size())
            + request.height(request.widths().size());
    Box around = Box.around(marker.center(), reach);
    return new LabelPlaces(
        sheet,
        obstacles.stream().filter(around::intersects).toList(),
        markers.stream().filter(other -> other.touches(around)).toList(),
        traces.stream().filter(trace -> around.intersects(trace.box().grow(1))).toList(),
        led);
  }

  /** The places right beside the marker with all lines: the best of them all, and few. */
  List<LabelPlace> beside(LabelRequest request) {
    return near(request).search(request, false);
  }

  private List<LabelPlace> search(LabelRequest request, boolean leaders) {
    List<LabelPlace> places = new ArrayList<>();
    int most = request.widths().size();
    for (int lines = most; lines > (leaders ? 0 : most - 1); lines--) {
      double cost = 40.0 * (most - lines);
      for (int i = 0; i < AROUND.length; i++) {
        LabelPlace place = beside(request, lines, AROUND[i][0], AROUND[i][1], cost + i);
        if (isClearlyOf(request.marker(), place.box())) {
          add(places, place);
        }
      }
      for (int i = 0; leaders && i < REACHES.length * DIRECTIONS; i++) {
        double angle = 2 * Math.PI * (i % DIRECTIONS) / DIRECTIONS;
        LabelPlace place = off(request, lines, angle, REACHES[i / DIRECTIONS], cost);
        add(
            places,
            isBesideAnother(request.marker(), place.box()) ? place.costing(MISTAKEN) : place);
      }
    }
    places.sort(Comparator.comparingDouble(LabelPlace::cost));
    return places;
  }

  /**
   * Whether a text without a leader is read as that marker's: it is nearer to it than to any other
   * that is as large or larger.
   */
  private boolean isClearlyOf(Disc marker, Box text) {
    double own = marker.distance(text);
    return rivals(marker).noneMatch(other -> other.distance(text) < own + NEARER);
  }

  /** Whether a text with a leader may still be taken for another marker's. */
  private boolean isBesideAnother(Disc marker, Box text) {
    return rivals(marker).anyMatch(other -> other.distance(text) < BESIDE);
  }

  private Stream<Disc> rivals(Disc marker) {
    return markers.stream()
        .filter(other -> other.radius() >= marker.radius() && !other.equals(marker));
  }

  private void add(List<LabelPlace> places, LabelPlace place) {
    if (isFree(place)) {
      places.add(place);
    }
  }

  /** Whether a place is free of cards, markers and the sheet's edge. */
  boolean isFree(LabelPlace place) {
    return sheet.grow(-EDGE).contains(place.box())
        && obstacles.stream().noneMatch(o -> o.intersects(place.box()))
        && markers.stream().noneMatch(m -> m.touches(place.box()))
        && traces.stream().noneMatch(trace -> trace.crosses(place.box()))
        && place.leader().filter(this::isBlocked).isEmpty();
  }

  private boolean isBlocked(Leader leader) {
    return obstacles.stream().anyMatch(leader::crosses)
        || traces.stream().anyMatch(leader::crosses)
        || markers.stream().anyMatch(leader::crosses);
  }

  private static LabelPlace beside(
      LabelRequest request, int lines, double dx, double dy, double cost) {
    double diagonal = dx != 0 && dy != 0 ? Math.sqrt(0.5) : 1;
    Point p = request.marker().edge(dx * diagonal, dy * diagonal, dx == 0 ? 2 : GAP * diagonal);
    return new LabelPlace(
        box(request, lines, p, dx, 0.5 - 0.5 * Math.signum(dy)),
        lines,
        anchor(dx),
        Optional.empty(),
        cost);
  }

  private static LabelPlace off(
      LabelRequest request, int lines, double angle, double reach, double cost) {
    double dx = Math.cos(angle);
    double dy = Math.sin(angle);
    double side = Math.abs(dx) < 0.35 ? 0 : Math.signum(dx);
    Point from = request.marker().edge(dx, dy, 1);
    Point to = from.plus(reach * dx, reach * dy);
    // A leader meets the middle of the first line where it comes from the side.
    double above = side == 0 ? (dy < 0 ? 1 : 0) : 0.5 / lines;
    Point at = to.plus(side * GAP, side == 0 ? 2 * Math.signum(dy) : 0);
    return new LabelPlace(
        box(request, lines, at, side, above),
        lines,
        anchor(side),
        Optional.of(new Leader(from, to)),
        cost + 10 + reach / 4 + Math.abs(dy));
  }

  /**
   * The box at a point: to its right for a positive side, and with that share of its height above
   * the point.
   */
  private static Box box(LabelRequest request, int lines, Point p, double side, double above) {
    double width = request.width(lines);
    double height = request.height(lines);
    double left = side > 0 ? p.x() : side < 0 ? p.x() - width : p.x() - width / 2;
    return Box.at(left, p.y() - above * height, width, height);
  }

  private static Mark.Anchor anchor(double side) {
    return side > 0 ? Mark.Anchor.START : side < 0 ? Mark.Anchor.END : Mark.Anchor.MIDDLE;
  }
}
