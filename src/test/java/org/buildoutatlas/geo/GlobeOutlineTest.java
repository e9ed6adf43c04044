package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class GlobeOutlineTest {

  private static final double R = Orthographic.RADIUS;

  /**
   * A continent and a half across the date line, an island, a polar cap, and a lake in the first.
   */
  private static final List<double[]> RINGS =
      List.of(
          box(60, -40, 230, 70),
          box(100, 0, 160, 40),
          box(-60, -20, -40, 20),
          new double[] {-180, -75, -90, -70, 0, -75, 90, -70, 180, -75});

  private static double[] box(double west, double south, double east, double north) {
    return new double[] {west, south, east, south, east, north, west, north};
  }

  @Property(tries = 400)
  void fillsJustWhatIsOnTheAreasHoweverTheGlobeIsTurned(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    Outline areas = Outline.areas(Projections.globe(), RINGS);
    Projection globe = Projections.globe().about(new LonLat(lon, lat));
    Path path = path(areas, globe, everything());
    for (double x = -0.95; x < 1; x += 0.19) {
      for (double y = -0.95; y < 1; y += 0.19) {
        Point at = new Point(x * R, y * R);
        globe
            .toPlace(at)
            .filter(GlobeOutlineTest::isClear)
            .ifPresent(
                place ->
                    assertEquals(
                        isOnArea(place), path.contains(at.x(), at.y()), () -> "at " + place));
      }
    }
  }

  @Property(tries = 200)
  void theEdgeIsTheWholeDisc(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    Projection globe = Projections.globe().about(new LonLat(lon, lat));
    Path path = path(Outline.edge(Projections.globe()), globe, everything());
    assertTrue(path.contains(0, 0));
    assertTrue(path.contains(0.7 * R, -0.7 * R));
    assertEquals(new Box(-1, -1, 1, 1), inRadii(path.bounds()));
  }

  @Test
  void theEdgeIsTheWholeDiscAboveTheCutOfTheLongitudes() {
    for (double lat : new double[] {-90, -45, 0, 45, 90}) {
      for (double lon : new double[] {-180, -90, 0, 90, 180}) {
        Projection globe = Projections.globe().about(new LonLat(lon, lat));
        Path path = path(Outline.edge(Projections.globe()), globe, everything());
        assertTrue(path.contains(0.1 * R, 0.2 * R), lon + ", " + lat);
      }
    }
  }

  @Property(tries = 200)
  void noSegmentIsLongerThanHalfTheGlobe(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    Projection globe = Projections.globe().about(new LonLat(lon, lat));
    for (Outline outline :
        List.of(
            Outline.areas(Projections.globe(), RINGS),
            Outline.lines(Projections.globe(), RINGS, List.of()))) {
      double longest = longestSegment(path(outline, globe, everything()));
      assertTrue(longest <= R, () -> "a segment of " + longest / R + " radii");
    }
  }

  @Test
  void closeUpOnlyWhatIsSeenIsDrawn() {
    Projection globe = Projections.globe().about(new LonLat(-170, 30));
    Box view = new Box(-2e5, -1e5, 2e5, 1e5);
    Path path = path(Outline.areas(Projections.globe(), RINGS), globe, view);
    assertTrue(view.contains(path.bounds()), () -> path.bounds() + " reaches out of the view");
    assertTrue(path.contains(0, 0), "the middle lies on land");
    assertTrue(path.size() < 20, "and nothing else is drawn");
  }

  private static Path path(Outline outline, Projection globe, Box view) {
    return outline.path(globe, view, new Affine(1, 1, 0, 0), 2000, 4000);
  }

  private static Box everything() {
    return new Box(-2 * R, -2 * R, 2 * R, 2 * R);
  }

  private static Box inRadii(Box b) {
    return new Box(round(b.minX()), round(b.minY()), round(b.maxX()), round(b.maxY()));
  }

  private static double round(double metres) {
    return Math.rint(metres / R * 1000) / 1000;
  }

  private static boolean isOnArea(LonLat place) {
    boolean on = false;
    for (double[] ring : RINGS.subList(0, 3)) {
      on ^= holds(ring, place, 0);
    }
    return on || place.lat() < -72;
  }

  /** Whether a place is farther from every edge than edges are off. */
  private static boolean isClear(LonLat place) {
    if (place.lat() < -69 && place.lat() > -76) {
      return false;
    }
    return RINGS.subList(0, 3).stream()
        .allMatch(ring -> holds(ring, place, 0.5) == holds(ring, place, -0.5));
  }

  private static boolean holds(double[] box, LonLat place, double margin) {
    double middle = (box[0] + box[2]) / 2;
    double east = Math.IEEEremainder(place.lon() - middle, 360);
    return Math.abs(east) < (box[2] - box[0]) / 2 + margin
        && place.lat() > box[1] - margin
        && place.lat() < box[5] + margin;
  }

  static double longestSegment(Path path) {
    List<Double> lengths = new ArrayList<>();
    path.visit(
        new Path.Visitor() {
          private Point start = new Point(0, 0);
          private Point last = start;

          @Override
          public void move(double x, double y) {
            start = last = new Point(x, y);
          }

          @Override
          public void line(double x, double y) {
            Point next = new Point(x, y);
            lengths.add(last.distance(next));
            last = next;
          }

          @Override
          public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            line(x, y);
          }

          @Override
          public void close() {
            lengths.add(last.distance(start));
          }
        });
    return lengths.stream().mapToDouble(d -> d).max().orElse(0);
  }
}
