package org.buildoutatlas.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.buildoutatlas.view.Viewpoint;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of an open window into {@code target/screens}, also at sizes that the platform
 * without a screen does not have.
 */
public final class Pictures {

  /** What is left above a node that is scrolled to, in pixels. */
  private static final double ABOVE = 60;

  private static final Path SCREENS = Path.of("target", "screens");

  private final OpenWindow open;
  private final Stage stage;
  private Optional<Scene> sheet = Optional.empty();

  Pictures(OpenWindow open, Stage stage) {
    this.open = open;
    this.stage = stage;
  }

  /** What the window's content lies on. */
  Scene scene() {
    return sheet.orElseGet(stage::getScene);
  }

  /** The first node that a selector finds; it must be there. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <N extends Node> N node(String selector) {
    return (N) Objects.requireNonNull(scene().lookup(selector), selector);
  }

  /** Lays the window's content out on a sheet of that size. */
  void resize(int width, int height) throws Exception {
    onWindow(
        () -> {
          Parent root = scene().getRoot();
          List<String> styles = List.copyOf(stage.getScene().getStylesheets());
          scene().setRoot(new Group());
          sheet = Optional.of(new Scene(root, width, height));
          scene().getStylesheets().setAll(styles);
        });
    shoot();
    open.settle();
  }

  /** Looks at something else, without a flight, and waits until it is there. */
  void look(UnaryOperator<Viewpoint> change) throws Exception {
    onWindow(
        () -> {
          open.window().desk().motion().reduce(true);
          open.window().desk().workspace().move(change);
        });
    if (sheet.isPresent()) {
      // A scene without a window lays itself out only to be pictured.
      shoot();
    }
    open.settle();
  }

  /** Scrolls a pane until a node in it stands a little below its upper edge. */
  void scroll(String holder, Node to) throws Exception {
    shoot();
    onWindow(
        () -> {
          ScrollPane pane = node(holder);
          Node content = pane.getContent();
          double top = content.sceneToLocal(to.localToScene(to.getBoundsInLocal())).getMinY();
          double spare =
              content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
          pane.setVvalue(Math.clamp((top - ABOVE) / spare, 0, 1));
        });
    shoot();
  }

  /** Does something on the JavaFX thread and waits for it. */
  public static void onWindow(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What the window shows. */
  WritableImage shoot() throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              sheet.ifPresent(s -> s.getStylesheets().setAll(stage.getScene().getStylesheets()));
              return scene().snapshot(null);
            })
        .get();
  }

  /** Keeps a picture of what the window shows when all is painted. */
  void picture(String name) throws Exception {
    shoot();
    open.settle();
    write(shoot(), name);
  }

  /** Keeps a picture. */
  public static void write(WritableImage image, String name) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    Path file = SCREENS.resolve(name + ".png");
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    if (!ImageIO.write(picture, "png", file.toFile())) {
      throw new IOException("PNG is always there");
    }
  }
}
