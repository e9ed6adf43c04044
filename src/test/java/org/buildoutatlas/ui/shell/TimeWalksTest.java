package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Time as somebody moves through it: playing, dragging, by keys and by the wheel. */
@ExtendWith(ApplicationExtension.class)
class TimeWalksTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void aPlaybackIsTakenBackAsOneStep(FxRobot robot) throws Exception {
    open.settle();
    Quarter before = open.viewpoint().at();
    robot.interact(() -> beginAnewAtTheEnd(robot));
    robot.clickOn("#play");
    until(() -> !open.viewpoint().at().equals(before));
    assertEquals("Stop (Space)", robot.lookup("#play").query().getAccessibleText());
    robot.moveTo("#map");
    focus(robot, "#map");
    robot.type(KeyCode.SPACE);
    until(() -> robot.lookup("#play").query().getAccessibleText().startsWith("Play"));
    Quarter stopped = open.viewpoint().at();
    open.settle();
    assertEquals(stopped, open.viewpoint().at(), "It stands where it was stopped");
    robot.interact(workspace()::undo);
    assertEquals(before, open.viewpoint().at());
    assertFalse(workspace().canUndoProperty().get());
  }

  @Test
  void aPlaybackStopsAtTheEndAndWhenSomebodyChoosesAQuarter(FxRobot robot) throws Exception {
    open.settle();
    robot.interact(() -> workspace().move(v -> v.withAt(new Quarter(2029, 3))));
    robot.clickOn("#play");
    until(() -> robot.lookup("#play").query().getAccessibleText().startsWith("Play"));
    assertEquals(new Quarter(2029, 4), open.viewpoint().at());
    robot.interact(() -> beginAnewAtTheEnd(robot));
    robot.clickOn("#play");
    until(() -> open.viewpoint().at().compareTo(new Quarter(2029, 4)) < 0);
    robot.interact(() -> workspace().move(v -> v.withAt(new Quarter(2028, 2))));
    until(() -> robot.lookup("#play").query().getAccessibleText().startsWith("Play"));
    assertEquals(new Quarter(2028, 2), open.viewpoint().at());
  }

  @Test
  void bothHandlesAreMovedByKeysByTheWheelAndByHand(FxRobot robot) throws Exception {
    open.settle();
    Quarter start = open.viewpoint().at();
    focus(robot, "#at-handle");
    robot.type(KeyCode.LEFT);
    assertEquals(start.plus(-1), open.viewpoint().at());
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertEquals(start.plus(3), open.viewpoint().at());
    robot.type(KeyCode.END);
    assertEquals(new Quarter(2029, 4), open.viewpoint().at());
    robot.type(KeyCode.HOME);
    assertEquals(1, open.viewpoint().at().number());

    focus(robot, "#known-handle");
    robot.type(KeyCode.LEFT);
    assertEquals(LocalDate.of(2026, 10, 22), open.viewpoint().knownOn());
    robot.type(KeyCode.END);
    assertEquals(LocalDate.of(2026, 11, 22), open.viewpoint().knownOn());

    robot.interact(() -> workspace().move(v -> v.withAt(start)));
    robot.interact(() -> Event.fireEvent(robot.lookup("#time-axis").query(), notch()));
    assertEquals(start.plus(1), open.viewpoint().at(), "A notch of the wheel is a quarter");

    Bounds axis = bounds(robot, "#time-axis");
    robot.drag(robot.lookup("#known-handle").<Node>query()).moveBy(-60, 0).drop();
    until(() -> open.viewpoint().knownOn().isBefore(LocalDate.of(2026, 11, 22)));
    robot.clickOn(axis.getMaxX() - 4, axis.getMaxY() - 24);
    open.settle();
    assertEquals(new Quarter(2029, 4), open.viewpoint().at(), "A click leads to its quarter");
    assertTrue(
        robot
            .lookup("#at-handle")
            .query()
            .queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)
            .toString()
            .startsWith("2029 Q4"));
  }

  @Test
  void theBarGivesWayWhereNothingChangesWithTime(FxRobot robot) throws Exception {
    open.settle();
    robot.interact(
        () ->
            workspace()
                .move(
                    v ->
                        v.withLayers(
                            v.layers()
                                .with(MapLayer.STARGATE, false)
                                .with(MapLayer.ADJACENT, false)
                                .with(MapLayer.ABROAD, false)
                                .with(MapLayer.FLOWS, false))));
    assertFalse(robot.lookup("#time-strip").query().isVisible());
    robot.clickOn("#status-as-of");
    assertTrue(robot.lookup("#time-strip").query().isVisible(), "The day can still be chosen");
  }

  @Test
  void theBarOnEveryMap() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark", "high-contrast")) {
        pictures.look(v -> v.withTheme(theme).withRegion(Region.UNITED_STATES));
        pictures.picture("time-us-" + theme + "-" + size[0]);
      }
      pictures.look(v -> v.withTheme("light").withAt(new Quarter(2028, 2)));
      pictures.picture("time-us-later-" + size[0]);
      pictures.look(
          v ->
              v.withKnownOn(LocalDate.of(2026, 3, 1)).withAt(Quarter.of(LocalDate.of(2026, 3, 1))));
      pictures.picture("time-us-past-" + size[0]);
      pictures.look(v -> Viewpoint.opening(LocalDate.of(2026, 11, 22)).withAdjacentSites(true));
      pictures.picture("time-us-adjacent-" + size[0]);
      for (Region region : List.of(Region.KOREA, Region.PACIFIC, Region.WORLD)) {
        pictures.look(v -> v.withAdjacentSites(false).withRegion(region));
        pictures.picture("time-" + region.word() + "-light-" + size[0]);
      }
    }
  }

  private Workspace workspace() {
    return open.window().desk().workspace();
  }

  /** So that a playback goes on until it is stopped, however slow the machine is. */
  private static void beginAnewAtTheEnd(FxRobot robot) {
    var items = robot.lookup("#pace").queryAs(MenuButton.class).getItems();
    CheckMenuItem loop = (CheckMenuItem) items.getLast();
    loop.setSelected(true);
    loop.fire();
  }

  /** A notch of a wheel, as a real one turns: the platform without a screen turns less. */
  private static ScrollEvent notch() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        10,
        10,
        10,
        10,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        40,
        0,
        40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  private static Bounds bounds(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
  }
}
