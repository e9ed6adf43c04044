package org.buildoutatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.buildoutatlas.settings.SettingsFile;

/**
 * What the toolkit starts: it makes the window and hands it the folder that was asked for.
 *
 * <p>The toolkit makes the application by itself, so what is built meanwhile is handed over through
 * the class.
 */
public final class AtlasApplication extends Application {

  /** Everything but the window, built while the toolkit starts. */
  private static final CompletableFuture<Wiring> WIRING =
      CompletableFuture.supplyAsync(Wiring::new, work -> begin("atlas-wiring", work));

  /** Opens the window on a folder or the data of the product; comes back when it is closed. */
  static void open(Optional<Path> folder) {
    // What the first map shows is read while the toolkit and the window are still being made.
    WIRING.thenAccept(wiring -> begin("atlas-warm-up", wiring::warmUp));
    if (folder.isEmpty()) {
      WIRING.thenAccept(wiring -> begin("atlas-read", wiring::readEmbedded));
    }
    launch(
        AtlasApplication.class,
        folder.map(f -> new String[] {f.toString()}).orElse(new String[0]));
  }

  private static void begin(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }

  @Override
  public void start(Stage stage) {
    WIRING
        .join()
        .window(stage, getHostServices(), userSettings())
        .show(getParameters().getRaw().stream().findFirst().map(Path::of));
  }

  private static SettingsFile userSettings() {
    return SettingsFile.ofUser(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }
}
