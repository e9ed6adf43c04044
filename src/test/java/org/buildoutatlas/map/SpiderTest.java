package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpiderTest {

  private static final String SIGN = "cluster:same-6";

  private final AwtTextMeasure measure = new AwtTextMeasure(new BundledFonts());
  private final SiteMap map =
      new SiteMap(measure, new Words(), new Gazetteer(List.of()), List.of());
  private final Viewpoint us = Viewpoint.opening(Samples.TODAY);
  private final Atlas atlas = atlas();

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 8, 9, 13, 24})
  void noTwoMarkersTouchAndNoLegRunsThroughOne(int count) {
    Point place = new Point(100, 100);
    List<Point> feet = Spider.feet(place, count, 20);
    assertEquals(count, feet.size());
    for (Point foot : feet) {
      Leader leg = new Leader(place, foot);
      for (Point other : feet) {
        if (!other.equals(foot)) {
          assertTrue(other.distance(foot) >= 40, "they touch");
          assertFalse(leg.crosses(new Disc(other, 20)), "a leg runs through a marker");
        }
      }
    }
  }

  @Test
  void sitesOnOnePlaceAreOneSignUntilItIsOpenedAndThenStandByThemselves() {
    Drawing closed = map.paint(scene(us));
    assertTrue(names(closed).contains(SIGN));
    assertFalse(names(closed).contains("site:same-3"));
    Drawing open = map.paint(scene(us).withOpened(Optional.of(SIGN)));
    assertFalse(names(open).contains(SIGN));
    for (int i = 0; i < 7; i++) {
      assertTrue(names(open).contains("site:same-" + i));
    }
    assertEquals(open, map.paint(scene(us).withOpened(Optional.of(SIGN))), "the same each time");
  }

  @Test
  void aSignTellsItsSitesTheirSumAndThatNoScalePartsThem() {
    Cluster cluster = map.cluster(scene(us), SIGN).orElseThrow();
    assertEquals(List.of("7 sites, 2.1\u00a0GW", "1 without a facility figure"), cluster.lines());
    assertEquals(7, cluster.sites().size());
    assertFalse(cluster.parts());
    assertTrue(map.cluster(scene(us), "cluster:alone").isEmpty());
    assertTrue(map.cluster(scene(us), "site:alone").isEmpty());
  }

  @Test
  void theChosenSiteStandsBesideTheSignOfTheOthers() {
    Viewpoint chosen = us.withSelection(new Selection.OfSite("same-3"));
    List<String> names = names(map.paint(scene(chosen)));
    assertTrue(names.containsAll(List.of("site:same-3", SIGN)));
    assertEquals(6, map.cluster(scene(chosen), SIGN).orElseThrow().sites().size());
  }

  private MapScene scene(Viewpoint viewpoint) {
    MapFrame frame = Frames.of(viewpoint, atlas, 1480, 936);
    return MapScene.of(atlas, viewpoint, frame, Themes.all().getFirst(), map.census());
  }

  private static Atlas atlas() {
    return anAtlas()
        .with(
            aSite("Alone").at(-80, 41).facility(300),
            aSite("Same 0").at(-98, 38).it(100),
            aSite("Same 1").at(-98, 38).facility(100),
            aSite("Same 2").at(-98, 38).facility(200),
            aSite("Same 3").at(-98, 38).facility(300),
            aSite("Same 4").at(-98, 38).facility(400),
            aSite("Same 5").at(-98, 38).facility(500),
            aSite("Same 6").at(-98, 38).facility(600))
        .build();
  }

  private static List<String> names(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Group.class::isInstance)
        .map(mark -> ((Mark.Group) mark).name())
        .toList();
  }
}
