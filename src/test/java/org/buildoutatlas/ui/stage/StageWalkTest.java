package org.buildoutatlas.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.talk.Curtain;
import org.buildoutatlas.talk.Hall;
import org.buildoutatlas.talk.Ink;
import org.buildoutatlas.talk.Talk;
import org.buildoutatlas.ui.shell.Pictures;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a presenter does in a talk, by keys, mouse and on two screens. */
@ExtendWith(ApplicationExtension.class)
class StageWalkTest {

  private static final Hall.Screen DESK = new Hall.Screen(Box.at(0, 0, 1280, 720), 1);
  private static final int SITES = 2;

  private OpenTalk talk;

  @Start
  void start(Stage shown) {
    talk = new OpenTalk(shown, List.of(DESK));
  }

  @Test
  void keysLeadThroughTheStoryAndHideIt() throws Exception {
    talk.present(story(), 1);
    talk.press(KeyCode.SPACE);
    assertEquals(new Place(1, 1), place());
    talk.press(KeyCode.N);
    assertEquals(new Place(2, 0), place());
    talk.press(KeyCode.BACK_SPACE);
    assertEquals(new Place(1, 1), place());
    talk.press(KeyCode.DIGIT1, KeyCode.NUMPAD0, KeyCode.ENTER);
    assertEquals(new Place(9, 0), place());
    talk.press(KeyCode.HOME);
    assertEquals(new Place(0, 0), place());
    talk.press(KeyCode.END);
    assertEquals(new Place(11, 0), place());
    talk.press(KeyCode.PERIOD);
    assertEquals(Curtain.BLACK, now().curtain());
    talk.picture("stage-black");
    talk.press(KeyCode.W);
    assertEquals(Curtain.WHITE, now().curtain());
    talk.press(KeyCode.PAGE_UP);
    assertEquals(Curtain.OPEN, now().curtain());
    assertEquals(new Place(11, 0), place());
    talk.press(KeyCode.F1);
    assertTrue(keys().isVisible());
    talk.roomPicture("stage-keys");
    talk.press(KeyCode.ESCAPE);
    assertFalse(keys().isVisible());
    assertTrue(OpenTalk.ask(() -> talk.theatre().isOpen()));
    talk.press(KeyCode.ESCAPE);
    assertFalse(OpenTalk.ask(() -> talk.theatre().isOpen()));
  }

  @Test
  void aDragLeadsTheMapAndOneKeyComesBack() throws Exception {
    talk.present(few(), SITES);
    Viewpoint told = viewpoint();
    hand().drag(new Point(500, 400), new Point(620, 430));
    talk.settle();
    assertNotEquals(told.camera(), viewpoint().camera());
    assertEquals(new Place(SITES, 0), place());
    assertTrue(talk.seen("#stage-away").orElseThrow().isVisible());
    talk.picture("stage-led");
    talk.press(KeyCode.M);
    talk.settle();
    assertEquals(told, viewpoint());
    assertFalse(talk.seen("#stage-away").orElseThrow().isVisible());
  }

  @Test
  void aClickGoesOnAndTheRightButtonBack() throws Exception {
    talk.present(few(), SITES);
    hand().click(MouseButton.PRIMARY);
    assertEquals(new Place(SITES, 1), place());
    hand().click(MouseButton.SECONDARY);
    hand().menu();
    assertEquals(new Place(SITES, 0), place());
    assertEquals(0, hand().menus());
    talk.press(KeyCode.M);
    hand().menu();
    assertEquals(1, hand().menus());
    talk.press(KeyCode.PAGE_DOWN);
    assertEquals(0, hand().menus());
  }

  @Test
  void aQuestionIsAnsweredWithThePanelsAndMarked() throws Exception {
    talk.present(few(), SITES);
    Viewpoint told = viewpoint();
    talk.press(KeyCode.M);
    talk.settle();
    assertTrue(talk.seen("#panel").orElseThrow().isVisible());
    assertFalse(texts().contains(talk.desk().text("ui.outlook.waiting")), "The outlook is there");
    talk.picture("stage-live");
    talk.press(KeyCode.B);
    assertEquals(Curtain.BLACK, now().curtain());
    talk.press(KeyCode.B, KeyCode.D);
    assertEquals(Curtain.OPEN, now().curtain());
    assertTrue(OpenTalk.ask(() -> talk.performance().liveProperty().get()));
    hand().drag(new Point(200, 300), new Point(260, 330));
    assertEquals(1, strokes().size());
    talk.press(KeyCode.E, KeyCode.D);
    Pictures.onWindow(
        () ->
            talk.performance()
                .desk()
                .workspace()
                .move(v -> v.withWhatIf("abilene", WhatIf.NOTHING.withQuarters(4))));
    talk.settle();
    assertTrue(talk.seen("#stage-supposed").orElseThrow().isVisible());
    talk.picture("stage-what-if");
    talk.press(KeyCode.ESCAPE);
    talk.settle();
    assertEquals(told, viewpoint());
    assertFalse(talk.seen("#stage-supposed").orElseThrow().isVisible());
    assertTrue(OpenTalk.ask(() -> talk.theatre().isOpen()));
  }

