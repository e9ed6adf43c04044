package org.buildoutatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.geo.Projections;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.Gazetteer;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Half;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapPaintingsTest {

  private static final MapFrame HERE = frame(-96);
  private static final MapFrame THERE = frame(-80);

  private final Atlas atlas = Samples.anAtlas().with(Samples.aSite("Kansas")).build();
  private final Viewpoint viewpoint = Viewpoint.opening(Samples.TODAY);
  private final Theme theme = Themes.named("light").orElseThrow();
  private final CompletableFuture<String> gate = new CompletableFuture<>();
  private Jobs jobs = new Jobs();
  private Optional<Sheets> sheets = Optional.empty();
  private Optional<MapPaintings> paintings = Optional.empty();

  @BeforeEach
  void open() throws Exception {
    BundledFonts fonts = new BundledFonts();
    AwtTextMeasure measure = new AwtTextMeasure(fonts);
    Words words = new Words();
    MapPainters painters =
        new MapPainters(
            (frame, colours, _, _) -> {
              if (frame.camera().equals(THERE.camera())) {
                gate.join();
              }
              return new Drawing(
                  frame.width(), frame.height(), colours.depth().getFirst(), List.of());
            },
            new SiteMap(measure, words, new Gazetteer(List.of()), List.of()),
            new Furniture(measure, words, new Numbers()),
            new AwtInk(fonts)::pixels);
    onFx(
        () -> {
          jobs = new Jobs();
          Motion still = new Motion(Optional.of(false));
          Sheets made = new Sheets(still);
          sheets = Optional.of(made);
          Workspace workspace = new Workspace(viewpoint);
          MapMotion motion = new MapMotion(new Lens(workspace, Half.FIRST), still, made::hold);
          workspace.open(new DataSet("test", atlas));
          motion.resize(400, 300);
          paintings = Optional.of(new MapPaintings("map", jobs, painters, made, motion, () -> {}));
          return motion;
        });
  }

  @AfterEach
  void close() throws Exception {
    onFx(
        () -> {
          jobs.close();
          return jobs;
        });
  }

  @Test
  void theBaseMapUnderTheSitesIsAlwaysOfTheirFrame() throws Exception {
    want(HERE, "");
    waitUntilIdle();
    want(THERE, "");
    // Wanted while its own base map still lies there, painted after another has replaced it.
    want(HERE, "site:kansas");
    gate.complete("open");
    waitUntilIdle();
    assertEquals(HERE.camera(), frameOf(sheets.orElseThrow().sites()).camera());
    assertEquals(frameOf(sheets.orElseThrow().sites()), frameOf(sheets.orElseThrow().base()));
    assertTrue(onFx(() -> paintings.orElseThrow().currentProperty().get()), "It is what is wanted");
  }

  @Test
  void keepsTheBaseMapWhereOnlyTheSitesChange() throws Exception {
    want(HERE, "");
    waitUntilIdle();
    Painting.Sheet before = sheets.orElseThrow().base().orElseThrow();
    want(HERE, "site:kansas");
    waitUntilIdle();
    assertSame(before, sheets.orElseThrow().base().orElseThrow(), "It was not painted again");
  }

  private static MapFrame frame(double longitude) {
    return new MapFrame(
        Region.UNITED_STATES,
        Projections.albersUnitedStates(),
        new Camera(new LonLat(longitude, 38), 0.0002),
        400,
        300);
  }

  private static MapFrame frameOf(Optional<Painting.Sheet> sheet) {
    return sheet.orElseThrow().frame();
  }

  private void want(MapFrame frame, String hovered) throws Exception {
    Optional<String> group = Optional.of(hovered).filter(h -> !h.isEmpty());
    onFx(
        () -> {
          paintings
              .orElseThrow()
              .want(
                  new Painting(
                      atlas,
                      viewpoint,
                      frame,
                      theme,
                      Set.of(),
                      group,
                      Optional.empty(),
                      false,
                      Above.window(0),
                      List.of(),
                      1));
          return frame;
        });
  }

  private void waitUntilIdle() throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(() -> jobs.idleProperty().get()));
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
  }
}
