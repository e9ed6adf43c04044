package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the real data lies when a map opens, with the furniture as it is really drawn. */
class OpeningFramesTest {

  private static final Atlas ATLAS = RealData.atlas();

  /** What a window has beside and above its map, in pixels. */
  private static final double PANEL = 440;

  private static final double BARS = 144;

  private final AwtTextMeasure measure = new AwtTextMeasure(new BundledFonts());
  private final Words words = new Words();
  private final Furniture furniture = new Furniture(measure, words, new Numbers());
  private final Theme theme = Themes.all().getFirst();

  @ParameterizedTest
  @EnumSource
  void nothingStandsOverAMarkerInAnyWindow(Region region) {
    List<double[]> windows =
        new ArrayList<>(
            List.of(
                new double[] {1280, 720},
                new double[] {1366, 768},
                new double[] {1600, 900},
                new double[] {1920, 1080},
                new double[] {2560, 1440},
                new double[] {3840, 2160}));
    Random random = new Random(7);
    for (int i = 0; i < 14; i++) {
      windows.add(new double[] {1280 + random.nextInt(2561), 720 + random.nextInt(1441)});
    }
    for (double[] window : windows) {
      assertClear(region, window[0] - PANEL, window[1] - BARS, false);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingStandsOverAMarkerInEitherHalfOfTwoMaps(Region region) {
    for (double[] window : new double[][] {{1280, 720}, {1600, 900}, {1920, 1080}, {3840, 2160}}) {
      assertClear(region, Math.floor((window[0] - PANEL - 6) / 2), window[1] - BARS, false);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingStandsOverAMarkerOnAnyPage(Region region) {
    for (double[] map :
        new double[][] {
          {900, 520},
          {1000, 560},
          {944, 900},
          {1123, 660},
          {1280, 590},
          {1480, 800},
          {794, 960},
          {1920, 940}
        }) {
      assertClear(region, map[0], map[1], true);
    }
  }

  @Test
  void theTitleKeepsClearOfAnOpenCard() {
    Viewpoint viewpoint = Viewpoint.opening(ATLAS.asOf()).withRegion(Region.PACIFIC);
    MapFrame frame = Frames.opening(Region.PACIFIC, ATLAS, 840, 576);
    Box title = title(furniture.beside(380), viewpoint, frame);
    assertTrue(title.maxX() < 840 - 66 - 380, "the title reaches to " + title.maxX());
    assertTrue(title.height() > title(furniture, viewpoint, frame).height());
    assertEquals(
        title(furniture, viewpoint, frame),
        title(furniture.beside(620), viewpoint, frame),
        "a title too narrow to be read stays what it was");
  }

  private Box title(Furniture of, Viewpoint viewpoint, MapFrame frame) {
    return of.obstacles(ATLAS.known(viewpoint.knownOn()), viewpoint, frame, theme).getFirst();
  }

  private void assertClear(Region region, double width, double height, boolean page) {
    boolean legend =
        page ? Furniture.hasLegendOnPage(width, height) : Furniture.hasLegend(width, height);
    Viewpoint viewpoint = Viewpoint.opening(ATLAS.asOf()).withRegion(region);
    Atlas known = ATLAS.known(viewpoint.knownOn());
    MapFrame frame = Frames.opening(region, ATLAS, width, height, legend);
    List<Box> over =
        new ArrayList<>(furniture.withLegend(legend).obstacles(known, viewpoint, frame, theme));
    if (!page) {
      over.add(Furniture.controls(frame));
    }
    String where = region + " at " + width + " × " + height;
    Layout layout =
        new Arranger(measure, words).arrange(MapScene.of(known, viewpoint, frame, theme), over);
    List<String> hidden = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (MapMarker marker : layout.markers()) {
      Disc disc = new Disc(layout.center(marker), marker.base().radius());
      over.stream()
          .filter(disc::touches)
          .forEach(box -> hidden.add(marker.base().name() + " under " + box));
      if (marker.base().must() && layout.label(marker).isEmpty()) {
        silent.add(marker.base().name());
      }
    }
    assertEquals(List.of(), hidden, where);
    assertEquals(List.of(), silent, where + " lacks labels");
    assertTrue(layout.markers().size() > 4, where + " shows too few");
  }
}
