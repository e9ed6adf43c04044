package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ui.kit.Faults;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
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

  private OpenWindow open;
  private Stage stage;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void everyRegionInBothThemes() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      for (String theme : new String[] {"light", "dark"}) {
        for (Region region : Region.values()) {
          pictures.look(v -> v.withRegion(region).withTheme(theme));
          pictures.picture(region.word() + "-" + theme + "-" + size[0]);
        }
      }
    }
  }

  @Test
  void everyTabAndCard() throws Exception {
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      pictures.look(v -> v.withTheme("light"));
      tab("#tab-partners", "partners", size[0]);
      pictures.look(v -> v.withSelection(new Selection.OfPartner("oracle")));
      pictures.picture("partner-oracle-" + size[0]);
      pictures.look(v -> v.withSelection(new Selection.Nothing()).withRegion(Region.KOREA));
      tab("#tab-siting", "siting", size[0]);
      pictures.look(v -> v.withSelection(new Selection.OfCandidate("geoje-gohyeon")));
      pictures.picture("candidate-geoje-" + size[0]);
      pictures.look(v -> v.withSelection(new Selection.Nothing()).withRegion(Region.UNITED_STATES));
      tab("#tab-story", "story", size[0]);
      pictures.look(v -> v.withSelection(new Selection.OfSite("abilene")));
      pictures.picture("site-abilene-" + size[0]);
      pictures.look(v -> v.withTheme("dark"));
      pictures.picture("site-abilene-dark-" + size[0]);
      pictures.look(v -> v.withSelection(new Selection.Nothing()).withTheme("light"));
      tab("#tab-investment", "investment", size[0]);
    }
  }

  @Test
  void theProblemsOfABrokenFolder() throws Exception {
    Path broken = Files.createDirectory(open.folder().resolve("broken"));
    Files.writeString(broken.resolve("atlas.json"), "{ \"id\": ");
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      pictures.resize(size[0], size[1]);
      Pictures.onWindow(() -> open.window().open(broken));
      open.settle();
      pictures.picture("problems-" + size[0]);
    }
  }

  @Test
  void whatOpensOverTheWindow(FxRobot robot) throws Exception {
    open.settle();
    robot.clickOn("#search").write("sam");
    window("search", robot);
    robot.type(KeyCode.ESCAPE);
    Pictures.onWindow(() -> open.window().exports().images().ask());
    window("save-dialog", robot);
    robot.type(KeyCode.ESCAPE);
    Pictures.onWindow(() -> open.window().exports().decks().ask());
    window("deck-dialog", robot);
    robot.type(KeyCode.ESCAPE);
    Pictures.onWindow(
        () ->
            new Faults(new Words(), stage)
                .uncaughtException(Thread.currentThread(), new IllegalStateException("a test")));
    window("fault-dialog", robot);
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#export");
    window("export-menu", robot);
    robot.type(KeyCode.ESCAPE);
    pictures.look(v -> v.takenTo(LocalDate.of(2026, 3, 1)));
    pictures.picture("past-1280");
    moveTo(robot, "site:shackelford");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("#map-tooltip").query().isVisible());
    pictures.picture("tooltip-1280");
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
    Pictures.write(
        WaitForAsyncUtils.asyncFx(() -> windows.getLast().getScene().snapshot(null)).get(), name);
  }

  @Test
  void everyPartOfTheInvestmentPane() throws Exception {
    pictures.resize(1280, 720);
    for (int part = 0; part <= 4; part++) {
      double share = part / 4.0;
      Pictures.onWindow(
          () -> ((ScrollPane) pictures.scene().lookup("#investment")).setVvalue(share));
      pictures.picture("investment-1280-" + part);
    }
    pictures.look(v -> v.withSelection(new Selection.OfSite("abilene")));
    for (int part = 0; part <= 4; part++) {
      double share = part / 4.0;
      Pictures.onWindow(
          () -> ((ScrollPane) pictures.scene().lookup("#site-card")).setVvalue(share));
      pictures.picture("site-abilene-1280-" + part);
    }
  }

  @Test
  void oneScreenAtTwiceTheSize() throws Exception {
    List<Throwable> thrownElsewhere = new CopyOnWriteArrayList<>();
    Pictures.onWindow(
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
    Pictures.write(image, "us-light-scale2");
    assertEquals(List.of(), thrownElsewhere);
  }

  /** The platform without a screen holds no more than 1000 lines and says so at each frame. */
  private static boolean isOfThePlatform(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(8)
        .anyMatch(e -> e.getClassName().startsWith("com.sun.glass.ui.headless."));
  }

  private void tab(String id, String name, int width) throws Exception {
    Pictures.onWindow(
        () -> {
          var tabs = (TabPane) pictures.scene().lookup("#tabs");
          tabs.getTabs().stream()
              .filter(t -> id.equals("#" + t.getId()))
              .forEach(t -> tabs.getSelectionModel().select(t));
        });
    open.settle();
    pictures.picture(name + "-" + width);
  }
}
