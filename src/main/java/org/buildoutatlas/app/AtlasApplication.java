package org.buildoutatlas.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.buildoutatlas.settings.SettingsFile;

/** What the toolkit starts: it makes the window and hands it the folder that was asked for. */
public final class AtlasApplication extends Application {

  @Override
  public void start(Stage stage) {
    new Wiring()
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
