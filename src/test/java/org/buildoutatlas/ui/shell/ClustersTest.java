package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Workspace;
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

/** Signs for several sites in the running window, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class ClustersTest {

  private static final String TEXAS = "cluster:dona-ana";

  private OpenWindow open;
  private Stage stage;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    open = new OpenWindow(shown);
    open.show();
  }

  @BeforeEach
  void settle() throws Exception {
    open.settle();
  }

  @Test
  void aClickOnASignFliesToWhereItsSitesComeApart(FxRobot robot) throws Exception {
    world();
    assertTrue(isPainted(TEXAS), "the four in the south are one sign");
    picture("cluster-world");
    clickOnMap(robot, TEXAS);
    open.settle();
    assertFalse(isPainted(TEXAS));
    assertTrue(isPainted("site:dona-ana") && isPainted("site:abilene"), "they stand alone");
    assertEquals(new Selection.Nothing(), open.viewpoint().selection());
    picture("cluster-opened");
  }

  @Test
  void enterOpensASignToo(FxRobot robot) throws Exception {
    world();
    robot.interact(() -> robot.lookup("#cluster-dona-ana").query().requestFocus());
    open.settle();
    picture("cluster-tooltip");
    robot.type(KeyCode.ENTER);
    open.settle();
    assertTrue(isPainted("site:dona-ana"));
  }

  @Test
  void sitesOnOnePlaceAreLaidOutAndFoldedByEscape(FxRobot robot) throws Exception {
    Path folder = sixAtMilam();
    robot.interact(() -> open.window().open(folder));
    open.settle();
    // From close by, so that no site beside them joins the sign when the panel takes its room.
    robot.interact(() -> lookAt("milam"));
    open.settle();
    String sign = "cluster:milam";
    assertTrue(isPainted(sign));
    clickOnMap(robot, sign);
    open.settle();
    assertFalse(isPainted(sign));
    assertTrue(isPainted("site:milam") && isPainted("site:milam-3"));
    picture("spider");
    clickOnMap(robot, "site:milam-3");
    open.settle();
    assertEquals(new Selection.OfSite("milam-3"), open.viewpoint().selection());
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertTrue(isPainted(sign), "the others are one sign again");
    assertTrue(isPainted("site:milam-3"), "the chosen one stands alone");
  }

  private void lookAt(String site) {
    Workspace workspace = open.window().desk().workspace();
    LonLat place =
        workspace.sight().orElseThrow().atlas().site(site).orElseThrow().location().position();
    workspace.move(v -> v.withCamera(new Camera(place, 2e-3)));
  }

  private void world() throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> open.window().desk().workspace().move(v -> v.withRegion(Region.WORLD)));
    open.settle();
  }

  /** The embedded data set with five more sites on the place of one. */
  private Path sixAtMilam() throws IOException {
    Path folder = open.folder().resolve("six");
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      files.forEach(file -> copy(file, folder.resolve(Path.of("data").relativize(file))));
    }
    String milam = Files.readString(folder.resolve("sites/milam.json"));
    for (int i = 1; i <= 5; i++) {
      String other = milam.replace("\"id\": \"milam\"", "\"id\": \"milam-" + i + "\"");
      Files.writeString(folder.resolve("sites/milam-" + i + ".json"), other);
    }
    return folder;
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isPainted(String group) {
    return open.window().map().pixelOf(group).isPresent();
  }

  private void clickOnMap(FxRobot robot, String group) {
    Point pixel = open.window().map().pixelOf(group).orElseThrow();
    var screen = robot.lookup("#map").query().localToScreen(pixel.x(), pixel.y());
    robot.clickOn(screen.getX(), screen.getY());
  }

  private void picture(String name) throws Exception {
    WritableImage image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
    Pictures.write(image, name);
  }
}
