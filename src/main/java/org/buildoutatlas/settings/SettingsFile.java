package org.buildoutatlas.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings as a properties file. It is written beside its place and then moved there, so that
 * it is never half written; one that cannot be read counts as none.
 */
public final class SettingsFile {

  private final Path file;

  /** Keeps the settings in that file. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * The file in the user's own folder, where the system keeps such files.
   *
   * @param system the name of the operating system, as in {@code os.name}
   * @param environment the environment variables
   * @param home the user's home folder
   */
  public static SettingsFile ofUser(String system, Map<String, String> environment, Path home) {
    return new SettingsFile(
        folder(system.toLowerCase(Locale.ROOT), environment, home)
            .resolve("buildout-atlas")
            .resolve("window.properties"));
  }

  private static Path folder(String system, Map<String, String> environment, Path home) {
    if (system.startsWith("windows")) {
      return named(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    return named(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .flatMap(SettingsFile::path)
        .filter(Path::isAbsolute);
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** What was saved, or the first settings for whatever cannot be read. */
  public Settings load() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      // A missing or broken file costs the window's last size and nothing else.
      return Settings.first();
    }
    return read(properties);
  }

  /** Saves, replacing what was there. */
  public void save(Settings settings) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "window", ".tmp");
    try {
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        properties(settings).store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Settings read(Properties p) {
    Settings first = Settings.first();
    return new Settings(
        place(p),
        p.getProperty("theme", first.theme()),
        number(p, "panel.width").orElse(first.panelWidth()),
        Optional.ofNullable(p.getProperty("folder")).flatMap(SettingsFile::path),
        Optional.ofNullable(p.getProperty("motion.reduced")).map(Boolean::valueOf),
        Optional.ofNullable(p.getProperty("template")).flatMap(SettingsFile::path),
        Weightings.read(p));
  }

  private static Optional<Settings.Place> place(Properties p) {
    Optional<Double> x = number(p, "window.x");
    Optional<Double> y = number(p, "window.y");
    Optional<Double> width = number(p, "window.width").filter(w -> w > 0);
    Optional<Double> height = number(p, "window.height").filter(h -> h > 0);
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    boolean maximized = Boolean.parseBoolean(p.getProperty("window.maximized"));
    return Optional.of(new Settings.Place(x.get(), y.get(), width.get(), height.get(), maximized));
  }

  private static Properties properties(Settings settings) {
    Properties p = new Properties();
    settings
        .place()
        .ifPresent(
            place -> {
              p.setProperty("window.x", Double.toString(place.x()));
              p.setProperty("window.y", Double.toString(place.y()));
              p.setProperty("window.width", Double.toString(place.width()));
              p.setProperty("window.height", Double.toString(place.height()));
              p.setProperty("window.maximized", Boolean.toString(place.maximized()));
            });
    p.setProperty("theme", settings.theme());
    p.setProperty("panel.width", Double.toString(settings.panelWidth()));
    settings.folder().ifPresent(folder -> p.setProperty("folder", folder.toString()));
    settings
        .reduceMotion()
        .ifPresent(reduced -> p.setProperty("motion.reduced", Boolean.toString(reduced)));
    settings.template().ifPresent(template -> p.setProperty("template", template.toString()));
    Weightings.write(settings.weightings(), p);
    return p;
  }

  private static Optional<Double> number(Properties p, String key) {
    try {
      return Optional.ofNullable(p.getProperty(key)).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
