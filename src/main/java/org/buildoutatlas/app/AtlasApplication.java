package org.buildoutatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.buildoutatlas.settings.SettingsFile;
import org.buildoutatlas.ui.shell.AtlasWindow;

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

  /** The name of the file that keeps the settings of a window in training. */
  static final String SETTINGS = "training.properties";

  private static final String TRAINING = "training";

  /** Opens the window on a folder or the data of the product; comes back when it is closed. */
  static void open(Optional<Path> folder) {
    begin(folder.isEmpty());
    launch(
        AtlasApplication.class, folder.map(f -> new String[] {f.toString()}).orElse(new String[0]));
  }

  /**
   * Opens a window for {@link Training}, its settings in a folder; comes back when it is closed.
   */
  static void train(Path settings) {
    begin(true);
    launch(AtlasApplication.class, "--" + TRAINING + "=" + settings);
  }

  /** What the first map shows is read while the toolkit and the window are still being made. */
  private static void begin(boolean embedded) {
    var _ = WIRING.thenAccept(wiring -> begin("atlas-warm-up", wiring::warmUp));
    if (embedded) {
      var _ = WIRING.thenAccept(wiring -> begin("atlas-read", wiring::readEmbedded));
    }
  }

  private static void begin(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }

  @Override
  public void start(Stage stage) {
    Optional<Path> training =
        Optional.ofNullable(getParameters().getNamed().get(TRAINING)).map(Path::of);
    SettingsFile settings =
        training
            .map(folder -> new SettingsFile(folder.resolve(SETTINGS)))
            .orElseGet(AtlasApplication::userSettings);
    AtlasWindow window = WIRING.join().window(stage, getHostServices(), settings);
    window.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
    if (training.isPresent()) {
      Training.begin(window, stage);
    }
  }

  private static SettingsFile userSettings() {
    return SettingsFile.ofUser(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }
}
