package org.buildoutatlas.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.buildoutatlas.settings.SettingsFile;

/** What the toolkit starts: it makes the window and hands it the folder that was asked for. */
public final class AtlasApplication extends Application {

  private final Wiring wiring = new Wiring();

  /** Reads the first map's layers while the toolkit and the window are still being made. */
  @Override
  public void init() {
    Thread.ofPlatform().daemon().name("atlas-warm-up").start(wiring::warmUp);
  }

  @Override
  public void start(Stage stage) {
    wiring
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
