package org.buildoutatlas.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Runs test code on the JavaFX thread and looks at what it painted. */
final class FxThread {

  private FxThread() {}

  /** Starts JavaFX where it is not running, and gives what the work gives. */
  static <T> T call(Callable<T> work) throws Exception {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException alreadyRunning) {
      // Another test started it.
    }
    Platform.setImplicitExit(false);
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /** The image as Java2D has it. */
  static BufferedImage toAwt(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    result.setRGB(0, 0, width, height, argb, 0, width);
    return result;
  }

  /** Leaves a picture for looking at. */
  static void leave(BufferedImage image, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screens"));
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }
}
