import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command and fails where it does. */
final class Tool {

  private static final int PATIENCE_MINUTES = 5;

  private Tool() {}

  /** A tool of the JDK that runs this. */
  static Path ofJdk(String name) {
    var file = Platform.current() == Platform.WINDOWS ? name + ".exe" : name;
    return Path.of(System.getProperty("java.home"), "bin", file);
  }

  static void run(Object... command) throws IOException, InterruptedException {
    run(Map.of(), List.of(command));
  }

  /** Without what it writes, but for complaints. */
  static void runQuietly(Object... command) throws IOException, InterruptedException {
    await(builder(List.of(command)).redirectOutput(ProcessBuilder.Redirect.DISCARD));
  }

  /** With additions to the environment. */
  static void run(Map<String, String> environment, List<?> command)
      throws IOException, InterruptedException {
    var builder = builder(command);
    builder.environment().putAll(environment);
    await(builder);
  }

  private static ProcessBuilder builder(List<?> command) {
    return new ProcessBuilder(command.stream().map(Object::toString).toList()).inheritIO();
  }

  private static void await(ProcessBuilder builder) throws IOException, InterruptedException {
    var words = builder.command();
    var process = builder.start();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("Did not end: " + String.join(" ", words));
    }
    if (process.exitValue() != 0) {
      throw new IOException(
          "Ended with %d: %s".formatted(process.exitValue(), String.join(" ", words)));
    }
  }
}
