package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.view.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What changed between two days; pictures in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class ChangesWalkTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void anyTwoDaysAreCompared() throws Exception {
    open.settle();
    assertTrue(found("#changes").isEmpty(), "Nothing to compare with");
    compareWith(JANUARY);
    assertTrue(title().endsWith(" from 1 Jan 2026 to 22 Nov 2026"), title());
    pictures.look(v -> v.takenTo(OCTOBER));
    assertTrue(title().endsWith(" from 1 Jan 2026 to 31 Oct 2026"), title());
    assertTrue(found("#change-site-camellia").isPresent());
    pictures.look(v -> v.takenTo(LocalDate.of(2025, 10, 1)));
    assertTrue(title().endsWith(" from 1 Oct 2025 to 1 Jan 2026"), title());
    Pictures.onWindow(() -> pictures.<Button>node("#compare-today").fire());
    assertTrue(title().endsWith(" from 1 Oct 2025 to 22 Nov 2026"), title());
  }

  @Test
  void eachAmountExplainsItselfAsOfItsOwnDay(FxRobot robot) throws Exception {
    open.settle();
    pictures.look(v -> v.takenTo(JANUARY));
    Pictures.onWindow(() -> pictures.node("#change-site_cost-saline").requestFocus());
    assertEquals(
        List.of("$37.5\u00a0bn\u00a0est. \u2192", "$45\u00a0bn\u00a0est."),
        amounts("#change-site_cost-saline"));
    assertEquals(
        List.of("not known \u2192", "$59.4\u00a0bn\u00a0est."),
        amounts("#change-site_cost-dona-ana"));
    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    assertTrue(pictures.node("#explain").isVisible());
    assertEquals("$45\u00a0bn\u00a0est.", pictures.<Labeled>node("#explain-value").getText());
    assertTrue(explained().contains("22 Nov 2026"), explained());
    robot.type(KeyCode.ESCAPE);
    pictures.scroll("#investment", pictures.node("#change-site_cost-saline"));
    robot.clickOn(pictures.node("#change-site_cost-saline").lookup(".explainable"));
    assertEquals("$37.5\u00a0bn\u00a0est.", pictures.<Labeled>node("#explain-value").getText());
    assertTrue(explained().contains("1 Jan 2026"), explained());
    pictures.picture("changes-explained");
  }

  @Test
  void aContributionUnfoldsWithItsSourcesAndASiteOpens(FxRobot robot) throws Exception {
    open.settle();
    pictures.look(v -> v.takenTo(JANUARY));
    Pictures.onWindow(() -> pictures.node("#change-verdict-nv-loi").requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(found("#contribution-nv-loi").isPresent());
    assertFalse(pictures.node("#change-sources").lookupAll(".source-row").isEmpty());
    pictures.scroll("#investment", pictures.node("#change-verdict-nv-loi"));
    pictures.picture("changes-unfolded");
    robot.type(KeyCode.ENTER);
    assertFalse(pictures.node("#contribution-nv-loi").getParent().isVisible());
    Pictures.onWindow(() -> pictures.node("#change-site-milam").requestFocus());
    robot.type(KeyCode.ENTER);
    open.settle();
    assertEquals(new Selection.OfSite("milam"), open.viewpoint().selection());
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    pictures.look(v -> v.takenTo(OCTOBER));
    compareWith(JANUARY);
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        pictures.look(v -> v.withTheme(theme));
        pictures.scroll("#investment", pictures.node("#changes-section"));
        pictures.picture("changes-" + theme + "-" + size[0]);
        pictures.scroll("#investment", pictures.node("#change-site_cost-dona-ana"));
        pictures.picture("changes-amounts-" + theme + "-" + size[0]);
      }
    }
    assertTrue(found("#changes").isPresent());
  }

  private void compareWith(LocalDate day) throws Exception {
    Pictures.onWindow(() -> pictures.<DatePicker>node("#compare-with").setValue(day));
    pictures.shoot();
  }

  private String title() {
    return pictures.<Label>node("#changes-section .minor-title").getText();
  }

  private String explained() {
    return pictures.node("#explain").lookupAll(".label").stream()
        .map(n -> ((Labeled) n).getText())
        .reduce("", (a, b) -> a + "|" + b);
  }

  private List<String> amounts(String row) {
    return pictures.node(row).lookupAll(".figure").stream()
        .map(n -> ((Labeled) n).getText())
        .toList();
  }

  private Optional<Node> found(String selector) {
    return Optional.ofNullable(pictures.scene().lookup(selector));
  }
}
