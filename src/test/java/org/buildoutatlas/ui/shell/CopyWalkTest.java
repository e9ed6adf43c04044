package org.buildoutatlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.PictureClip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl+C copies what has the focus; pictures of what was copied in {@code target/screens}. */
@ExtendWith(ApplicationExtension.class)
class CopyWalkTest {

  private OpenWindow open;
  private Pictures pictures;

  @Start
  void start(Stage shown) throws Exception {
    open = new OpenWindow(shown);
    pictures = new Pictures(open, shown);
    open.show();
  }

  @Test
  void theMapIsCopiedAsPixelsAndAsVectors(FxRobot robot) throws Exception {
    open.settle();
    clear();
    Pictures.onWindow(() -> open.window().map().node().requestFocus());
    copy(robot);
    assertEquals(3840, image().getWidth());
    assertTrue(svg().contains("<svg"), "Vectors");
    assertTrue(svg().contains("known on"), "They say as of when");
  }

  @Test
  void aChartIsCopiedWithTitleDatesAndSources(FxRobot robot) throws Exception {
    open.settle();
    for (String theme : List.of("light", "dark")) {
      pictures.look(v -> v.withTheme(theme).withAdjacentSites(true));
      for (String id : List.of("#money-chart", "#bridge", "#fan")) {
        clear();
        ChartView chart = pictures.node(id);
        Pictures.onWindow(chart::requestFocus);
        copy(robot);
        assertEquals(1536, image().getWidth(), id);
        String svg = svg();
        assertTrue(svg.contains("known on"), id);
        String said = svg.substring(svg.indexOf("<desc>"), svg.indexOf("</desc>"));
        assertTrue(said.contains("known on"), said);
        assertTrue(said.lines().count() > 3, "The file names its sources: " + said);
        assertTrue(svg.contains("US sites beside Stargate"), id);
        Pictures.write(
            new WritableImage(image().getPixelReader(), 1536, (int) image().getHeight()),
            "copied-" + id.substring(1) + "-" + theme);
      }
    }
  }

  @Test
  void candidatesAreCopiedWithTheirSources(FxRobot robot) throws Exception {
    open.settle();
    Pictures.onWindow(() -> pictures.<TabPane>node("#tabs").getSelectionModel().select(2));
    open.settle();
    clear();
    Pictures.onWindow(() -> pictures.node("#ranking").requestFocus());
    copy(robot);
    String svg = svg();
    assertTrue(
        svg.contains("Analytical candidates, not announced or endorsed by anyone"),
        "The disclaimer goes along");
    String said = svg.substring(svg.indexOf("<desc>"), svg.indexOf("</desc>"));
    assertTrue(said.contains("known on"), said);
    assertTrue(
        open
            .window()
            .desk()
            .workspace()
            .dataSetProperty()
            .get()
            .orElseThrow()
            .atlas()
            .sources()
            .stream()
            .anyMatch(source -> said.contains(source.publisher() + ": " + source.title())),
        said);
    Pictures.write(
        new WritableImage(image().getPixelReader(), 1536, (int) image().getHeight()),
        "copied-ranking-light");
  }

  @Test
  void aTextFieldCopiesItsText(FxRobot robot) throws Exception {
    open.settle();
    TextField field = robot.clickOn("#search").lookup("#search").queryAs(TextField.class);
    robot.write("abc");
    Pictures.onWindow(field::selectAll);
    copy(robot);
    assertEquals("abc", onWindow(() -> Clipboard.getSystemClipboard().getString()));
    assertFalse(onWindow(() -> Clipboard.getSystemClipboard().hasImage()));
  }

  private void copy(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    open.settle();
  }

  private static void clear() {
    Pictures.onWindow(
        () -> {
          ClipboardContent text = new ClipboardContent();
          text.putString("before");
          Clipboard.getSystemClipboard().setContent(text);
        });
  }

  private static Image image() throws Exception {
    return Objects.requireNonNull(onWindow(() -> Clipboard.getSystemClipboard().getImage()));
  }

  private static String svg() throws Exception {
    ByteBuffer bytes =
        (ByteBuffer)
            Objects.requireNonNull(
                onWindow(() -> Clipboard.getSystemClipboard().getContent(PictureClip.svg())));
    return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
  }

  private static <T> T onWindow(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.asyncFx(work).get();
  }
}
