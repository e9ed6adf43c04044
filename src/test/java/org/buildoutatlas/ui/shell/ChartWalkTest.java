package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Charts are read by keys, shown as tables and copied; pictures in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class ChartWalkTest {

  private static final List<String> CHARTS =
      List.of("#money-chart", "#fan", "#tornado", "#power-chart", "#bridge");

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void theKeysGoFromMarkToMarkAndExplainThem(FxRobot robot) throws Exception {
    open.settle();
    ChartView chart = pictures.node("#money-chart");
    Pictures.onWindow(() -> pictures.node("#counted").requestFocus());
    robot.type(KeyCode.TAB);
    if (!chart.isFocused()) {
      robot.type(KeyCode.TAB); // The button for the table stands between.
    }
    assertTrue(chart.isFocused());
    assertEquals(1, rings(chart).stream().map(Node::getStyleClass).distinct().count());
    String first = chart.getAccessibleText();
    robot.type(KeyCode.RIGHT);
    assertFalse(first.equals(chart.getAccessibleText()), first);
    robot.type(KeyCode.HOME);
    assertEquals(first, chart.getAccessibleText());

    robot.type(KeyCode.END);
    String last = chart.getAccessibleText();
    robot.type(KeyCode.RIGHT);
    assertEquals(last, chart.getAccessibleText(), "There is nothing after the last");
    robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
    pictures.picture("chart-ring");
    robot.type(KeyCode.ENTER);
    assertTrue(pictures.node("#explain").isVisible());
    robot.type(KeyCode.ESCAPE);
    assertTrue(chart.isFocused());
    robot.type(KeyCode.HOME);
    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    assertEquals("$450\u00a0bn", pictures.<Labeled>node("#explain-value").getText());
  }

  @Test
  void theTimeStripLeavesTheKeysToItsHandles(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(() -> pictures.node("#at-handle").requestFocus());
    ChartView ground = (ChartView) pictures.node("#time-axis").lookup(".chart-view");
    robot.clickOn(ground);
    assertFalse(ground.isFocused());
    assertFalse(ground.isFocusTraversable());
  }

  @Test
  void theTableStaysWhenAClockMovesAndIsCopied(FxRobot robot) throws Exception {
    open.settle();
    ChartView chart = pictures.node("#bridge");
    Pictures.onWindow(chart::requestFocus);
    robot.type(KeyCode.T);
    Node table = pictures.node("#bridge .chart-table");
    assertTrue(table.isFocused());
    Pictures.onWindow(
        () -> open.window().desk().workspace().move(v -> v.withAt(new Quarter(2028, 4))));
    open.settle();
    assertTrue(pictures.node("#bridge .chart-table").isVisible());

    Pictures.onWindow(() -> pictures.node("#bridge .chart-table").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    String text = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    assertTrue(text.startsWith("Step\tAmount ($ bn)\tRemark\n"), text);
    assertTrue(text.contains("\t300.4316\test."), text);
    assertTrue(
        WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().hasHtml()).get(),
        "A table for texts too");
    robot.type(KeyCode.T);
    assertTrue(chart.isFocused());
  }

  @Test
  void aCandidateIsChosenByKeysAndTheChartKeepsTheFocus(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(() -> pictures.<TabPane>node("#tabs").getSelectionModel().select(2));
    open.settle();
    ChartView chart = pictures.node("#ranking");
    Pictures.onWindow(chart::requestFocus);
    robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
    open.settle();
    assertTrue(open.viewpoint().selection() instanceof Selection.OfCandidate);
    assertTrue(chart.isFocused());
    assertEquals(2, rings(chart).size(), "One about the bars, one about the range of ranks");
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        pictures.look(v -> v.withTheme(theme).withRegion(Region.UNITED_STATES));
        Pictures.onWindow(() -> pictures.<TabPane>node("#tabs").getSelectionModel().select(0));
        Pictures.onWindow(
            () -> {
              for (String id : CHARTS) {
                pictures.<ChartView>node(id).toggle();
              }
            });
        pictures.picture("chart-tables-" + theme + "-" + size[0]);
        Pictures.onWindow(() -> pictures.<ScrollPane>node("#investment").setVvalue(0.2));
        pictures.picture("chart-table-bridge-" + theme + "-" + size[0]);
        Pictures.onWindow(
            () -> {
              for (String id : CHARTS) {
                pictures.<ChartView>node(id).toggle();
              }
              pictures.<ScrollPane>node("#investment").setVvalue(0);
            });
        Pictures.onWindow(() -> pictures.<TabPane>node("#tabs").getSelectionModel().select(2));
        Pictures.onWindow(() -> pictures.<ChartView>node("#ranking").toggle());
        pictures.picture("chart-table-ranking-" + theme + "-" + size[0]);
        Pictures.onWindow(() -> pictures.<ChartView>node("#ranking").toggle());
      }
    }
  }

  private static List<Node> rings(ChartView chart) {
    return List.copyOf(chart.lookupAll(".chart-ring"));
  }
}
