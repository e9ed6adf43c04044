package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
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

  private static final Theme THEME = Themes.all().getFirst();

  private final AwtTextMeasure measure = new AwtTextMeasure(new BundledFonts());
  private final Words words = new Words();
  private final Numbers numbers = new Numbers();
  private final Furniture furniture = new Furniture(measure, words, numbers);
  private final Atlas atlas = atlas();

  @Test
  void everyLabelThatMustBeShownIsThereInTwoHundredRandomViews() {
    Random random = new Random(3);
    int labels = 0;
    for (int i = 0; i < 200; i++) {
      Viewpoint viewpoint = viewpoint(random);
      MapFrame frame = frame(viewpoint, random);
      List<Box> obstacles = furniture.obstacles(atlas, viewpoint, frame, THEME);
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
      assertEquals(layout, layout(viewpoint, frame, obstacles));
    }
    assertTrue(labels > 300, "only " + labels + " labels were looked for");
  }

  @Test
  void thePointerMovesNeitherMarkersNorLabels() {
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Viewpoint viewpoint = viewpoint(random);
      MapFrame frame = frame(viewpoint, random);
      Layout calm = layout(viewpoint, frame, List.of());
      for (MapMarker marker : calm.markers()) {
        Layout hovered = layout(viewpoint, frame, List.of(), Optional.of(marker.base().name()));
        assertEquals(calm.centers(), hovered.centers());
        assertEquals(calm.labels(), hovered.labels());
      }
    }
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
    return layout(viewpoint, frame, obstacles, Optional.empty());
  }

  private Layout layout(
      Viewpoint viewpoint, MapFrame frame, List<Box> obstacles, Optional<String> hovered) {
    Markers markers = new Markers(frame, viewpoint, new SiteWords(words, numbers, false), hovered);
    return Layout.of(markers.of(Shown.of(atlas, viewpoint)), frame.sheet(), obstacles, measure);
  }

  private static Viewpoint viewpoint(Random random) {
    Region region = List.of(Region.values()).get(random.nextInt(4));
    Viewpoint viewpoint = Viewpoint.opening(Samples.TODAY).withRegion(region);
    return switch (random.nextInt(4)) {
      case 0 -> viewpoint.withSelection(new Selection.OfSite("shackelford"));
      case 1 -> viewpoint.withSelection(new Selection.OfCandidate("geoje"));
      default -> viewpoint;
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
