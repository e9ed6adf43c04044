package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.map.MapView;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The globe and the second map under real keys and a real mouse, with pictures of both. */
@ExtendWith(ApplicationExtension.class)
class MapsTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void theGlobeTurnsByHandAndByKeys(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(() -> open.window().map().node().requestFocus());
    robot.type(KeyCode.DIGIT5);
    open.settle();
    assertEquals(Region.GLOBE, open.viewpoint().region());
    MapFrame before = frame(open.window().map());
    assertTrue(
        open.window().map().pixelOf("site:lordstown").isPresent(), "Ohio is on the near side");
    robot.drag("#map").moveBy(60, 20).drop();
    open.settle();
    MapFrame after = frame(open.window().map());
    LonLat under = before.toPlace(before.sheet().center()).orElseThrow();
    double way = after.toPixel(under).distance(after.sheet().center());
    assertTrue(way > 40 && way < 80, () -> "the hand moved 63 pixels, the globe " + way);
    robot.type(KeyCode.LEFT);
    open.settle();
    assertTrue(frame(open.window().map()).camera().center().lon() != after.camera().center().lon());
    pictures.look(v -> v.withCamera(new Camera(new LonLat(60, 0), before.camera().scale())));
    assertEquals(
        Optional.empty(),
        open.window().map().pixelOf("site:lordstown"),
        "what lies beyond the horizon cannot be reached");
  }

  @Test
  void aSecondMapSharesAllButItsPlace(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(() -> open.window().map().node().requestFocus());
    robot.type(KeyCode.D);
    open.settle();
    assertEquals(Optional.of(Companion.of(Region.KOREA)), open.viewpoint().companion());
    MapView second = open.window().maps().second().orElseThrow();
    assertEquals(Region.KOREA, frame(second).region());
    MapFrame first = frame(open.window().map());
    robot.drag("#second-map").moveBy(30, 30).drop();
    open.settle();
    assertTrue(open.viewpoint().companion().orElseThrow().camera().isPresent());
    assertEquals(first, frame(open.window().map()), "the first map stays");
    robot.clickOn("#second-map-region").clickOn("#second-region-globe");
    open.settle();
    assertEquals(Region.GLOBE, frame(second).region());
    assertEquals(Region.UNITED_STATES, open.viewpoint().region());
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertEquals(Optional.empty(), open.viewpoint().companion());
    Pictures.onWindow(() -> open.window().desk().workspace().undo());
    open.settle();
    assertTrue(open.window().maps().second().isPresent(), "undo brings it back");
  }

  @Test
  void picturesOfBoth() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark", "print", "high-contrast")) {
        pictures.look(v -> v.withTheme(theme).withRegion(Region.GLOBE));
        pictures.picture("globe-" + theme + "-" + size[0]);
      }
      Camera opening = frame(open.window().map()).camera();
      pictures.look(v -> v.withTheme("light").withCamera(opening.withCenter(new LonLat(-95, 38))));
      pictures.picture("globe-america-" + size[0]);
      Camera korea = new Camera(new LonLat(128, 36), opening.scale() * 3);
      pictures.look(v -> v.withTheme("dark").withCamera(korea));
      pictures.picture("globe-korea-" + size[0]);
      pictures.look(
          v ->
              v.withTheme("light")
                  .withRegion(Region.UNITED_STATES)
                  .withCompanion(Optional.of(Companion.of(Region.KOREA))));
      pictures.picture("double-light-" + size[0]);
      pictures.look(
          v -> v.withTheme("dark").withCompanion(Optional.of(Companion.of(Region.GLOBE))));
      pictures.look(v -> v.withSelection(new Selection.OfSite("abilene")));
      pictures.picture("double-dark-" + size[0]);
      pictures.look(v -> v.withCompanion(Optional.empty()).withSelection(new Selection.Nothing()));
    }
  }

  private static MapFrame frame(MapView map) {
    return map.frameProperty().get().orElseThrow();
  }
}
