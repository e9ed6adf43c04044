package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.talk.Talk;
import org.buildoutatlas.ui.shell.Pictures;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A talk on two screens, in rehearsal, on another ground, and beside the window of the desk. */
@ExtendWith(ApplicationExtension.class)
class StageRoomTest {

  private static final Hall.Screen DESK = new Hall.Screen(Box.at(0, 0, 1280, 720), 1);
  private static final Hall.Screen ROOM = new Hall.Screen(Box.at(1280, 0, 1280, 720), 1);

  private Stage stage;
  private OpenTalk talk;

  @Start
  void start(Stage shown) {
    stage = shown;
    talk = new OpenTalk(shown, List.of(DESK));
  }

  @Test
  void onTwoScreensTheRoomHasOneAndThePresenterTheOther() throws Exception {
    Hall.Screen barred = new Hall.Screen(DESK.box(), Box.at(0, 0, 1280, 690), 1);
    talk = OpenTalk.ask(() -> new OpenTalk(stage, List.of(barred, ROOM)));
    talk.present(first(story(), 5), 3);
    assertEquals(1280, talk.windows().first().stage().getX());
    assertEquals(0, talk.windows().own().stage().getX());
    assertEquals(690, talk.windows().own().stage().getHeight(), "A bar of the desktop stays free");
    assertTrue(talk.windows().own().stage().isShowing());
    assertEquals(
        talk.performance().scene().sheet().page().notes(), labelled("#presenter-notes").getText());
    assertEquals(
        talk.desk().text("ui.stage.next.build.chart"), labelled("#presenter-following").getText());
    talk.press(KeyCode.DIGIT2);
    assertEquals(talk.desk().text("ui.stage.typed", "2"), labelled("#presenter-said").getText());
    talk.press(KeyCode.K);
    assertEquals(talk.desk().text("ui.stage.kept"), labelled("#presenter-said").getText());
    assertTrue(labelled("#stage-pace").getText().equals(talk.desk().text("ui.stage.inTime")));
    talk.presenterPicture("presenter");
    talk.press(KeyCode.X);
    assertEquals(0, talk.windows().first().stage().getX());
    assertEquals(1280, talk.windows().own().stage().getX());
    talk.press(KeyCode.ESCAPE);
    assertFalse(OpenTalk.ask(() -> talk.theatre().isOpen()));
  }

  @Test
  void aRehearsalShowsTheTalkWithinThePresentersWindow() throws Exception {
    talk.rehearse(story(), 8);
    assertTrue(talk.windows().own().stage().isShowing());
    talk.press(KeyCode.RIGHT);
    talk.presenterPicture("rehearsal");
    assertEquals(8, now().scene());
    talk.press(KeyCode.R);
    assertTrue(room().isVisible());
    talk.presenterPicture("stage-room");
    Node first = room();
    talk.press(KeyCode.R, KeyCode.R);
    assertNotSame(first, room(), "What is looked at may have changed");
    List<Integer> left = new ArrayList<>();
    Pictures.onWindow(() -> talk.theatre().onLeft((_, scene) -> left.add(scene)));
    talk.press(KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.LEFT, KeyCode.ESCAPE);
    assertEquals(List.of(7), left);
  }

  @Test
  void theWindowOfTheDeskStaysAsItIs() throws Exception {
    assertTrue(OpenTalk.ask(() -> talk.theatre().toggleLight()));
    talk.present(first(OpenTalk.story("which-korean-coast"), 2), 1);
    talk.picture("stage-light");
    assertEquals("light", talk.performance().scene().sheet().theme().name());
    assertEquals(Region.KOREA, viewpoint().region());
    assertEquals(Region.UNITED_STATES, talk.desk().workspace().viewpoint().region());
  }

  private Labeled labelled(String id) {
    return (Labeled) talk.windows().own().scene().lookup(id);
  }

  private Node room() throws Exception {
    return OpenTalk.ask(
        () ->
            talk.windows().own().scene().getRoot().lookupAll("#stage-room").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
  }

  private static Story first(Story story, int scenes) {
    return story.withScenes(story.scenes().subList(0, scenes));
  }

  private static Story story() {
    return OpenTalk.story("who-pays-for-stargate");
  }

  private Talk now() {
    return talk.performance().talk();
  }

  private Viewpoint viewpoint() {
    return talk.performance().desk().workspace().viewpoint();
  }
}
