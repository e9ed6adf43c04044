package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The money followed step by step: what a step of the bridge consists of, who pays whom, and in
 * which circles; pictures in {@code target/screens}.
 */
@ExtendWith(ApplicationExtension.class)
class PaymentsWalkTest {

  private static final List<String> THEMES = List.of("light", "dark", "high-contrast");

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void aStepUnfoldsByClickAndByKeysAndStaysOpenAtAnotherQuarter(FxRobot robot) throws Exception {
    open.settle();
    scrollTo("#bridge");
    assertTrue(found("#contribution-nv-guarantee").isEmpty());
    click("#bridge", rowOf("Contingent"));
    assertTrue(found("#contribution-nv-guarantee").isPresent());
    assertEquals("\u2212$105\u00a0bn", pictures.<Labeled>node("#step-amount").getText());

    pictures.look(v -> v.withAt(v.at().plus(4)));
    assertTrue(found("#contribution-nv-guarantee").isPresent(), "Open at another quarter too");

    Pictures.onWindow(() -> pictures.node("#step-amount").requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(pictures.node("#explain").isVisible());
    robot.type(KeyCode.ESCAPE);

    Pictures.onWindow(() -> pictures.node("#bridge-step").requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertTrue(found("#contribution-nv-guarantee").isEmpty(), "Another step by the keys");
    assertEquals("Step: Funds counted sites", pictures.<Labeled>node("#bridge-step").getText());
  }

  @Test
  void aPaymentIsExplainedAndTheCirclesFollowTheDay() throws Exception {
    open.settle();
    scrollTo("#cycles");
    Region cycles = pictures.node("#cycles");
    assertTrue(cycles.getAccessibleText().startsWith("2 circles of payments"));
    scrollTo("#payments");
    click("#payments", 40);
    assertTrue(pictures.node("#explain").isVisible());
    assertTrue(
        pictures.<Labeled>node("#explain-value").getText().contains("$25\u00a0bn"),
        "The first row is the largest that counts");
    pictures.look(v -> v.takenTo(LocalDate.of(2026, 3, 1)));
    assertTrue(
        texts("#investment").stream().anyMatch(t -> t.startsWith("As known on 1 Mar 2026. A line")),
        "The payments say of which day they are");
    click("#bridge", rowOf("Superseded"));
    assertTrue(
        texts("#bridge-unfolded").stream().anyMatch(t -> t.endsWith(" As known on 1 Mar 2026.")),
        "So does a step");
    pictures.look(v -> v.takenTo(LocalDate.of(2025, 2, 1)));
    assertFalse(found("#cycles").isPresent(), "No circle was known by then");
  }

  @Test
  void paymentsAndCirclesAreShownAsTablesByKeyAndStaySo(FxRobot robot) throws Exception {
    open.settle();
    for (String chart : List.of("#cycles", "#payments")) {
      scrollTo(chart);
      Pictures.onWindow(() -> pictures.node(chart).requestFocus());
      robot.type(KeyCode.T);
      assertTrue(pictures.node(chart).lookup(".chart-table").isFocused(), chart);
      pictures.picture("table" + chart.replace('#', '-'));
    }
    pictures.look(v -> v.takenTo(LocalDate.of(2026, 3, 1)));
    assertTrue(found("#payments .chart-table").isPresent(), "Still a table on another day");
  }

  @Test
  void aJointSumStandsInOneRowAndTheRulesAreAtHand() throws Exception {
    partners();
    List<String> first = texts("#partner-blue-owl");
    assertTrue(first.contains("$18\u00a0bn") && first.contains("joint sum"), first::toString);
    List<String> second = texts("#partner-borderplex");
    assertTrue(second.contains("in the same $18\u00a0bn"), second::toString);
    double before = pictures.node("#filter-kind").localToScene(0, 0).getY();
    Pictures.onWindow(() -> pictures.<MenuButton>node("#filter-order").getItems().get(1).fire());
    pictures.shoot();
    assertEquals("Sort: quantity", pictures.<MenuButton>node("#filter-order").getText());
    assertEquals(before, pictures.node("#filter-verdict").localToScene(0, 0).getY(), "One row");
    Pictures.onWindow(() -> pictures.<Hyperlink>node("#partners-rules").fire());
    pictures.shoot();
    Bounds rules = pictures.node("#counting-rules").localToScene(new BoundingBox(0, 0, 1, 1));
    assertTrue(rules.getMinY() > 0 && rules.getMinY() < 720, rules::toString);
  }

  @Test
  void aPartnerOpensInTheRoleItWasChosenInAndSortingKeepsItOpen() throws Exception {
    partners();
    assertTrue(found("#partner-oracle-chips").isPresent());
    assertTrue(
        texts("#partner-samsung-electronics-memory", "#partner-samsung-electronics")
            .contains("up to 900,000\nwafers a month"));
    Pictures.onWindow(
        () ->
            pictures
                .node("#partner-oracle-chips")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    pictures.shoot();
    assertTrue(pictures.node("#partner-oracle-chips").getStyleClass().contains("selected"));
    assertFalse(pictures.node("#partner-oracle").getStyleClass().contains("selected"));
    Pictures.onWindow(() -> pictures.<MenuButton>node("#filter-order").getItems().get(2).fire());
    pictures.shoot();
    assertTrue(found("#partner-oracle-chips").isEmpty(), "By name each has one row");
    assertTrue(pictures.node("#partner-oracle").getStyleClass().contains("selected"));
  }

  private void partners() throws Exception {
    open.settle();
    Pictures.onWindow(
        () -> {
          TabPane tabs = pictures.node("#tabs");
          tabs.getTabs().stream()
              .filter(t -> "tab-partners".equals(t.getId()))
              .forEach(t -> tabs.getSelectionModel().select(t));
        });
    pictures.shoot();
  }

  /** The texts of the first of these nodes that is there. */
  private List<String> texts(String... rows) {
    Node row = Arrays.stream(rows).flatMap(r -> found(r).stream()).findFirst().orElseThrow();
    return row.lookupAll(".label").stream()
        .map(n -> n instanceof Labeled label ? label.getText() : "")
        .toList();
  }

  @Test
  void leavesPicturesOfPartnersByRole() throws Exception {
    partners();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : size[0] == 1280 ? THEMES : List.of("dark")) {
        pictures.look(v -> v.withTheme(theme));
        for (int part = 0; part <= 1; part++) {
          double share = part * 0.62;
          Pictures.onWindow(() -> pictures.<ScrollPane>node("#partners").setVvalue(share));
          pictures.picture("partners-" + theme + "-" + size[0] + "-" + part);
        }
      }
    }
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : size[0] == 1280 ? THEMES : List.of("dark")) {
        String suffix = "-" + theme + "-" + size[0];
        pictures.look(v -> v.withTheme(theme));
        scrollTo("#bridge");
        Pictures.onWindow(
            () -> {
              var steps = pictures.<MenuButton>node("#bridge-step").getItems();
              steps.get(theme.equals("light") ? 6 : steps.size() - 1).fire();
            });
        pictures.picture("bridge-step" + suffix);
        scrollTo("#cycles");
        pictures.picture("cycles" + suffix);
        scrollTo("#payments");
        pictures.picture("payments" + suffix);
      }
    }
  }

  /** The middle of a step's row in the bridge, in pixels from its top. */
  private double rowOf(String name) {
    List<String> names =
        open
            .window()
            .desk()
            .workspace()
            .sightProperty()
            .get()
            .orElseThrow()
            .ledger()
            .bridge()
            .steps()
            .stream()
            .map(
                s ->
                    open.window()
                        .desk()
                        .text("chart.bridge." + s.change().id().substring("bridge.".length())))
            .toList();
    return 20 * (names.indexOf(name) + 1) + 10;
  }

  private void click(String chart, double y) throws Exception {
    Pictures.onWindow(
        () -> {
          Node node = pictures.node(chart);
          Bounds on = node.localToScene(node.getBoundsInLocal());
          node.fireEvent(
              new MouseEvent(
                  node,
                  node,
                  MouseEvent.MOUSE_CLICKED,
                  on.getMinX() + 20,
                  on.getMinY() + y,
                  on.getMinX() + 20,
                  on.getMinY() + y,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  true,
                  null));
        });
    pictures.shoot();
  }

  private void scrollTo(String selector) throws Exception {
    pictures.scroll("#investment", pictures.node(selector));
  }

  private Optional<Node> found(String selector) {
    return Optional.ofNullable(pictures.scene().lookup(selector));
  }
}