  @Test
  void inkStaysOnItsPlaceWhileTheMapMovesAndGoesWithTheScene() throws Exception {
    talk.present(few(), SITES);
    talk.press(KeyCode.D);
    hand().drag(new Point(400, 300), new Point(520, 360));
    Ink.OnMap stroke = assertInstanceOf(Ink.OnMap.class, strokes().getFirst());
    Point before = pixel(stroke);
    talk.picture("stage-ink");
    talk.press(KeyCode.D);
    hand().drag(new Point(600, 400), new Point(560, 380));
    talk.settle();
    assertEquals(before.x() - 40, pixel(stroke).x(), 3);
    talk.press(KeyCode.M);
    talk.settle();
    assertEquals(before.x(), pixel(stroke).x(), 1);
    talk.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertEquals(SITES, now().scene());
    assertEquals(List.of(), strokes());
  }

  @Test
  void inkIsErasedAndKept() throws Exception {
    talk.present(few(), SITES);
    talk.press(KeyCode.P, true);
    hand().drag(new Point(400, 300), new Point(520, 360));
    assertEquals(1, strokes().size());
    talk.press(KeyCode.E);
    assertEquals(0, strokes().size());
    hand().drag(new Point(400, 300), new Point(520, 360));
    talk.press(KeyCode.K, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertEquals(1, strokes().size());
  }

  @Test
  void pointerSpotlightAndMagnifierAreTakenAndLaidDown() throws Exception {
    talk.present(few(), SITES);
    talk.press(KeyCode.L);
    assertEquals(Tool.POINTER, tool());
    talk.press(KeyCode.S);
    assertEquals(Tool.SPOTLIGHT, tool());
    talk.picture("stage-spotlight");
    talk.press(KeyCode.Z);
    assertEquals(Tool.MAGNIFIER, tool());
    talk.picture("stage-magnifier");
    talk.press(KeyCode.ESCAPE);
    assertEquals(Tool.NONE, tool());
    assertTrue(OpenTalk.ask(() -> talk.theatre().isOpen()));
  }

  @Test
  void theTimeOfTheMapCanBeMoved() throws Exception {
    talk.present(few(), SITES);
    var at = viewpoint().at();
    talk.press(KeyCode.CLOSE_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.OPEN_BRACKET);
    assertEquals(at.plus(1), viewpoint().at());
    talk.settle();
    Labeled dates = (Labeled) talk.seen("#stage-dates").orElseThrow();
    assertTrue(dates.isVisible());
    assertTrue(dates.getText().contains(at.plus(1).toString()), dates.getText());
    talk.picture("stage-later");
    for (int i = 0; i < 99; i++) {
      talk.press(KeyCode.CLOSE_BRACKET);
    }
    var last = viewpoint().at();
    talk.press(KeyCode.CLOSE_BRACKET);
    assertEquals(last, viewpoint().at());
    assertTrue(last.year() < 2050, last.toString());
    talk.press(KeyCode.M);
    assertFalse(dates.isVisible());
  }

  private record Place(int scene, int build) {}

  private static Story story() {
    return OpenTalk.story("who-pays-for-stargate");
  }

  /** The first scenes of it: what takes no others waits for no others. */
  private static Story few() {
    return first(story(), SITES + 2);
  }

  private static Story first(Story story, int scenes) {
    return story.withScenes(story.scenes().subList(0, scenes));
  }

  private Talk now() {
    return talk.performance().talk();
  }

  private Place place() {
    return new Place(now().scene(), now().build());
  }

  private Tool tool() {
    return talk.performance().toolProperty().get();
  }

  private Viewpoint viewpoint() {
    return talk.performance().desk().workspace().viewpoint();
  }

  private List<Ink> strokes() {
    return talk.windows().audience().tools().ink().strokes();
  }

  /** What is written in the panels beside the live map. */
  private Set<String> texts() throws Exception {
    Node panel = talk.seen("#panel").orElseThrow();
    return OpenTalk.ask(
        () ->
            panel.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet()));
  }

  private Hand hand() {
    return new Hand(talk);
  }

  private Node keys() throws Exception {
    return OpenTalk.ask(() -> talk.windows().first().scene().lookup("#stage-keys"));
  }

  private Point pixel(Ink.OnMap stroke) {
    return talk.windows().audience().map().pixelOf(stroke.places().getFirst()).orElseThrow();
  }
}
