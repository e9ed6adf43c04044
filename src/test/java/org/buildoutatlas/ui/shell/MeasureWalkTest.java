package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Geodesics;
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

/** Measuring, coordinates and flows with real clicks and keys; leaves pictures of them. */
@ExtendWith(ApplicationExtension.class)
class MeasureWalkTest {

  private static final Path SCREENS = Path.of("target", "screens");
  private static final LonLat BUSAN = new LonLat(129.05, 35.1);
  private static final LonLat SEATTLE = new LonLat(-122.3, 47.6);
  private static final LonLat HONOLULU = new LonLat(-157.9, 21.3);

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
  void measuresAcrossTheDateLineAndClosesARing(FxRobot robot) throws Exception {
    focusMap(robot);
    robot.type(KeyCode.M);
    open.settle();
    assertTrue(robot.lookup("#map-measure-card").tryQuery().isPresent(), "The card is open");
    click(robot, BUSAN);
    click(robot, SEATTLE);
    double way = Geodesics.distance(BUSAN, SEATTLE) / 1000;
    assertEquals(way, kilometres(text(robot, "#measure-total")), way * 0.01);
    robot.moveTo(screen(robot, HONOLULU));
    assertTrue(robot.lookup("#measure-reading").query().isVisible(), "The way is read out");
    picture("measure-line-light");

    click(robot, HONOLULU);
    robot.clickOn("#measure-close");
    assertTrue(text(robot, "#measure-area").endsWith("km²"), text(robot, "#measure-area"));
    picture("measure-ring-light");
    robot.clickOn("#measure-mi");
    assertTrue(text(robot, "#measure-area").endsWith("mi²"), "The unit is followed");

    focusMap(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertTrue(copied[0].startsWith("Perimeter: "), copied[0]);
    assertTrue(copied[0].contains("WGS"), copied[0]);

    robot.type(KeyCode.BACK_SPACE);
    assertFalse(
        robot.lookup("#measure-area").query().getParent().isVisible(), "The ring is open again");
    go(Region.PACIFIC, "dark");
    picture("measure-line-dark");
    focusMap(robot);
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#map-measure-card").tryQuery().isPresent(), "Esc ends the line");
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#map-measure-card").tryQuery().isEmpty(), "and then closes");
  }

  @Test
  void theMenuCopiesCoordinatesAndTheStatusBarGoesToThem(FxRobot robot) throws Exception {
    askForMenu(robot, HONOLULU);
    assertTrue(robot.lookup("#map-copy-plain").tryQuery().isPresent(), "The menu is open");
    picture("map-menu");
    robot.clickOn("#map-copy-plain");
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertTrue(copied[0].matches("21\\.\\d{4}, -157\\.\\d{4}"), copied[0]);

    robot.clickOn("#status-place");
    TextField field = robot.lookup("#goto").query();
    robot.interact(() -> field.setText("127.5, 36.2"));
    robot.clickOn("#goto-go");
    assertTrue(text(robot, "#goto-message").contains("latitude"), text(robot, "#goto-message"));
    robot.interact(() -> field.setText("36°12'N 127°30'E"));
    robot.clickOn("#goto-go");
    open.settle();
    LonLat middle = frame().camera().center();
    assertEquals(36.2, middle.lat(), 1e-6);
    assertEquals(127.5, middle.lon(), 1e-6);
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

  /** What the right button does on a platform that has one; the headless one has none. */
  private void askForMenu(FxRobot robot, LonLat place) throws Exception {
    Point pixel = frame().toPixel(place);
    Point2D at = screen(robot, place);
    Node map = robot.lookup("#map").query();
    robot.interact(
        () ->
            Event.fireEvent(
                map,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    pixel.x(),
                    pixel.y(),
                    at.getX(),
                    at.getY(),
                    false,
                    null)));
    open.settle();
  }

  private void go(Region region, String theme) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withRegion(region).withTheme(theme)));
    open.settle();
  }

  private void click(FxRobot robot, LonLat place) throws Exception {
    robot.clickOn(screen(robot, place));
  }

  private Point2D screen(FxRobot robot, LonLat place) throws Exception {
    Point pixel = frame().toPixel(place);
    Node map = robot.lookup("#map").query();
    return map.localToScreen(pixel.x(), pixel.y());
  }

  private MapFrame frame() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> open.window().map().frameProperty().get().orElseThrow())
        .get(10, TimeUnit.SECONDS);
  }

  private void picture(String name) throws IOException {
    WritableImage[] shot = new WritableImage[1];
    WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> shot[0] = stage.getScene().snapshot(null));
    int w = (int) shot[0].getWidth();
    int h = (int) shot[0].getHeight();
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    int[] row = new int[w * h];
    shot[0]
        .getPixelReader()
        .getPixels(
            0, 0, w, h, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, w);
    image.setRGB(0, 0, w, h, row, 0, w);
    Files.createDirectories(SCREENS);
    ImageIO.write(image, "png", SCREENS.resolve(name + ".png").toFile());
  }

  private static double kilometres(String text) {
    return Double.parseDouble(text.replace(",", "").replace("\u00a0km", ""));
  }

  private static void focusMap(FxRobot robot) {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
  }

  private static String text(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node instanceof Labeled labeled ? labeled.getText() : ((Label) node).getText();
  }
}
