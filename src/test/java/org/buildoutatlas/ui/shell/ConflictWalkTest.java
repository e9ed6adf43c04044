package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.LensEvent;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who says what where sources differ; pictures in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class ConflictWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void theMarkBesideAFigureOpensWhatEachSourceSays(FxRobot robot) throws Exception {
    open.settle();
    Button mark = pictures.node("#differ-dona-ana-power-facility");
    Pictures.onWindow(mark::requestFocus);
    robot.type(KeyCode.SPACE);
    open.settle();
    assertEquals(new Selection.OfSite("dona-ana"), open.viewpoint().selection());
    Node lens = pictures.node("#contested-power-facility");
    assertTrue(lens.lookup(".chart-view").isFocused());
    assertEquals(3, lens.lookupAll(".dots").size(), "Three statements");
    pictures.picture("conflict-card-focus");
  }

  @Test
  void theExplanationOfSuchAFigureLeadsThereToo(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(
        () -> Explainable.ask(pictures.node("#counted"), "site.abilene.power.facility"));
    pictures.picture("conflict-explained");
    robot.clickOn("#explain .conflict-mark");
    open.settle();
    assertEquals(new Selection.OfSite("abilene"), open.viewpoint().selection());
    assertTrue(pictures.node("#contested-power-facility").lookup(".chart-view").isFocused());
    Pictures.onWindow(() -> Explainable.ask(pictures.node("#key-it"), "counted"));
    assertTrue(pictures.node("#explain").lookupAll(".conflict-mark").isEmpty());
  }

  @Test
  void allConflictsAreListedFromThePaletteAndOpenInPlace(FxRobot robot) throws Exception {
    open.settle();
    assertFalse(pictures.node("#conflicts").isVisible());
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    robot.write("sources conflict").type(KeyCode.ENTER);
    open.settle();
    assertTrue(pictures.node("#conflicts").isVisible());
    assertTrue(pictures.node("#conflicts .row").isFocused(), "The first of the list");
    robot.type(KeyCode.ENTER);
    assertEquals(1, pictures.node("#conflicts").lookupAll(".contested").size());
    pictures.picture("conflict-list-focus");
    robot.type(KeyCode.ENTER);
    assertEquals(0, pictures.node("#conflicts").lookupAll(".contested").size());
  }

  @Test
  void aContestedCostIsMarkedInTheListOfCountedSites(FxRobot robot) throws Exception {
    open.settle();
    Button mark = (Button) pictures.node("#counted-milam").lookup("#differ-milam-siteCost");
    Pictures.onWindow(mark::requestFocus);
    robot.type(KeyCode.SPACE);
    open.settle();
    assertEquals(new Selection.OfSite("milam"), open.viewpoint().selection());
    assertTrue(pictures.node("#contested-siteCost").lookup(".chart-view").isFocused());
    Pictures.onWindow(
        () -> pictures.node("#key-facility").fireEvent(new LensEvent("milam", "operation")));
    pictures.picture("conflict-dates");
    assertTrue(pictures.node("#contested-operation").lookup(".chart-view").isFocused());
  }

  @Test
  void aCostOfUnstatedPartStandsBesideTheModelledOne(FxRobot robot) throws Exception {
    open.settle();
    pictures.look(
        v ->
            v.withTheme("dark")
                .withAdjacentSites(true)
                .withSelection(new Selection.OfSite("camellia")));
    assertEquals("$86.5\u00a0bn", pictures.<Labeled>node("#key-cost").getText());
    Labeled stated = pictures.node("#site-cost-unplaced");
    assertEquals("$20\u00a0bn", stated.getText());
    assertEquals("$86.5\u00a0bn\u00a0est.", pictures.<Labeled>node("#site-cost-cost").getText());
    pictures.picture("conflict-unplaced-tile");
    pictures.scroll("#site-card", stated);
    pictures.picture("conflict-unplaced");
    Pictures.onWindow(stated::requestFocus);
    robot.type(KeyCode.ENTER);
    assertEquals("$20\u00a0bn", pictures.<Labeled>node("#explain-value").getText());
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme :
          size[0] == 1280 ? List.of("light", "dark", "high-contrast") : List.of("dark")) {
        pictures.look(v -> v.withTheme(theme).withSelection(new Selection.OfSite("abilene")));
        pictures.picture("conflict-tiles-" + theme + "-" + size[0]);
        Pictures.onWindow(
            () ->
                pictures
                    .node("#key-facility")
                    .fireEvent(new LensEvent("abilene", "power.facility")));
        pictures.picture("conflict-card-" + theme + "-" + size[0]);
        pictures.look(v -> v.withSelection(new Selection.Nothing()));
        Pictures.onWindow(() -> open.window().panel().showConflicts());
        pictures.picture("conflict-list-" + theme + "-" + size[0]);
      }
    }
  }
}
