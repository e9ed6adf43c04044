package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private final AwtTextMeasure measure = new AwtTextMeasure(new BundledFonts());
  private final Words words = new Words();
  private final Furniture furniture = new Furniture(measure, words, new Numbers());
  private final Atlas atlas = RandomViews.atlas();

  @Test
  void labelsStandFreeAndAllThatMustBeShownAreThereInTwoHundredRandomViews() {
    Random random = new Random(3);
    int labels = 0;
    for (int i = 0; i < 200; i++) {
      Viewpoint viewpoint = RandomViews.viewpoint(random);
      MapFrame frame = RandomViews.frame(atlas, viewpoint, random);
      List<Box> obstacles = furniture.obstacles(atlas, viewpoint, frame, theme(viewpoint));
      Layout layout = layout(viewpoint, frame, obstacles);
      for (MapMarker marker : layout.markers()) {
        Point center = layout.center(marker);
        if (marker.base().must() && isOpen(center, frame, obstacles)) {
          labels++;
          assertTrue(
              layout.label(marker).isPresent(),
              () -> marker.base().name() + " in " + viewpoint + " at " + frame.camera());
        }
      }
      assertStandsFree(layout, frame, obstacles);
      assertEquals(layout, layout(viewpoint, frame, obstacles));
    }
    assertTrue(labels > 300, "only " + labels + " labels were looked for");
  }

  private static void assertStandsFree(Layout layout, MapFrame frame, List<Box> obstacles) {
    List<Map.Entry<String, LabelPlace>> labels = List.copyOf(layout.labels().entrySet());
    for (int i = 0; i < labels.size(); i++) {
      LabelPlace place = labels.get(i).getValue();
      String name = labels.get(i).getKey();
      assertTrue(frame.sheet().contains(place.box()), name + " leaves the sheet");
      assertTrue(obstacles.stream().noneMatch(place.box()::intersects), name + " under a card");
      for (MapMarker marker : layout.markers()) {
        Disc disc = new Disc(layout.center(marker), marker.base().radius());
        assertFalse(disc.touches(place.box()), name + " on " + marker.base().name());
        assertTrue(
            place.leader().filter(leader -> leader.crosses(disc)).isEmpty(),
            name + " is led through " + marker.base().name());
      }
      for (int j = 0; j < i; j++) {
        assertFalse(place.clashes(labels.get(j).getValue()), name + " on " + labels.get(j));
      }
    }
  }

  @Test
  void whereverTheMapIsPushedLabelsStayWhereTheyAreUnlessSomethingWouldHideThem() {
    Random random = new Random(17);
    int kept = 0;
    int moved = 0;
    for (int i = 0; i < 40; i++) {
      Viewpoint viewpoint = RandomViews.viewpoint(random);
      if (viewpoint.region() == Region.GLOBE) {
        // A globe is turned, not pushed: what is on it comes to lie otherwise.
        continue;
      }
      MapFrame frame = RandomViews.frame(atlas, viewpoint, random);
      Layout everywhere = layout(viewpoint, frame.grow(1e6), List.of()).plus(-1e6, -1e6);
      for (int step = 0; step < 6; step++) {
        MapFrame pushed = pushed(frame, random);
        List<Box> obstacles = furniture.obstacles(atlas, viewpoint, pushed, theme(viewpoint));
        Layout seen = layout(viewpoint, pushed, obstacles);
        Affine way = frame.toPixels().inverse().then(pushed.toPixels());
        LabelPlaces room = new LabelPlaces(pushed.sheet(), obstacles, List.of());
        for (MapMarker marker : seen.markers()) {
          Point there = everywhere.center(marker).plus(way.tx(), way.ty());
          assertEquals(0, there.distance(seen.center(marker)), 1e-3, marker.base().name());
          Optional<LabelPlace> free =
              everywhere.label(marker).map(p -> p.plus(way.tx(), way.ty())).filter(room::isFree);
          if (free.isPresent() && seen.label(marker).isPresent()) {
            Box box = seen.label(marker).get().box();
            boolean same = box.center().distance(free.get().box().center()) < 1e-3;
            kept += same ? 1 : 0;
            moved += same ? 0 : 1;
          }
        }
      }
    }
    assertTrue(kept > 150, "only " + kept + " labels were compared");
    // One that must be shown and is hidden may move another out of its way, but seldom does.
    assertTrue(moved * 50 < kept, moved + " labels jumped, " + kept + " stayed");
  }

  private static MapFrame pushed(MapFrame frame, Random random) {
    Point middle = frame.sheet().center();
    Point beside = middle.plus(random.nextInt(241) - 120.0, random.nextInt(161) - 80.0);
    return frame
        .toPlace(beside)
        .map(place -> frame.with(frame.camera().withCenter(place)))
        .orElse(frame);
  }

  @Test
  void thePointerMovesNeitherMarkersNorLabels() {
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Viewpoint viewpoint = RandomViews.viewpoint(random);
      MapScene scene = scene(viewpoint, RandomViews.frame(atlas, viewpoint, random));
      Layout calm = new Arranger(measure, words).arrange(scene, List.of());
      for (MapMarker marker : calm.markers()) {
        MapScene hovered = scene.withHovered(Optional.of(marker.base().name()));
        assertEquals(calm, new Arranger(measure, words).arrange(hovered, List.of()));
      }
    }
  }

  @Test
  void aLabelWithoutALeaderIsNearerToItsOwnMarkerThanToAnyAsLargeInTwoHundredRandomViews() {
    Random random = new Random(23);
    int beside = 0;
    for (int i = 0; i < 200; i++) {
      Viewpoint viewpoint = RandomViews.viewpoint(random);
      MapFrame frame = RandomViews.frame(atlas, viewpoint, random);
      Layout layout =
          layout(viewpoint, frame, furniture.obstacles(atlas, viewpoint, frame, theme(viewpoint)));
      for (MapMarker marker : layout.markers()) {
        Optional<LabelPlace> place = layout.label(marker).filter(p -> p.leader().isEmpty());
        if (place.isPresent()) {
          beside++;
          double own = disc(layout, marker).distance(place.get().box());
          layout.markers().stream()
              .filter(other -> !other.equals(marker))
              .filter(other -> other.base().radius() >= marker.base().radius())
              .forEach(
                  other ->
                      assertTrue(
                          disc(layout, other).distance(place.get().box()) > own,
                          () -> marker.base().name() + " is taken for " + other.base().name()));
        }
      }
    }
    assertTrue(beside > 300, "only " + beside + " labels were looked at");
  }

  private static Disc disc(Layout layout, MapMarker marker) {
    return new Disc(layout.center(marker), marker.base().radius());
  }

  @Test
  void choosingAMarkerLeavesTheLabelsOfOthersWhereTheyAre() {
    int kept = 0;
    int moved = 0;
    for (Region region : List.of(Region.KOREA, Region.UNITED_STATES, Region.WORLD)) {
      Viewpoint calm = Viewpoint.opening(Samples.TODAY).withRegion(region);
      MapFrame frame = Frames.of(calm, atlas, 1480, 936);
      Layout before = layout(calm, frame, List.of());
      for (MapMarker chosen : before.markers()) {
        String id = chosen.base().name().substring(chosen.base().name().indexOf(':') + 1);
        Selection selection =
            chosen instanceof MapMarker.OfCandidate
                ? new Selection.OfCandidate(id)
                : new Selection.OfSite(id);
        Layout after = layout(calm.withSelection(selection), frame, List.of());
        for (MapMarker other : before.markers()) {
          Optional<LabelPlace> old = before.label(other);
          Optional<LabelPlace> now = after.label(other);
          if (!other.equals(chosen) && old.isPresent() && now.isPresent()) {
            boolean same = old.get().box().center().distance(now.get().box().center()) < 12;
            kept += same ? 1 : 0;
            moved += same ? 0 : 1;
          }
        }
      }
    }
    assertTrue(kept > 150, "only " + kept + " labels were compared");
    assertTrue(moved * 40 < kept, moved + " labels jumped, " + kept + " stayed");
  }

  @Test
  void aSiteThatIsNotCountedGivesWayToCountedOnes() {
    Viewpoint viewpoint = Viewpoint.opening(Samples.TODAY);
    MapFrame frame = Frames.of(viewpoint, atlas, 1480, 936);
    Layout layout = layout(viewpoint, frame, List.of());
    double moved = moved(layout, "site:milam");
    assertEquals(0, moved, 0.5);
    assertTrue(moved(layout, "site:extension") > 20);
  }

  private static double moved(Layout layout, String name) {
    return layout.markers().stream()
        .filter(m -> m.base().name().equals(name))
        .mapToDouble(m -> m.base().place().distance(layout.center(m)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Whether a marker is seen well clear of the edge and of cards, so that its label has somewhere
   * to go.
   */
  private static boolean isOpen(Point center, MapFrame frame, List<Box> obstacles) {
    return frame.sheet().grow(-60).contains(center.x(), center.y())
        && obstacles.stream().noneMatch(box -> box.grow(20).contains(center.x(), center.y()));
  }

  private Layout layout(Viewpoint viewpoint, MapFrame frame, List<Box> obstacles) {
    return new Arranger(measure, words).arrange(scene(viewpoint, frame), obstacles);
  }

  private MapScene scene(Viewpoint viewpoint, MapFrame frame) {
    return MapScene.of(atlas, viewpoint, frame, theme(viewpoint));
  }

  private static Theme theme(Viewpoint viewpoint) {
    return Themes.named(viewpoint.theme()).orElseThrow();
  }
}
