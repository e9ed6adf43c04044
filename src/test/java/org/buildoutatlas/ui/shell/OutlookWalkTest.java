package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.panel.SidePanel;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The outlook under scenarios, by mouse and by keys; pictures in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class OutlookWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void aSliderMakesAScenarioAndTheWayBackLeadsToTheBaseCase(FxRobot robot) throws Exception {
    open.settle();
    String base = title();
    assertTrue(base.startsWith("Base case"), base);
    assertTrue(pictures.<ToggleButton>node("#scenario-preset-base").isSelected());
    Slider delay = pictures.node("#scenario-delay");
    Pictures.onWindow(delay::requestFocus);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    open.settle();
    assertEquals(Optional.of(9.0), adjustments().delay());
    Pictures.onWindow(() -> open.window().desk().workspace().undo());
    assertEquals(Optional.of(8.0), adjustments().delay(), "Each key is a step of its own");
    Pictures.onWindow(() -> open.window().desk().workspace().redo());
    open.settle();
    assertTrue(title().startsWith("This scenario"), title());
    assertNotEquals(base, title());
    assertTrue(pictures.<ToggleButton>node("#scenario-preset-own").isSelected());
    assertTrue(pictures.<Label>node("#outlook-difference").isVisible());
    for (int i = 0; i < 3; i++) {
      Pictures.onWindow(() -> open.window().desk().workspace().undo());
    }
    open.settle();
    assertEquals(Adjustments.NONE, adjustments());
    assertEquals(base, title());
    assertFalse(pictures.<Label>node("#outlook-difference").isVisible());
  }

  @Test
  void thePlanIsNeverLateAndEverythingInItIsBuilt() throws Exception {
    open.settle();
    Pictures.onWindow(() -> pictures.<ToggleButton>node("#scenario-preset-planned").fire());
    open.settle();
    assertEquals(Optional.of(0.0), adjustments().delay());
    assertTrue(adjustments().realisation().values().stream().allMatch(p -> p == 1));
    assertTrue(pictures.<ToggleButton>node("#scenario-preset-planned").isSelected());
    Pictures.onWindow(() -> pictures.<ToggleButton>node("#scenario-preset-base").fire());
    open.settle();
    assertEquals(Adjustments.NONE, adjustments());
  }

  @Test
  void otherSitesAreComparedWithTheBaseCaseInALineAndInATableThatFits() throws Exception {
    open.settle();
    Pictures.onWindow(() -> open.window().panel().widthProperty().set(SidePanel.NARROWEST));
    Pictures.onWindow(() -> open.window().desk().workspace().move(v -> v.withAdjacentSites(true)));
    open.settle();
    assertTrue(title().startsWith("This scenario"), title());
    assertTrue(pictures.<Label>node("#outlook-difference").isVisible());
    ChartView fan = pictures.node("#fan");
    Pictures.onWindow(fan::toggle);
    pictures.shoot();
    TableView<?> table = pictures.node("#fan .chart-table");
    assertEquals("Base", table.getColumns().getLast().getText());
    boolean sideways =
        table.lookupAll(".scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
    assertFalse(sideways, "The table scrolls sideways in " + table.getWidth() + " pixels");
  }

  @Test
  void aScenarioIsSavedAndOpenedAgain(@TempDir Path folder) throws Exception {
    open.settle();
    Adjustments wanted = Adjustments.NONE.withDelay(Optional.of(9.5)).withCost(Optional.of(9e11));
    Pictures.onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withAdjustments(wanted).withAdjacentSites(true)));
    Path file = folder.resolve("late.scenario.json");
    Pictures.onWindow(() -> open.window().scenarios().save(folder.resolve("late")));
    open.settle();
    assertTrue(Files.exists(file));
    Pictures.onWindow(() -> open.window().scenarios().save(folder.resolve("late")));
    open.settle();
    assertTrue(Files.exists(folder.resolve("late-2.scenario.json")), "Nothing is replaced unasked");
    Pictures.onWindow(() -> pictures.<ToggleButton>node("#scenario-preset-base").fire());
    assertEquals(Adjustments.NONE, adjustments());
    Pictures.onWindow(() -> open.window().scenarios().open(file));
    open.settle();
    assertEquals(wanted, adjustments());
    assertTrue(open.window().desk().workspace().viewpoint().adjacentSites());
    // Beyond the slider's end, and between its steps: passing by changes nothing.
    Pictures.onWindow(() -> pictures.node("#scenario-cost").requestFocus());
    Pictures.onWindow(() -> pictures.node("#scenario-delay").requestFocus());
    Pictures.onWindow(() -> pictures.node("#map").requestFocus());
    assertEquals(wanted, adjustments());
    Files.writeString(file, "{\"format\": 1, \"delayMonths\": -1}");
    Pictures.onWindow(() -> open.window().scenarios().open(file));
    open.settle();
    assertEquals(wanted, adjustments());
    assertTrue(pictures.node(".notice-failed").isVisible());
  }

  @Test
  void theFiguresOfTheFanExplainThemselves() throws Exception {
    open.settle();
    Pictures.onWindow(() -> Explainable.ask(pictures.node("#fan"), "outlook.p50.2028Q4"));
    assertTrue(pictures.node("#explain").isVisible());
    String before = pictures.<Labeled>node("#explain-value").getText();
    suppose("shackelford", WhatIf.NOTHING.withCancelled(true));
    open.settle();
    assertNotEquals(before, pictures.<Labeled>node("#explain-value").getText());
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        Pictures.onWindow(
            () ->
                open.window()
                    .desk()
                    .workspace()
                    .move(v -> v.withTheme(theme).withAdjustments(Adjustments.NONE)));
        open.settle();
        pictures.scroll("#investment", pictures.node("#outlook-title"));
        pictures.picture("outlook-base-" + theme + "-" + size[0]);
        Pictures.onWindow(
            () -> open.window().desk().workspace().move(v -> v.withAdjacentSites(true)));
        open.settle();
        pictures.picture("outlook-adjacent-" + theme + "-" + size[0]);
        Pictures.onWindow(
            () -> open.window().desk().workspace().move(v -> v.withAdjacentSites(false)));
        suppose("saline", WhatIf.NOTHING.withCancelled(true));
        suppose("abilene", new WhatIf(false, 4, 1.5));
        open.settle();
        pictures.picture("outlook-what-if-" + theme + "-" + size[0]);
        pictures.scroll("#investment", pictures.node("#scenario-delay"));
        Pictures.onWindow(() -> pictures.<Hyperlink>node("#assumptions-fold").fire());
        pictures.picture("outlook-swings-" + theme + "-" + size[0]);
        Pictures.onWindow(() -> pictures.<Hyperlink>node("#assumptions-fold").fire());
      }
    }
  }

  private void suppose(String site, WhatIf whatIf) {
    Pictures.onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withAdjustments(v.adjustments().withSite(site, whatIf))));
  }

  private Adjustments adjustments() {
    return open.window().desk().workspace().viewpoint().adjustments();
  }

  private String title() {
    return pictures.<Labeled>node("#outlook-title").getText();
  }
}
