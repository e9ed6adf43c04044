package org.buildoutatlas.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void givesBackWhatWasSaved() throws IOException {
    Settings saved =
        Settings.first()
            .withPlace(new Settings.Place(10, 20, 1440, 900, true))
            .withTheme("dark")
            .withPanelWidth(520)
            .withFolder(folder.resolve("data"))
            .withReduceMotion(true)
            .withWeightings(
                List.of(
                    new Settings.Weighting(
                        "My = own, weights", Map.of("cooling", 35.5, "waves", 64.5)),
                    new Settings.Weighting("Other", Map.of("tide", 100.0))));
    SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("window.properties"));
    file.save(saved);
    assertEquals(saved, file.load());
  }

  @Test
  void leavesNoFileBesideIt() throws IOException {
    new SettingsFile(folder.resolve("window.properties")).save(Settings.first());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("window.properties"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void startsAfreshWhereThereIsNoFile() {
    assertEquals(Settings.first(), new SettingsFile(folder.resolve("none")).load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u12",
        "window.x=NaN\nwindow.y=1\nwindow.width=2\nwindow.height=3",
        "window.x=1\nwindow.y=1\nwindow.width=-5\nwindow.height=3",
        "panel.width=wide",
        "weights.1.name=Mine\nweights.1.of=cooling=-1",
        "weights.1.name=Mine\nweights.1.of=cooling",
        "\u0000\u0001"
      })
  void startsAfreshWithWhatCannotBeRead(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("window.properties"), text);
    assertEquals(Settings.first(), new SettingsFile(file).load());
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, XDG_CONFIG_HOME, /config, /config/buildout-atlas/window.properties",
    "Linux, XDG_CONFIG_HOME, not/absolute, /home/me/.config/buildout-atlas/window.properties",
    "Linux, OTHER, /x, /home/me/.config/buildout-atlas/window.properties",
    "Windows 11, APPDATA, /roaming, /roaming/buildout-atlas/window.properties",
    "Windows 11, OTHER, /x, /home/me/AppData/Roaming/buildout-atlas/window.properties",
    "Mac OS X, OTHER, /x, "
        + "/home/me/Library/Application Support/buildout-atlas/window.properties"
  })
  void liesWhereTheSystemKeepsSuchFiles(
      String system, String variable, String value, String expected) {
    assertEquals(
        Path.of(expected),
        SettingsFile.ofUser(system, Map.of(variable, value), Path.of("/home/me")).file());
  }
}
