package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowFanTest {

  private static final LonLat ANYWHERE = new LonLat(0, 0);

  @Test
  void aLoneMarkerIsReachedStraightAtItsEdge() {
    Disc marker = new Disc(new Point(300, 104), 20);
    FlowFan fan = new FlowFan(new FlowGoal(ANYWHERE, List.of(marker)), List.of(marker));
    List<FlowSketch.Branch> branches = fan.of(way(300, 100));
    assertEquals(1, branches.size());
    assertEquals(
        20 + FlowFan.BEFORE, branches.getFirst().track().end().distance(marker.center()), 0.5);
  }

  @Test
  void anArrowGoesAroundAMarkerThatStandsInItsWay() {
    Disc first = new Disc(new Point(300, 100), 20);
    Disc behind = new Disc(new Point(345, 100), 20);
    List<Disc> both = List.of(first, behind);
    List<FlowSketch.Branch> arrows =
        new FlowFan(new FlowGoal(ANYWHERE, both), both)
            .of(way(320, 100)).stream().filter(FlowSketch.Branch::arrives).toList();
    assertEquals(2, arrows.size());
    assertArrives(arrows.get(1).track(), behind, first);
  }

  /** The way from the left to a point. */
  private static Track way(double x, double y) {
    return new Track(List.of(new Point(0, y), new Point(x / 2, y), new Point(x, y)));
  }

  private static void assertArrives(Track track, Disc marker, Disc other) {
    assertEquals(marker.radius() + FlowFan.BEFORE, track.end().distance(marker.center()), 0.5);
    for (double way = 0; way < track.length(); way += 2) {
      Point at = track.at(way).at();
      assertTrue(at.distance(other.center()) > other.radius(), () -> "runs through it at " + at);
    }
  }

  @ParameterizedTest
  @CsvSource({"PACIFIC, 1480, 936", "PACIFIC, 840, 576", "GLOBE, 1480, 936", "WORLD, 1480, 936"})
  void eachMarkerThatStandsForSitesGetsOneArrow(Region region, double width, double height) {
    Viewpoint viewpoint = Viewpoint.opening(RealData.atlas().asOf()).withRegion(region);
    Atlas known = RealData.atlas().known(viewpoint.knownOn());
    MapFrame frame = Frames.opening(region, RealData.atlas(), width, height);
    MapScene scene = MapScene.of(known, viewpoint, frame, Themes.all().getFirst());
    Map<String, Disc> stands =
        new Arranger(new AwtTextMeasure(new BundledFonts()), new Words()).stands(scene);
    Flow flow = scene.visible().flows().getFirst();
    FlowSketch sketch = FlowSketch.of(flow, new LonLat(127.8, 36.4), frame, stands, 10, 0);
    long markers = flow.sites().stream().map(s -> stands.get(s.site().id())).distinct().count();
    List<Point> tips =
        sketch.branches().stream()
            .filter(FlowSketch.Branch::arrives)
            .map(branch -> branch.track().end())
            .toList();
    assertEquals(markers, tips.size());
    for (Point tip : tips) {
      double nearest =
          stands.values().stream()
              .mapToDouble(disc -> tip.distance(disc.center()) - disc.radius())
              .min()
              .orElseThrow();
      assertTrue(nearest > 0, () -> "an arrow ends under a marker at " + tip);
    }
  }
}
