import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where things are read and written.
 *
 * @param target the folder of what the build made
 * @param project the folder of the sources
 */
record Places(Path target, Path project) {

  static final String NAME = "buildout-atlas";

  /** The portable distribution. */
  Path portable() {
    return target.resolve(NAME);
  }

  /** All that is made for installing. */
  Path made() {
    return target.resolve("installer");
  }

  Path runtime() {
    return made().resolve("runtime");
  }

  /** The folder into which images are made. */
  Path images() {
    return made().resolve("image");
  }

  /** The folder, or the bundle of macOS, that is installed. */
  Path image() {
    return images().resolve(Platform.current() == Platform.MAC ? NAME + ".app" : NAME);
  }

  /** Where the jars of the image are. */
  Path app() {
    return switch (Platform.current()) {
      case LINUX -> image().resolve("lib").resolve("app");
      case MAC -> image().resolve("Contents").resolve("app");
      case WINDOWS -> image().resolve("app");
    };
  }

  /** How the image is started. */
  Path launcher() {
    return switch (Platform.current()) {
      case LINUX -> image().resolve("bin").resolve(NAME);
      case MAC -> image().resolve("Contents").resolve("MacOS").resolve(NAME);
      case WINDOWS -> image().resolve(NAME + ".exe");
    };
  }

  /** The options Java is started with everywhere. */
  Stream<String> options() throws IOException {
    return Files.readAllLines(project.resolve("src/dist/java.options")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}
