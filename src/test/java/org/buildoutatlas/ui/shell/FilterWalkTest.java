package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks through filter, expression and key list by keyboard, and leaves pictures of them. */
@ExtendWith(ApplicationExtension.class)
class FilterWalkTest {

  private OpenWindow open;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
  }

  @BeforeEach
  void settle() throws Exception {
    robotless(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(720);
        });
    open.settle();
  }

  @Test
  void filtersByKeyboardAndTakesItBack(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
    robot.type(KeyCode.F);
    open.settle();
    assertTrue(robot.lookup("#map-filter-card").query().isVisible());
    robot.interact(() -> robot.lookup("#filter-status-operational").query().requestFocus());
    robot.type(KeyCode.SPACE);
    open.settle();
    assertEquals(Set.of(Status.OPERATIONAL), filter().statuses());
    assertTrue(text(robot, "#filter-passing").matches("\\d+ of \\d+ sites"));
    assertTrue(text(robot, "#filter-note-text").startsWith("Filter on: "), "The panel says so");
    picture("filter-light-1280");

    robot.interact(() -> open.window().desk().workspace().move(v -> v.withTheme("dark")));
    open.settle();
    picture("filter-dark-1280");
    robot.interact(() -> open.window().desk().workspace().undo());

    robot.interact(() -> open.window().desk().workspace().undo());
    open.settle();
    assertEquals(Filter.NONE, filter());
    assertFalse(((CheckBox) robot.lookup("#filter-status-operational").query()).isSelected());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#map-filter-card").tryQuery().isEmpty(), "Esc closes the card");
  }

  @Test
  void anExpressionIsCompletedAMistakeIsShownAndWhatCanBeReadFilters(FxRobot robot)
      throws Exception {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
    robot.type(KeyCode.F);
    open.settle();
    robot.clickOn("#filter-expression").write("stat");
    picture(robot, "filter-completion");
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals("state ", field(robot).getText());
    robot.write("= 5").type(KeyCode.ESCAPE, KeyCode.ENTER);
    open.settle();
    assertTrue(text(robot, "#filter-mistake").startsWith("state is a text"));
    assertTrue(robot.lookup(".mistake-mark").query().isVisible(), "It is underlined");
    assertEquals("", filter().expression(), "The filter is as it was");
    picture("filter-mistake-1280");

    robot.type(KeyCode.BACK_SPACE).write("'TX'").type(KeyCode.ENTER);
    open.settle();
    assertEquals("state = 'TX'", filter().expression());
    assertFalse(robot.lookup("#filter-mistake").query().isVisible());

    robot.eraseText(4).write("'ZZ'").type(KeyCode.ENTER);
    open.settle();
    assertTrue(robot.lookup("#filter-none").query().isVisible(), "It says that nothing passes");
    picture("filter-none-1280");
    robot.clickOn("#filter-none-clear");
    open.settle();
    assertTrue(filter().isNone());
    assertEquals("", field(robot).getText());
  }

  @Test
  void thePaletteDoesWhatIsFoundAndRemembersIt(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("korea");
    picture(robot, "palette-korea");
    robot.eraseText(5).write(">world");
    picture(robot, "palette-action");
    robot.type(KeyCode.ENTER);
    open.settle();
    assertEquals(Region.WORLD, open.viewpoint().region());
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    picture(robot, "palette-recent");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theListOfKeys(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
    robot.type(KeyCode.F1);
    picture("keys-1280");
  }

  private Filter filter() {
    return open.viewpoint().filter();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#filter-expression").query();
  }

  private static String text(FxRobot robot, String query) {
    return ((Labeled) robot.lookup(query).query()).getText();
  }

  private static void robotless(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void picture(String name) throws Exception {
    open.settle();
    write(stage.getScene(), name);
  }

  /** The picture of the window opened last. */
  private static void picture(FxRobot robot, String name) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    List<Window> windows = robot.listWindows();
    write(windows.getLast().getScene(), name);
  }

  private static void write(Scene scene, String name) throws Exception {
    WritableImage image = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
    Pictures.write(image, name);
  }
}
