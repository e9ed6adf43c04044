package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Coordinates and flows with real clicks; leaves pictures of them. */
@ExtendWith(ApplicationExtension.class)
class MeasureWalkTest {

  private OpenWindow open;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
  }

  @BeforeEach
  void settle(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          stage.setWidth(1920);
          stage.setHeight(1080);
        });
    open.settle();
    go(Region.PACIFIC, "light");
  }

  @Test
  void depthIsSaidAtSeaAndCoordinatesFollowTheRegion(FxRobot robot) throws Exception {
    go(Region.KOREA, "light");
    robot.moveTo(screen(robot, new LonLat(130.5, 37)));
    assertTrue(text(robot, "#status-place").contains("m deep"), text(robot, "#status-place"));
    String korean = text(robot, "#status-place");
    go(Region.UNITED_STATES, "light");
    assertNotEquals(korean, text(robot, "#status-place"), "The old place is not kept");
    picture("status-us");
  }

  @Test
  void aClickOnAFlowChoosesItsSupplier(FxRobot robot) throws Exception {
    picture("flows-window-light");
    // On the trunk: a great circle that starts in the middle of South Korea.
    Point2D found = trunk(robot);
    robot.clickOn(found);
    open.settle();
    Selection chosen = open.viewpoint().selection();
    assertInstanceOf(Selection.OfPartner.class, chosen, "A supplier is chosen");
    picture("flows-window-chosen");
    go(Region.PACIFIC, "dark");
    picture("flows-window-dark");
  }

  /** A point of the screen on the trunk, searched along a meridian in the west of the map. */
  private Point2D trunk(FxRobot robot) throws Exception {
    MapFrame frame = frame();
    for (double lat = 62; lat > 36; lat -= 0.1) {
      Point pixel = frame.toPixel(new LonLat(150, lat));
      Node map = robot.lookup("#map").query();
      Point2D at = map.localToScreen(pixel.x(), pixel.y());
      robot.moveTo(at);
      if (javafx.scene.Cursor.HAND.equals(map.getCursor())) {
        return at;
      }
    }
    throw new AssertionError("No trunk at 150° E");
  }

  private void go(Region region, String theme) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> open.window().desk().workspace().move(v -> v.withRegion(region).withTheme(theme)));
    open.settle();
  }

  private Point2D screen(FxRobot robot, LonLat place) throws Exception {
    Point pixel = frame().toPixel(place);
    Node map = robot.lookup("#map").query();
    return map.localToScreen(pixel.x(), pixel.y());
  }

  private MapFrame frame() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> open.window().map().frameProperty().get().orElseThrow())
        .get(10, TimeUnit.SECONDS);
  }

  private void picture(String name) throws IOException {
    WritableImage[] shot = new WritableImage[1];
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shot[0] = stage.getScene().snapshot(null));
    Pictures.write(shot[0], name);
  }

  private static String text(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node instanceof Labeled labeled ? labeled.getText() : ((Label) node).getText();
  }
}
