package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.buildoutatlas.ui.explain.Explainable;
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

  private static final Path SCREENS = Path.of("target", "screens");

  private OpenWindow open;
  private Stage stage;
  private Optional<Scene> sheet = Optional.empty();

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
  }

  @Test
  void theHeadlineNumberExplainsItselfDownToASourceAndGivesItsTextAway(FxRobot robot)
      throws Exception {
    open.settle();
    assertFalse(node("#explain").isVisible());
    robot.clickOn("#counted");
    assertTrue(node("#explain").isVisible());
    assertEquals(
        this.<Labeled>node("#counted").getText() + "\u00a0est.",
        this.<Labeled>node("#explain-value").getText());
    assertEquals(8, rows().size(), "The number and seven sites");

    robot.type(KeyCode.DOWN);
    assertTrue(rows().get(1).isFocused());
    robot.type(KeyCode.RIGHT);
    assertEquals(10, rows().size(), "Shell and equipment of the first site");
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    Hyperlink source = (Hyperlink) node(".explain-source");
    onWindow(source::fire);
    assertEquals(1, open.opened().size());

    robot.clickOn("#explain-copy");
    String text = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    assertTrue(text.startsWith("Counted once: $300 bn est.\n"), text);
    assertTrue(text.contains("300,431,600,000 USD  est.  sum of counted sites"), text);

    robot.type(KeyCode.ESCAPE);
    assertFalse(node("#explain").isVisible());
    assertTrue(node("#counted").isFocused());
    robot.type(KeyCode.ENTER);
    assertTrue(node("#explain").isVisible());
  }

  @Test
  void aRowIsExplainedByAltEnterAndTheCardFollowsTheClocks(FxRobot robot) throws Exception {
    open.settle();
    onWindow(() -> node("#counted-shackelford").requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    assertTrue(node("#explain").isVisible());
    String now = this.<Labeled>node("#explain-value").getText();
    assertEquals("$61.7\u00a0bn\u00a0est.", now);
    onWindow(() -> open.window().desk().workspace().move(v -> v.takenTo(LocalDate.of(2025, 2, 1))));
    assertFalse(node("#explain").isVisible(), "Nobody had named the site by then");
  }

  @Test
  void theNumbersOfASiteCardExplainThemselves(FxRobot robot) throws Exception {
    open.settle();
    onWindow(
        () ->
            open.window()
                .desk()
                .workspace()
                .move(v -> v.withSelection(new Selection.OfSite("abilene"))));
    open.settle();
    robot.clickOn("#key-facility");
    assertEquals("0.9–1.2\u00a0GW", this.<Labeled>node("#explain-value").getText());
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#key-cost");
    assertEquals("$55\u00a0bn", this.<Labeled>node("#explain-value").getText());
  }

  @Test
  void leavesPicturesInBothSizesAndThemes() throws Exception {
    open.settle();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      resize(size[0], size[1]);
      for (String theme : List.of("light", "dark")) {
        onWindow(() -> open.window().desk().workspace().move(v -> v.withTheme(theme)));
        onWindow(() -> Explainable.ask(node("#counted"), "counted"));
        picture("explain-counted-" + theme + "-" + size[0]);
        onWindow(() -> Explainable.ask(node("#counted"), "site.dona-ana.cost"));
        for (int open = 1; open <= 2; open++) {
          int row = open;
          onWindow(() -> press(rows().get(row == 1 ? 1 : rows().size() - 1)));
        }
        picture("explain-site-" + theme + "-" + size[0]);
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
    return scene().getRoot().lookupAll(".explain-row").stream()
        .filter(ExplainWalkTest::isSeen)
        .collect(Collectors.toList());
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <N extends Node> N node(String selector) {
    return (N) Objects.requireNonNull(scene().lookup(selector), selector);
  }

  private Scene scene() {
    return sheet.orElseGet(stage::getScene);
  }

  private void resize(int width, int height) throws Exception {
    onWindow(
        () -> {
          Parent root = scene().getRoot();
          scene().setRoot(new Group());
          sheet = Optional.of(new Scene(root, width, height));
        });
    shoot();
    open.settle();
  }

  private static void onWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private WritableImage shoot() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              sheet.ifPresent(s -> s.getStylesheets().setAll(stage.getScene().getStylesheets()));
              return scene().snapshot(null);
            })
        .get();
  }

  private void picture(String name) throws Exception {
    shoot();
    open.settle();
    WritableImage image = shoot();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    Files.createDirectories(SCREENS);
    assertTrue(ImageIO.write(picture, "png", SCREENS.resolve(name + ".png").toFile()));
  }
}
