package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Walks through the window with real clicks and keys, on the embedded data set. */
@ExtendWith(ApplicationExtension.class)
class WalksTest {

  private OpenWindow open;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    open = new OpenWindow(shown);
    open.showInMotion();
  }

  @BeforeEach
  void settle() throws Exception {
    open.settle();
  }

  @Test
  void opensOnTheUnitedStatesWithTheCountedSum(FxRobot robot) {
    assertEquals(Region.UNITED_STATES, open.viewpoint().region());
    assertTrue(text(robot, "#counted").startsWith("$"), text(robot, "#counted"));
    assertTrue(open.window().map().pixelOf("site:abilene").isPresent(), "Abilene is on the map");
  }

  @Test
  void switchesRegionByKeyAndByClick(FxRobot robot) throws Exception {
    focusMap(robot);
    robot.type(KeyCode.DIGIT2);
    open.settle();
    assertEquals(Region.KOREA, open.viewpoint().region());
    assertTrue(open.window().map().pixelOf("candidate:dangjin").isPresent(), "Dangjin is drawn");

    robot.clickOn("#region-world");
    open.settle();
    assertEquals(Region.WORLD, open.viewpoint().region());
    assertTrue(text(robot, "#status-projection").contains("Equal Earth"));

    robot.clickOn("#undo");
    open.settle();
    assertEquals(Region.KOREA, open.viewpoint().region());
  }

  @Test
  void findsAbileneAndReadsItsCard(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("Abilene").type(KeyCode.ENTER);
    open.settle();

    assertEquals(new Selection.OfSite("abilene"), open.viewpoint().selection());
    assertTrue(open.viewpoint().camera().isPresent(), "The map went there");
    assertEquals("Abilene, TX", text(robot, "#site-title"));
    assertEquals("1.2\u00a0GW", text(robot, "#key-facility"));
    assertEquals("618\u00a0MW", text(robot, "#key-energised"));

    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertEquals(new Selection.Nothing(), open.viewpoint().selection());
  }

  @Test
  void aClickOnAMarkerOpensItsCard(FxRobot robot) throws Exception {
    clickOnMap(robot, "site:shackelford");
    open.settle();
    assertEquals(new Selection.OfSite("shackelford"), open.viewpoint().selection());
    assertEquals("Shackelford County, TX", text(robot, "#site-title"));
    robot.clickOn("#site-close");
    open.settle();
    assertEquals(new Selection.Nothing(), open.viewpoint().selection());
  }

  @Test
  void theWayBackToWhatWasKnownInMarchChangesTheFigures(FxRobot robot) throws Exception {
    select(new Selection.OfSite("abilene"));
    String sumNow = counted();
    String noteNow = text(robot, "#site-status-note");
    assertFalse(noteNow.startsWith("As of"), noteNow);
    robot.interact(
        () -> ((DatePicker) robot.lookup("#known-on").query()).setValue(LocalDate.of(2026, 3, 1)));
    open.settle();

    assertEquals(LocalDate.of(2026, 3, 1), open.viewpoint().knownOn());
    assertEquals("200\u00a0MW", text(robot, "#key-energised"));
    assertEquals(
        "As of 22 Nov 2026: " + noteNow,
        text(robot, "#site-status-note"),
        "Today's sentence does not pass for March's");
    assertTrue(
        robot.from(robot.lookup("#site-roles").queryAll()).lookup(".label").queryAll().stream()
            .anyMatch(n -> ((Label) n).getText().equals("Roles as of 22 Nov 2026")),
        "Nor do today's roles");
    assertTrue(styles(robot, "#status").contains("past"), "The status bar says that it is past");
    assertTrue(styles(robot, "#time-strip").contains("past"), "So does the time strip");
    select(new Selection.OfSite("shackelford"));
    assertEquals("\u2013", text(robot, "#key-facility"), "Its facility power was not yet said");
    assertEquals("1.4\u00a0GW", text(robot, "#key-it"));
    select(new Selection.Nothing());
    assertNotEquals(sumNow, counted(), "The sum follows");
    robot.clickOn("Partners");
    open.settle();
    assertEquals("Roles and status words as of 22 Nov 2026", text(robot, "#partners-asof"));

    robot.clickOn("#known-today");
    open.settle();
    assertEquals(sumNow, counted());
    assertTrue(robot.lookup("#partners-asof").tryQuery().isEmpty(), "Today needs no such word");
    select(new Selection.OfSite("shackelford"));
    assertEquals("2.0\u00a0GW", text(robot, "#key-facility"));
    assertEquals(noteOf("shackelford"), text(robot, "#site-status-note"));
    assertFalse(styles(robot, "#status").contains("past"));
  }

  @Test
  void choosingAPartnerShowsWhatItPutsIn(FxRobot robot) throws Exception {
    robot.clickOn("Partners");
    open.settle();
    robot.interact(() -> robot.lookup("#partner-oracle").query().requestFocus());
    robot.type(KeyCode.ENTER);
    open.settle();
    assertEquals(new Selection.OfPartner("oracle"), open.viewpoint().selection());
    Node details = robot.lookup("#partner-details").query();
    assertTrue(details.isVisible());
    assertFalse(
        robot.from(details).lookup(".contribution").queryAll().isEmpty(),
        "Its contributions are listed");
  }

  @Test
  void theQuarterStepsForward(FxRobot robot) throws Exception {
    var before = open.viewpoint().at();
    robot.interact(() -> robot.lookup("#at-handle").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    open.settle();
    assertEquals(before.plus(1), open.viewpoint().at());
  }

  @Test
  void theMapFollowsTheHandAndTheWheel(FxRobot robot) throws Exception {
    Camera start = frame();
    Node map = robot.lookup("#map").query();
    robot.drag(map, MouseButton.PRIMARY).moveBy(80, 30).moveBy(60, 30).drop();
    open.settle();
    Camera dragged = frame();
    assertTrue(dragged.center().lon() < start.center().lon(), "Dragging right shows the west");
    assertEquals(start.scale(), dragged.scale(), 1e-12);

    robot.moveTo(map).scroll(3, javafx.geometry.VerticalDirection.UP);
    open.settle();
    assertTrue(frame().scale() != dragged.scale(), "The wheel zooms");

    focusMap(robot);
    robot.type(KeyCode.DIGIT0);
    open.settle();
    assertEquals(start.scale(), frame().scale(), 1e-12);
  }

  @Test
  void theThemeChangesByKeyAndIsRemembered(FxRobot robot) throws Exception {
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.T)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);
    open.settle();
    assertEquals("dark", open.viewpoint().theme());
    robot.interact(stage::hide);
    assertTrue(Files.readString(open.folder().resolve("window.properties")).contains("theme=dark"));
  }

  @Test
  void withReducedMotionTheMapIsThereAtOnceAndItIsRemembered(FxRobot robot) throws Exception {
    robot.clickOn("#more");
    robot.clickOn(robot.lookup(".menu-item").<Node>query());
    assertTrue(open.window().desk().motion().isReduced(), "Chosen in the menu");
    robot.interact(
        () -> {
          var place = sight().atlas().site("abilene").orElseThrow().location().position();
          open.window().map().visit(place);
          assertEquals(
              open.viewpoint().camera(),
              open.window().map().frameProperty().get().map(frame -> frame.camera()));
          assertFalse(open.window().map().settledProperty().get(), "It fades");
        });
    open.settle();
    robot.interact(stage::hide);
    assertTrue(
        Files.readString(open.folder().resolve("window.properties"))
            .contains("motion.reduced=true"));
  }

  @Test
  void theListOfKeysComesAndGoesByKey(FxRobot robot) {
    focusMap(robot);
    robot.type(KeyCode.F1);
    assertTrue(robot.lookup("#keys").query().isVisible());
    assertTrue(
        robot.from(robot.lookup("#keys").queryAll()).lookup(".key").queryAllAs(Label.class).stream()
            .anyMatch(key -> key.getText().equals("Ctrl+K")),
        "It names the key of the search");
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#keys").query().isVisible());
  }

  private void clickOnMap(FxRobot robot, String group) {
    Point pixel = open.window().map().pixelOf(group).orElseThrow();
    Node map = robot.lookup("#map").query();
    var screen = map.localToScreen(pixel.x(), pixel.y());
    robot.clickOn(screen.getX(), screen.getY());
  }

  private static void focusMap(FxRobot robot) {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
  }

  private Camera frame() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> open.window().map().frameProperty().get().orElseThrow().camera())
        .get(10, TimeUnit.SECONDS);
  }

  private Sight sight() {
    return open.window().desk().workspace().sight().orElseThrow();
  }

  private String noteOf(String site) {
    return sight().atlas().site(site).orElseThrow().statusNote();
  }

  private String counted() {
    return sight().ledger().counted().quantity().amount().toPlainString();
  }

  private void select(Selection selection) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> open.window().desk().workspace().move(v -> v.withSelection(selection)));
    open.settle();
  }

  private static List<String> styles(FxRobot robot, String query) {
    return List.copyOf(robot.lookup(query).query().getStyleClass());
  }

  private static String text(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node instanceof Labeled labeled ? labeled.getText() : ((Label) node).getText();
  }
}
