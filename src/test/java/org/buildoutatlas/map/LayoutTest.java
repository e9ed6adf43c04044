package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
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
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Camera;
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
  private final Atlas atlas = atlas();

  @Test
  void labelsStandFreeAndAllThatMustBeShownAreThereInTwoHundredRandomViews() {
    Random random = new Random(3);
    int labels = 0;
    for (int i = 0; i < 200; i++) {
      Viewpoint viewpoint = viewpoint(random);
      MapFrame frame = frame(viewpoint, random);
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
      Viewpoint viewpoint = viewpoint(random);
      if (viewpoint.region() == Region.GLOBE) {
        // A globe is turned, not pushed: what is on it comes to lie otherwise.
        continue;
      }
      MapFrame frame = frame(viewpoint, random);
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
      Viewpoint viewpoint = viewpoint(random);
      MapScene scene = scene(viewpoint, frame(viewpoint, random));
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
      Viewpoint viewpoint = viewpoint(random);
      MapFrame frame = frame(viewpoint, random);
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

  private static Viewpoint viewpoint(Random random) {
    List<Region> regions = List.of(Region.values());
    List<Theme> themes = Themes.all();
    Viewpoint viewpoint =
        Viewpoint.opening(Samples.TODAY)
            .withRegion(regions.get(random.nextInt(regions.size())))
            .withTheme(themes.get(random.nextInt(themes.size())).name())
            .withAdjacentSites(random.nextInt(3) == 0);
    Viewpoint at = viewpoint.withAt(viewpoint.at().plus(random.nextInt(4) * 3));
    return switch (random.nextInt(4)) {
      case 0 -> at.withSelection(new Selection.OfSite("shackelford"));
      case 1 -> at.withSelection(new Selection.OfCandidate("geoje"));
      default -> at;
    };
  }

  private MapFrame frame(Viewpoint viewpoint, Random random) {
    double width = 900 + random.nextInt(1000);
    double height = 620 + random.nextInt(460);
    MapFrame opening = Frames.of(viewpoint, atlas, width, height);
    Point middle =
        new Point(
            width * (0.25 + random.nextDouble() / 2), height * (0.25 + random.nextDouble() / 2));
    LonLat center = opening.toPlace(middle).orElse(opening.camera().center());
    double zoom = Math.pow(2, random.nextDouble() * 4);
    return opening.with(new Camera(center, opening.camera().scale() * zoom));
  }

  private static Atlas atlas() {
    return anAtlas()
        .with(
            aSite("Abilene").at(-99.79, 32.50).facility(1200).it(843).energised(618),
            aSite("Shackelford").at(-99.55, 32.58).facility(1960),
            aSite("Dona Ana").at(-106.64, 31.86).facility(2210),
            aSite("Milam").at(-97.06, 30.94).facility(1200).status(Status.UNDER_CONSTRUCTION),
            aSite("Saline").at(-83.86, 42.17).facility(1383),
            aSite("Port Washington").at(-87.89, 43.39).facility(1300),
            aSite("Lordstown").at(-80.88, 41.15).facility(300),
            aSite("Extension").at(-99.79, 32.50).facility(900).adjacent(),
            aSite("Piketon").at(-83.0, 39.0).facility(10000).adjacent(),
            aSite("Narvik").at(17.43, 68.44).facility(230).abroad("NO"),
            aSite("Newcastle").at(-1.5, 55.0).abroad("GB").status(Status.PAUSED),
            aSite("Abu Dhabi").at(54.38, 24.45).facility(1400).abroad("AE"),
            aSite("Pohang land")
                .at(129.34, 36.02)
                .facility(20)
                .abroad("KR")
                .status(Status.REPORTED))
        .with(
            aCandidate("Dangjin").at(126.5, 37.075).measured("grid", 90, "MW"),
            aCandidate("Yeongheung").at(126.405, 37.225).measured("grid", 40, "MW"),
            aCandidate("Ulsan").at(129.395, 35.455).measured("grid", 80, "MW"),
            aCandidate("Ulju").at(129.325, 35.328).measured("grid", 70, "MW"),
            aCandidate("Geoje").at(128.575, 34.955).measured("grid", 60, "MW"),
            aCandidate("Busan New Port").at(128.775, 35.045).measured("grid", 50, "MW"),
            aCandidate("Sinan").at(126.03, 35.01).measured("grid", 20, "MW"),
            aCandidate("Mokpo").at(126.265, 34.735).measured("grid", 30, "MW"))
        .with(aCriterion("grid", "grid", 0, 100, 1))
        .build();
  }
}
