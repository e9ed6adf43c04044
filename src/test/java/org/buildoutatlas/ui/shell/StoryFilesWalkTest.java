package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.ui.story.StoryModel;
import org.buildoutatlas.view.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories are renamed, carried out, opened, deleted, and not overwritten unasked. */
@ExtendWith(ApplicationExtension.class)
class StoryFilesWalkTest {

  private static final int TAB = 3;
  private static final String STORY = "who-pays-for-stargate";

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void storiesAreRenamedCarriedOutOpenedAndDeleted(FxRobot robot) throws Exception {
    begin();
    Path out = open.folder().resolve("told.json");
    open.answer(out);
    menu("save-as");
    assertTrue(Files.readString(out).contains("Who pays for Stargate?"));
    // A single scene is carried out sooner.
    Files.writeString(
        out,
        """
        {"format": 1, "title": "Who pays for Stargate?", "scenes": [{"id": "a", "title": "A"}]}
        """);
    open.answer(out);
    menu("open");
    assertEquals("told", story().id());
    assertTrue(titles().contains("Who pays for Stargate? · told.json"), titles().toString());
    Path deck = open.folder().resolve("told.pptx");
    open.answer(deck);
    menu("export");
    assertTrue(Files.size(deck) > 10_000);
    menu("rename");
    robot.write("Mine").type(KeyCode.ENTER);
    assertEquals("Mine", story().title());

    robot.clickOn("#story-save-button");
    open.settle();
    Path saved = open.folder().resolve("stories").resolve("told.json");
    Files.writeString(saved, Files.readString(saved).replace("Mine", "By another"));
    Pictures.onWindow(() -> pictures.<TextArea>node("#scene-title").setText("Not theirs"));
    robot.clickOn("#story-save-button");
    open.settle();
    assertTrue(Files.readString(saved).contains("By another"), "Nothing is overwritten unasked");
    robot.clickOn("#notice-action");
    open.settle();
    assertEquals("Mine (copy)", story().title());
    assertTrue(Files.readString(saved).contains("By another"));
    Path copy = open.folder().resolve("stories").resolve(story().id() + ".json");
    assertTrue(Files.readString(copy).contains("Not theirs"));
    menu("delete");
    assertFalse(Files.exists(copy));
    robot.clickOn("#notice-action");
    open.settle();
    assertEquals("Mine (copy)", story().title());
  }

  /** Chooses what the menu of the stories has, and waits until it is done. */
  private void menu(String word) throws Exception {
    Pictures.onWindow(
        () ->
            pictures.<MenuButton>node("#story-menu").getItems().stream()
                .filter(item -> ("story-" + word).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    open.settle();
  }

  private List<String> titles() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              ComboBox<Object> stories = pictures.node("#stories");
              return stories.getItems().stream().map(stories.getConverter()::toString).toList();
            })
        .get();
  }

  private void begin() throws Exception {
    open.settle();
    Pictures.onWindow(() -> open.window().panel().showTab(TAB));
    Pictures.onWindow(() -> model().choose(STORY));
    open.settle();
  }

  private StoryModel model() {
    return open.window().story().model();
  }

  private Story story() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> model().storyProperty().get().orElseThrow()).get();
  }
}
