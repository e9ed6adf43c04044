package org.buildoutatlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.buildoutatlas.app.Wiring;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.settings.SettingsFile;
import org.buildoutatlas.ui.shell.AtlasWindow;

/** The product's window, as large as the screen up to 1920×1080, in a process of its own. */
public final class BenchWindow extends Application {

  /** For Java: draw without a graphics card, whether there is one or not. */
  static final List<String> OPTIONS = List.of("-Dprism.order=sw", "-Xmx3g");

  /** How many frames in a row nothing may be under way before the window counts as settled. */
  private static final int QUIET = 30;

  private static final CompletableFuture<BenchWindow> OPENED = new CompletableFuture<>();

  private Optional<AtlasWindow> window = Optional.empty();

  /** Opens it on the embedded data set and waits until it has settled. */
  static BenchWindow open() throws Exception {
    Thread.ofPlatform().daemon().start(() -> Application.launch(BenchWindow.class));
    BenchWindow opened = OPENED.get();
    opened.settle();
    return opened;
  }

  @Override
  public void start(Stage stage) throws Exception {
    Path settings = Files.createTempDirectory("bench").resolve("window.properties");
    Files.writeString(settings, "window.x=0\nwindow.y=0\nwindow.width=1920\nwindow.height=1080\n");
    AtlasWindow made = new Wiring().window(stage, getHostServices(), new SettingsFile(settings));
    made.show(Optional.empty());
    window = Optional.of(made);
    OPENED.complete(this);
  }

  AtlasWindow window() {
    return window.orElseThrow();
  }

  /** Opens another data set. */
  void open(Atlas atlas) throws Exception {
    onFx(
        () -> {
          window().desk().workspace().open(new DataSet(atlas.id(), atlas));
          return atlas;
        });
    settle();
  }

  /** Does something at every frame until it says that it is done. */
  static void everyFrame(Frame work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    List<RuntimeException> thrown = new ArrayList<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                try {
                  if (work.isLast()) {
                    stop();
                    done.countDown();
                  }
                } catch (RuntimeException e) {
                  thrown.add(e);
                  stop();
                  done.countDown();
                }
              }
            }.start());
    done.await();
    if (!thrown.isEmpty()) {
      throw thrown.getFirst();
    }
  }

  /** What is done at a frame. */
  interface Frame {
    /** Does it; whether it was the last. */
    boolean isLast();
  }

  /** Waits until nothing is under way any more. */
  void settle() throws InterruptedException {
    int[] quiet = {0};
    everyFrame(
        () -> {
          boolean still =
              window().map().settledProperty().get() && window().desk().jobs().idleProperty().get();
          quiet[0] = still ? quiet[0] + 1 : 0;
          return quiet[0] > QUIET;
        });
  }

  /** What a reader must know of the window that was measured. */
  Map<String, String> conditions() throws Exception {
    return onFx(
        () -> {
          var map = window().map().node().getLayoutBounds();
          var scene = window().map().node().getScene();
          return Map.of(
              "window", (int) scene.getWidth() + "x" + (int) scene.getHeight(),
              "map", (int) map.getWidth() + "x" + (int) map.getHeight(),
              "display", System.getenv("DISPLAY") == null ? "headless" : "Xvfb or X11, no GPU");
        });
  }

  static <T> T onFx(Callable<T> work) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result.get();
  }
}
