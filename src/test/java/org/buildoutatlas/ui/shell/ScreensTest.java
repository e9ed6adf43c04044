package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ui.kit.Faults;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Leaves a picture of every screen in {@code target/screens}, to be looked at beside the designs.
 */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

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
  void everyRegionInBothThemes() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      resize(size[0], size[1]);
      for (String theme : new String[] {"light", "dark"}) {
        for (Region region : Region.values()) {
          look(v -> v.withRegion(region).withTheme(theme));
          picture(region.word() + "-" + theme + "-" + size[0]);
        }
      }
    }
  }

  @Test
  void everyTabAndCard() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      resize(size[0], size[1]);
      look(v -> v.withTheme("light"));
      tab("#tab-partners", "partners", size[0]);
      look(v -> v.withSelection(new Selection.OfPartner("oracle")));
      picture("partner-oracle-" + size[0]);
      look(v -> v.withSelection(new Selection.Nothing()).withRegion(Region.KOREA));
      tab("#tab-siting", "siting", size[0]);
      look(v -> v.withSelection(new Selection.OfCandidate("geoje-gohyeon")));
      picture("candidate-geoje-" + size[0]);
      look(v -> v.withSelection(new Selection.Nothing()).withRegion(Region.UNITED_STATES));
      tab("#tab-story", "story", size[0]);
      look(v -> v.withSelection(new Selection.OfSite("abilene")));
      picture("site-abilene-" + size[0]);
      look(v -> v.withTheme("dark"));
      picture("site-abilene-dark-" + size[0]);
      look(v -> v.withSelection(new Selection.Nothing()).withTheme("light"));
      tab("#tab-investment", "investment", size[0]);
    }
  }

  @Test
  void theProblemsOfABrokenFolder() throws Exception {
    Path broken = Files.createDirectory(open.folder().resolve("broken"));
    Files.writeString(broken.resolve("atlas.json"), "{ \"id\": ");
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      resize(size[0], size[1]);
      onWindow(() -> open.window().open(broken));
      open.settle();
      picture("problems-" + size[0]);
    }
  }

  @Test
  void whatOpensOverTheWindow(FxRobot robot) throws Exception {
    open.settle();
    robot.clickOn("#search").write("sam");
    window("search", robot);
    robot.type(KeyCode.ESCAPE);
    onWindow(() -> open.window().saving().ask());
    window("save-dialog", robot);
    robot.type(KeyCode.ESCAPE);
    onWindow(
        () ->
            new Faults(new Words(), stage)
                .uncaughtException(Thread.currentThread(), new IllegalStateException("a test")));
    window("fault-dialog", robot);
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#export");
    window("export-menu", robot);
    robot.type(KeyCode.ESCAPE);
    look(v -> v.takenTo(LocalDate.of(2026, 3, 1)));
    picture("past-1280");
    moveTo(robot, "site:shackelford");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("#map-tooltip").query().isVisible());
    picture("tooltip-1280");
  }

  private void moveTo(FxRobot robot, String group) {
    Point pixel = open.window().map().pixelOf(group).orElseThrow();
    var at = robot.lookup("#map").query().localToScreen(pixel.x(), pixel.y());
    robot.moveTo(at.getX(), at.getY());
  }

  /** The picture of the window opened last. */
  private static void window(String name, FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    List<Window> windows = robot.listWindows();
    write(WaitForAsyncUtils.asyncFx(() -> windows.getLast().getScene().snapshot(null)).get(), name);
  }

  @Test
  void everyPartOfTheInvestmentPane() throws Exception {
    resize(1280, 720);
    for (int part = 0; part <= 4; part++) {
      double share = part / 4.0;
      onWindow(() -> ((ScrollPane) scene().lookup("#investment")).setVvalue(share));
      picture("investment-1280-" + part);
    }
    look(v -> v.withSelection(new Selection.OfSite("abilene")));
    for (int part = 0; part <= 4; part++) {
      double share = part / 4.0;
      onWindow(() -> ((ScrollPane) scene().lookup("#site-card")).setVvalue(share));
      picture("site-abilene-1280-" + part);
    }
  }

  @Test
  void oneScreenAtTwiceTheSize() throws Exception {
    List<Throwable> thrownElsewhere = new CopyOnWriteArrayList<>();
    onWindow(
        () -> {
          Thread.currentThread()
              .setUncaughtExceptionHandler(
                  (_, thrown) -> {
                    if (!isOfThePlatform(thrown)) {
                      thrownElsewhere.add(thrown);
                    }
                  });
          stage.setWidth(1280);
          stage.setHeight(720);
          stage.setRenderScaleX(2);
          stage.setRenderScaleY(2);
        });
    open.settle();
    WritableImage image =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  SnapshotParameters twice = new SnapshotParameters();
                  twice.setTransform(new Scale(2, 2));
                  return stage.getScene().getRoot().snapshot(twice, null);
                })
            .get();
    write(image, "us-light-scale2");
    assertEquals(List.of(), thrownElsewhere);
  }

  /** The platform without a screen holds no more than 1000 lines and says so at each frame. */
  private static boolean isOfThePlatform(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(8)
        .anyMatch(e -> e.getClassName().startsWith("com.sun.glass.ui.headless."));
  }

  private void tab(String id, String name, int width) throws Exception {
    onWindow(
        () -> {
          var tabs = (TabPane) scene().lookup("#tabs");
          tabs.getTabs().stream()
              .filter(t -> id.equals("#" + t.getId()))
              .forEach(t -> tabs.getSelectionModel().select(t));
        });
    open.settle();
    picture(name + "-" + width);
  }

  /**
   * Lays the window's content out on a sheet of that size: larger than the platform's own screen.
   */
  private void resize(int width, int height) throws Exception {
    onWindow(
        () -> {
          Parent root = scene().getRoot();
          List<String> sheets = List.copyOf(stage.getScene().getStylesheets());
          scene().setRoot(new Group());
          sheet = Optional.of(new Scene(root, width, height));
          scene().getStylesheets().setAll(sheets);
        });
    shoot();
    open.settle();
  }

  private Scene scene() {
    return sheet.orElseGet(stage::getScene);
  }

  private WritableImage shoot() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              sheet.ifPresent(s -> s.getStylesheets().setAll(stage.getScene().getStylesheets()));
              return scene().snapshot(null);
            })
        .get();
  }

  private void look(UnaryOperator<Viewpoint> change) throws TimeoutException {
    onWindow(() -> open.window().desk().workspace().move(change));
    open.settle();
  }

  private static void onWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void picture(String name) throws Exception {
    shoot();
    open.settle();
    write(shoot(), name);
  }

  private static void write(WritableImage image, String name) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    Files.createDirectories(SCREENS);
    Path file = SCREENS.resolve(name + ".png");
    assertTrue(ImageIO.write(picture, "png", file.toFile()), "PNG is always there");
  }
}
