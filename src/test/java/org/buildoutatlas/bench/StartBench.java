package org.buildoutatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** From the start of the portable distribution to the first whole map on screen. */
final class StartBench implements Bench {

  private static final int RUNS = 8;
  private static final Path SCRIPT = Path.of("target/buildout-atlas/bin/buildout-atlas");

  private static final Measure START =
      new Measure(
          "start.map",
          "from the start of the process to the first whole map",
          "s",
          Measure.Statistic.MEDIAN,
          2.5);

  @Override
  public List<Measure> measures() {
    return List.of(START);
  }

  @Override
  public List<String> launcher() {
    return Screens.launcher();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(SCRIPT) || System.getenv("DISPLAY") == null) {
      found.accept(Sampled.skipped(START, "Not measured: no distribution or no display."));
      return;
    }
    Path settings = Files.createTempDirectory("bench");
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i <= RUNS; i++) {
      Optional<Double> time = once(settings);
      // The first run fills the caches, that of the disk and that of the classes.
      if (i > 0) {
        time.ifPresent(seconds::add);
      }
    }
    double[] times = seconds.stream().mapToDouble(Double::doubleValue).toArray();
    found.accept(
        times.length == 0
            ? Sampled.skipped(START, "Not measured: no start was whole.")
            : Sampled.of(START, times, Map.of("display", "Xvfb or X11, no GPU")));
  }

  private static Optional<Double> once(Path settings) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(SCRIPT.toAbsolutePath().toString());
    builder.environment().put("XDG_CONFIG_HOME", settings.toAbsolutePath().toString());
    builder.environment().put("XDG_CACHE_HOME", settings.toAbsolutePath().toString());
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw -Dbuildoutatlas.timing=true");
    builder.redirectErrorStream(true);
    long begun = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("The first map lies there")) {
          return Optional.of((System.nanoTime() - begun) / 1e9);
        }
      }
      return Optional.empty();
    } finally {
      process.destroy();
      process.waitFor();
    }
  }
}
