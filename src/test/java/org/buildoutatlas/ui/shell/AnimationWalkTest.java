package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.gif.Gif;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.export.AnimationSaving;
import org.buildoutatlas.ui.export.AnimationWish;
import org.buildoutatlas.ui.export.AnimationWish.Motion.Flight;
import org.buildoutatlas.ui.export.AnimationWish.Motion.Playback;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Saves maps that move from the window, on the embedded data set. */
@ExtendWith(ApplicationExtension.class)
class AnimationWalkTest {

  private static final QuarterSpan YEAR =
      new QuarterSpan(new Quarter(2027, 1), new Quarter(2027, 4));

  private OpenWindow open;

  @Start
  void start(Stage shown) throws Exception {
    open = new OpenWindow(shown);
    open.show();
  }

  @BeforeEach
  void settle() throws Exception {
    open.settle();
  }

  @Test
  void theDialogOffersOnlyWhatGoesTogether(FxRobot robot) throws Exception {
    robot.interact(() -> open.window().desk().workspace().move(v -> v.withTheme("dark")));
    open.settle();
    robot.clickOn("#export").clickOn("#save-animation");
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#animation-dialog").tryQuery().isEmpty());
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
    ComboBox<?> from = robot.lookup("#animation-from").query();
    Pictures.write(
        WaitForAsyncUtils.asyncFx(() -> from.getScene().snapshot(null)).get(), "animation-dialog");
    assertFalse(saveButton(robot).isDisabled(), "Something is proposed");
    robot.interact(() -> from.getSelectionModel().selectLast());
    ComboBox<?> to = robot.lookup("#animation-to").query();
    robot.interact(() -> to.getSelectionModel().selectFirst());
    assertTrue(saveButton(robot).isDisabled(), "It cannot end before it begins");
    ComboBox<?> what = robot.lookup("#animation-what").query();
    robot.interact(() -> what.getSelectionModel().selectLast());
    assertTrue(from.isDisabled(), "A flight has no quarters");
    assertFalse(saveButton(robot).isDisabled());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#animation-dialog").tryQuery().isEmpty());
  }

  @Test
  void savesAPlaybackAsOneFileAndAFlightAsFrames(FxRobot robot) throws Exception {
    Path file = open.folder().resolve("us.gif");
    robot.interact(
        () -> animations().save(file, wish(new Playback(YEAR), animations().formats().getFirst())));
    open.settle();
    Gif gif = Gif.read(Files.readAllBytes(file));
    assertEquals(6, gif.pictures().size());
    assertTrue(robot.lookup("#notice").queryAs(Label.class).getText().contains("us.gif"));

    Camera near = new Camera(new LonLat(-99.7, 32.5), 0.0006);
    robot.interact(() -> open.window().desk().workspace().move(v -> v.withCamera(near)));
    open.settle();
    Path frames = open.folder().resolve("fly.png");
    Files.writeString(open.folder().resolve("fly-0001.png"), "kept");
    robot.interact(
        () ->
            animations()
                .save(
                    frames,
                    wish(new Flight(Region.UNITED_STATES), animations().formats().getLast())));
    open.settle();
    assertEquals("kept", Files.readString(open.folder().resolve("fly-0001.png")));
    Path first = open.folder().resolve("fly-2-0001.png");
    assertTrue(Files.size(first) > 10_000, "Frames that nobody was asked about replace nothing");
    assertTrue(robot.lookup("#notice").queryAs(Label.class).getText().contains("fly-2-0001.png"));
    robot.clickOn("#notice-action");
    assertEquals(List.of(first.toUri()), open.opened());
  }

  @Test
  void aCancelledAnimationLeavesTheOldFile(FxRobot robot) throws Exception {
    Path file = open.folder().resolve("us.gif");
    Files.writeString(file, "old");
    AnimationWish endless =
        new AnimationWish(
            new Playback(YEAR),
            960,
            540,
            Optional.of(100.0),
            true,
            "light",
            animations().formats().getFirst());
    robot.interact(() -> animations().save(file, endless));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup("#progress-card").query().isVisible());
    Pictures.write(
        WaitForAsyncUtils.asyncFx(
                () -> robot.lookup("#progress-card").query().getScene().snapshot(null))
            .get(),
        "animation-progress");
    robot.clickOn("#progress-cancel");
    open.settle();
    assertEquals("old", Files.readString(file));
    try (Stream<Path> left = Files.list(open.folder())) {
      assertTrue(left.noneMatch(f -> f.toString().endsWith(".part")), "Nothing half written");
    }
  }

  private AnimationSaving animations() {
    return open.window().exports().animations();
  }

  private static AnimationWish wish(AnimationWish.Motion motion, Exporter exporter) {
    double seconds = motion instanceof Playback ? 0.5 : 0.2;
    return new AnimationWish(motion, 640, 400, Optional.of(seconds), true, "dark", exporter);
  }

  private static Button saveButton(FxRobot robot) {
    return robot.lookup("#animation-dialog .button").queryAllAs(Button.class).stream()
        .filter(Button::isDefaultButton)
        .findFirst()
        .orElseThrow();
  }
}
