package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.RealData;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.dataset.StoryFile;
import org.buildoutatlas.ui.story.StoryModel;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A story is recorded, edited, saved and recovered; pictures in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class StoryWalkTest {

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
  void scenesAreRecordedRewrittenReorderedAndTakenBack(FxRobot robot) throws Exception {
    begin();
    List<String> first = ids();
    Pictures.onWindow(() -> open.window().desk().workspace().move(v -> v.withRegion(Region.KOREA)));
    robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
    assertEquals(first.size() + 1, ids().size());
    assertEquals(1, model().sceneProperty().get());
    assertEquals(Region.KOREA, chosen().viewpoint().region());

    robot.write("Of {counted} {none}");
    open.settle();
    assertEquals("Of {counted} {none}", chosen().script().title());
    String reads = pictures.<Labeled>node("#scene-title-reads").getText();
    assertTrue(reads.startsWith("Of $") && !reads.contains("{"), reads);
    assertTrue(pictures.node("#scene-title-wrong").isVisible());
    assertTrue(pictures.<Labeled>node("#scene-title-wrong").getText().contains("none"));

    Pictures.onWindow(() -> pictures.node("#scenes").requestFocus());
    alt(robot, KeyCode.DOWN);
    assertEquals(2, model().sceneProperty().get());
    alt(robot, KeyCode.UP);
    assertEquals(1, model().sceneProperty().get());
    String recorded = chosen().id();
    robot
        .drag("#scene-2")
        .dropTo(robot.point("#scene-3").atPosition(Pos.BOTTOM_CENTER).atOffset(0, -6));
    assertEquals(recorded, chosen().id());
    assertEquals(2, ids().indexOf(recorded));
    assertEquals(first.get(1), ids().get(1));

    robot.clickOn("#scene-add");
    assertTrue(pictures.node("#scene-title").isFocused(), "What is typed is the title");
    robot.clickOn("#scene-remove");
    robot.clickOn("#scene-duplicate");
    assertEquals(first.size() + 2, ids().size());
    assertNotEquals(recorded, chosen().id());
    Pictures.onWindow(() -> open.window().desk().workspace().move(v -> v.withRegion(Region.WORLD)));
    robot.clickOn("#scene-update");
    assertEquals(Region.WORLD, chosen().viewpoint().region());
    Pictures.onWindow(() -> pictures.node("#scenes").requestFocus());
    robot.type(KeyCode.DELETE);
    assertEquals(first.size() + 1, ids().size());

    for (int step = 0; step < 10; step++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }
    assertEquals(first, ids());
    assertEquals(
        Region.WORLD, open.viewpoint().region(), "Undo in the story leaves the map where it is");
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    assertEquals(first.size() + 1, ids().size());
  }

  @Test
  void aChosenSceneIsShownInTheThemeOfTheWindowAndThePanelStays(FxRobot robot) throws Exception {
    begin();
    Pictures.onWindow(() -> open.window().desk().workspace().move(v -> v.withTheme("dark")));
    int abilene = ids().indexOf("abilene");
    Pictures.onWindow(() -> model().choose(abilene));
    assertEquals(new Selection.Nothing(), open.viewpoint().selection());
    Pictures.onWindow(() -> pictures.node("#scenes").requestFocus());
    robot.type(KeyCode.ENTER);
    open.settle();
    assertEquals(new Selection.OfSite("abilene"), open.viewpoint().selection());
    assertEquals("dark", open.viewpoint().theme());
    assertTrue(pictures.node("#scenes").isVisible());
    robot.type(KeyCode.DOWN);
    assertEquals(abilene + 1, model().sceneProperty().get());
    assertEquals(new Selection.OfSite("abilene"), open.viewpoint().selection());
  }

  @Test
  void aStoryIsSavedAndUnsavedWorkIsRecovered(FxRobot robot) throws Exception {
    begin();
    String id = story().id();
    Pictures.onWindow(() -> pictures.<TextArea>node("#scene-title").setText("Told anew"));
    assertTrue(pictures.node("#story-save-button").isVisible());
    Pictures.onWindow(() -> pictures.node("#scenes").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    open.settle();
    assertFalse(pictures.node("#story-save-button").isVisible());
    Path saved = open.folder().resolve("stories").resolve(id + ".json");
    Optional<Story> read = new StoryFile().read(saved, RealData.atlas(), new Findings());
    assertEquals("Told anew", read.orElseThrow().scenes().getFirst().script().title());
    assertEquals(List.of(), drafts());

    Pictures.onWindow(() -> pictures.<TextArea>node("#scene-title").setText("Not saved"));
    robot.clickOn("#scene-duplicate");
    open.settle();
    assertEquals(1, drafts().size());
    Pictures.onWindow(() -> open.window().panel().showTab(0));
    reopen();
    robot.clickOn("#notice-action");
    assertTrue(pictures.node("#story-draft").isVisible());
    String differs = pictures.<Labeled>node("#draft-differs").getText();
    assertTrue(differs.contains("1 scene added, 1 rewritten"), differs);
    assertEquals("Told anew", story().scenes().getFirst().script().title());
    pictures.picture("story-draft");
    robot.clickOn("#draft-recover");
    open.settle();
    assertFalse(pictures.node("#story-draft").isVisible());
    assertEquals("Not saved", story().scenes().getFirst().script().title());
    assertEquals(1, drafts().size(), "What is recovered is not saved yet");

    reopen();
    robot.clickOn("#draft-discard");
    open.settle();
    assertEquals(List.of(), drafts());
    assertEquals("Told anew", story().scenes().getFirst().script().title());
  }

  @Test
  void aDraftThatIsOlderThanTheSavedStoryBecomesACopy(FxRobot robot) throws Exception {
    begin();
    Pictures.onWindow(() -> pictures.<TextArea>node("#scene-title").setText("Not saved"));
    open.settle();
    Path draft = drafts().getFirst();
    Path saved = open.folder().resolve("stories").resolve(story().id() + ".json");
    Files.createDirectories(saved.getParent());
    Files.writeString(saved, Files.readString(draft).replace("Not saved", "Saved elsewhere"));
    Files.setLastModifiedTime(
        draft, FileTime.from(Files.getLastModifiedTime(saved).toInstant().minusSeconds(60)));
    int before = model().storyProperty().get().orElseThrow().scenes().size();
    reopen();
    assertEquals("Saved elsewhere", story().scenes().getFirst().script().title());
    robot.clickOn("#draft-recover");
    open.settle();
    assertTrue(story().title().endsWith("(recovered)"), story().title());
    assertEquals("Not saved", story().scenes().getFirst().script().title());
    assertEquals(before, story().scenes().size());
    assertTrue(Files.readString(saved).contains("Saved elsewhere"));
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    begin();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        pictures.look(v -> v.withTheme(theme));
        Pictures.onWindow(() -> model().choose(4));
        pictures.picture("story-" + theme + "-" + size[0]);
      }
    }
    Pictures.onWindow(
        () -> pictures.<TextArea>node("#scene-title").setText("Of {nothing}, {counted}"));
    Pictures.onWindow(() -> pictures.<Button>node("#scene-add").fire());
    Pictures.onWindow(() -> model().choose(4));
    pictures.picture("story-amiss");
  }

  private void begin() throws Exception {
    open.settle();
    Pictures.onWindow(() -> open.window().panel().showTab(TAB));
    Pictures.onWindow(() -> model().choose(STORY));
    open.settle();
  }

  private void reopen() throws Exception {
    Pictures.onWindow(() -> open.window().show(Optional.empty()));
    open.settle();
  }

  private void alt(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
  }

  private StoryModel model() {
    return open.window().story().model();
  }

  private Story story() throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> model().storyProperty().get().orElseThrow()).get();
  }

  private Scene chosen() throws Exception {
    return story().scenes().get(model().sceneProperty().get());
  }

  private List<String> ids() throws Exception {
    return story().scenes().stream().map(Scene::id).toList();
  }

  private List<Path> drafts() throws IOException {
    List<Path> files = new ArrayList<>();
    Path drafts = open.folder().resolve("drafts").resolve("product");
    if (Files.isDirectory(drafts)) {
      try (var entries = Files.list(drafts)) {
        entries.filter(f -> f.toString().endsWith(".json")).forEach(files::add);
      }
    }
    return files;
  }
}
