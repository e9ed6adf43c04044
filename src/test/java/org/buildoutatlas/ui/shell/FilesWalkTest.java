package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.ui.export.ImageWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Opens and saves files with the window, on the embedded data set. */
@ExtendWith(ApplicationExtension.class)
class FilesWalkTest {

  private static final SheetSize SMALL = SheetSize.ofPixels(960, 540);

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
  void savesThePictureAndShowsItsFolder(FxRobot robot) throws Exception {
    Path file = open.folder().resolve("picture.png");
    robot.interact(
        () -> open.window().exports().images().save(file, new ImageWish(SMALL, 1, "light")));
    open.settle();
    assertTrue(Files.size(file) > 10_000, "The picture is written");
    assertTrue(robot.lookup("#notice").queryAs(Label.class).getText().contains("picture.png"));
    robot.clickOn("#notice-action");
    assertEquals(List.of(file.toUri()), open.opened());
  }

  @Test
  void aPictureIsNeverWrittenUnderAnotherEnding(FxRobot robot) throws Exception {
    Path chosen = open.folder().resolve("picture.jpg");
    Path other = open.folder().resolve("picture.jpg.png");
    Files.writeString(other, "kept");
    robot.interact(
        () -> open.window().exports().images().save(chosen, new ImageWish(SMALL, 1, "light")));
    open.settle();
    assertFalse(Files.exists(chosen), "No PNG in a file called JPG");
    assertEquals("kept", Files.readString(other), "Nobody agreed to replace that");
    assertTrue(Files.size(open.folder().resolve("picture.jpg-2.png")) > 10_000);
  }

  @Test
  void nothingIsSavedWithoutPages(FxRobot robot) throws Exception {
    Pictures.onWindow(() -> open.window().exports().decks().ask());
    assertFalse(saveButton(robot, "#deck-dialog").isDisabled(), "All pages are chosen at first");
    robot
        .lookup("#deck-dialog .check-box")
        .queryAllAs(CheckBox.class)
        .forEach(page -> robot.interact(page::fire));
    assertTrue(saveButton(robot, "#deck-dialog").isDisabled(), "Nothing is left to be saved");
    robot.type(KeyCode.ESCAPE);
  }

  private static Button saveButton(FxRobot robot, String dialog) {
    return robot.lookup(dialog + " .button").queryAllAs(Button.class).stream()
        .filter(Button::isDefaultButton)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSizeThatNoPictureCanHaveIsSaidAtItsField(FxRobot robot) throws Exception {
    Pictures.onWindow(() -> open.window().exports().images().ask());
    ComboBox<Object> sizes = robot.lookup("#save-size").queryComboBox();
    Pictures.onWindow(() -> sizes.setValue(sizes.getItems().getLast()));
    TextField width = robot.lookup("#save-width").queryAs(TextField.class);
    Node problem = robot.lookup("#save-size-problem").query();
    assertFalse(problem.isVisible(), "What it begins with is possible");
    for (String wrong : List.of("0", "1000000", "-5", "wide", "")) {
      Pictures.onWindow(() -> width.setText(wrong));
      assertTrue(problem.isVisible(), wrong);
      assertTrue(saveButton(robot, "#save-dialog").isDisabled(), wrong);
    }
    Pictures.write(
        WaitForAsyncUtils.asyncFx(() -> width.getScene().snapshot(null)).get(),
        "save-dialog-wrong");
    Pictures.onWindow(() -> width.setText("800"));
    Path file = open.folder().resolve("small.png");
    open.answer(file);
    Pictures.onWindow(saveButton(robot, "#save-dialog")::fire);
    open.settle();
    assertEquals(800, ImageIO.read(file.toFile()).getWidth());
  }

  @Test
  void savesTheTablesAndShowsTheirFolder(FxRobot robot) throws Exception {
    Path file = open.folder().resolve("facts.xlsx");
    robot.interact(() -> open.window().exports().tables().save(file));
    open.settle();
    assertTrue(Files.size(file) > 10_000, "The workbook is written");
    assertTrue(robot.lookup("#notice").queryAs(Label.class).getText().contains("facts.xlsx"));
    robot.clickOn("#notice-action");
    assertEquals(List.of(file.toUri()), open.opened());
  }

  @Test
  void saysThatTablesCannotBeWrittenToAFolderThatIsGone(FxRobot robot) throws Exception {
    Path file = open.folder().resolve("gone").resolve("facts.csv");
    robot.interact(() -> open.window().exports().tables().save(file));
    open.settle();
    assertTrue(
        robot
            .lookup("#notice")
            .queryAs(Label.class)
            .getText()
            .contains("its folder does not exist"));
    assertFalse(Files.exists(file));
  }

  @Test
  void tablesAreOfferedBesideThePicture(FxRobot robot) throws Exception {
    robot.clickOn("#export");
    Node entry = robot.lookup("#save-tables").query();
    assertTrue(entry.isVisible(), "Save tables is in the menu");
    Pictures.write(
        WaitForAsyncUtils.asyncFx(() -> entry.getScene().snapshot(null)).get(), "export-menu");
  }

  @Test
  void aBrokenFolderShowsItsProblemsAndLeavesTheAtlas(FxRobot robot) throws Exception {
    Path broken = Files.createDirectory(open.folder().resolve("broken"));
    Files.writeString(broken.resolve("atlas.json"), "{ \"id\": ");
    var before = open.window().desk().workspace().dataSetProperty().get();
    robot.interact(() -> open.window().open(broken));
    open.settle();

    ListView<?> list = robot.lookup("#problem-list").query();
    assertFalse(list.getItems().isEmpty(), "The findings are listed");
    assertTrue(
        robot.from(list).lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
            .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
            .noneMatch(Node::isVisible),
        "They fit the width");
    assertTrue(robot.lookup("#problems-banner").tryQuery().isPresent(), "The atlas is kept");
    assertEquals(before, open.window().desk().workspace().dataSetProperty().get());

    robot.clickOn("#problems-close");
    open.settle();
    assertTrue(robot.lookup("#map").tryQuery().isPresent(), "Back on the map");
  }
}
