package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.MapTitle;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A number is asked where it comes from, by mouse and by keys; pictures in {@code target/screens}.
 */
@ExtendWith(ApplicationExtension.class)
class ExplainWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void theHeadlineNumberExplainsItselfDownToASourceAndGivesItsTextAway(FxRobot robot)
      throws Exception {
    open.settle();
    assertFalse(pictures.node("#explain").isVisible());
    robot.clickOn("#counted");
    assertTrue(pictures.node("#explain").isVisible());
    assertEquals(
        pictures.<Labeled>node("#counted").getText() + "\u00a0est.",
        pictures.<Labeled>node("#explain-value").getText());
    assertEquals(8, rows().size(), "The number and seven sites");

    robot.type(KeyCode.DOWN);
    assertTrue(rows().get(1).isFocused());
    robot.type(KeyCode.RIGHT);
    assertEquals(10, rows().size(), "Shell and equipment of the first site");
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    Hyperlink source = (Hyperlink) pictures.node(".explain-source");
    Pictures.onWindow(source::fire);
    assertEquals(1, open.opened().size());

    robot.clickOn("#explain-copy");
    String text = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    assertTrue(text.startsWith("Counted once: $300 bn est.\n"), text);
    assertTrue(text.contains("300,431,600,000 USD  est.  sum of counted sites"), text);

    robot.type(KeyCode.ESCAPE);
    assertFalse(pictures.node("#explain").isVisible());
    assertTrue(pictures.node("#counted").isFocused());
    robot.type(KeyCode.ENTER);
    assertTrue(pictures.node("#explain").isVisible());
  }

  @Test
  void aRowIsExplainedByAltEnterAndTheCardFollowsTheClocks(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(() -> pictures.node("#counted-shackelford").requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    assertTrue(pictures.node("#explain").isVisible());
    String now = pictures.<Labeled>node("#explain-value").getText();
    assertEquals("$61.7\u00a0bn\u00a0est.", now);
    Pictures.onWindow(
        () -> open.window().desk().workspace().move(v -> v.takenTo(LocalDate.of(2025, 2, 1))));
    assertFalse(pictures.node("#explain").isVisible(), "Nobody had named the site by then");
  }

  @Test
  void theNumbersOfASiteCardExplainThemselves(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withSelection(new Selection.OfSite("abilene"))));
    open.settle();
    robot.clickOn("#key-facility");
    assertEquals("0.9–1.2\u00a0GW", pictures.<Labeled>node("#explain-value").getText());
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#key-cost");
    assertEquals("$55\u00a0bn", pictures.<Labeled>node("#explain-value").getText());
  }

  @Test
  void theFiguresOfTheMapsTitleExplainThemselvesByMouseAndByKeys(FxRobot robot) throws Exception {
    open.settle();
    robot.clickOn(at("figure:map.power.planned"));
    assertTrue(pictures.node("#explain").isVisible());
    String planned = pictures.<Labeled>node("#explain-value").getText();
    assertTrue(title().contains(planned.replace("\u00a0est.", "")), planned + " in " + title());
    assertEquals(8, rows().size(), "The sum and seven sites");
    robot.type(KeyCode.ESCAPE);
    assertTrue(pictures.node("#map").isFocused());

    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    robot.clickOn("#map-figure-map-power-energised");
    assertEquals(
        "Energised IT power of the sites shown", pictures.<Labeled>node("#explain-name").getText());
    Pictures.onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withLayers(v.layers().with(MapLayer.STARGATE, false))));
    assertFalse(pictures.node("#explain").isVisible(), "No site is in the sum any more");
  }

  @Test
  void theFigureOfALabelExplainsItselfAndTheMarkerStillChoosesTheSite(FxRobot robot)
      throws Exception {
    open.settle();
    robot.clickOn(at("figure:site.milam.power.facility"));
    assertEquals("1.2\u00a0GW", pictures.<Labeled>node("#explain-value").getText());
    assertEquals(new Selection.Nothing(), open.viewpoint().selection());
    robot.type(KeyCode.ESCAPE);
    robot.clickOn(at("site:milam"));
    assertEquals(new Selection.OfSite("milam"), open.viewpoint().selection());

    open.settle();
    Pictures.onWindow(() -> pictures.node("#site-abilene").requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    robot.clickOn("#map-figure-site-abilene-power-it");
    assertTrue(pictures.<Labeled>node("#explain-name").getText().startsWith("Abilene"));
    assertEquals(new Selection.OfSite("milam"), open.viewpoint().selection());
  }

  private Point2D at(String name) {
    Point pixel = open.window().map().pixelOf(name).orElseThrow();
    return pictures.node("#map").localToScreen(pixel.x(), pixel.y());
  }

  private String title() {
    Desk desk = open.window().desk();
    Shown shown =
        Shown.of(desk.workspace().sight().orElseThrow().atlas(), desk.workspace().viewpoint());
    return new MapTitle(desk.words(), desk.numbers())
        .finding(shown, desk.workspace().viewpoint())
        .text();
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        Pictures.onWindow(() -> open.window().desk().workspace().move(v -> v.withTheme(theme)));
        Pictures.onWindow(() -> Explainable.ask(pictures.node("#counted"), "counted"));
        pictures.picture("explain-counted-" + theme + "-" + size[0]);
        Pictures.onWindow(() -> Explainable.ask(pictures.node("#counted"), "site.dona-ana.cost"));
        for (int open = 1; open <= 2; open++) {
          int row = open;
          Pictures.onWindow(() -> press(rows().get(row == 1 ? 1 : rows().size() - 1)));
        }
        pictures.picture("explain-site-" + theme + "-" + size[0]);
      }
    }
  }

  private static void press(Node row) {
    row.fireEvent(
        new javafx.scene.input.KeyEvent(
            javafx.scene.input.KeyEvent.KEY_PRESSED,
            "",
            "",
            KeyCode.RIGHT,
            false,
            false,
            false,
            false));
  }

  private List<Node> rows() {
    return pictures.scene().getRoot().lookupAll(".explain-row").stream()
        .filter(ExplainWalkTest::isSeen)
        .collect(Collectors.toList());
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
