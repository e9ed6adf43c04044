package org.buildoutatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The portable distribution, run as a user's machine runs it.
 *
 * @param folder takes its settings and caches
 */
record Portable(Path folder) {

  private static final Path SCRIPT = Path.of("target/buildout-atlas/bin/buildout-atlas");
  private static final int PATIENCE_SECONDS = 240;

  /** Whether it was built. */
  static boolean isThere() {
    return Files.isExecutable(SCRIPT);
  }

  /** A process of it. */
  ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_CONFIG_HOME", folder.toAbsolutePath().toString());
    builder.environment().put("XDG_CACHE_HOME", folder.toAbsolutePath().toString());
    builder.environment().put("ATLAS_LEARN_AFTER", "0");
    return builder;
  }

  /** Seconds from the start of a window to its first whole map; empty where none was told of. */
  Optional<Double> secondsToFirstMap() throws IOException, InterruptedException {
    ProcessBuilder builder = process();
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw -Dbuildoutatlas.timing=true");
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

  /** Opens a first window and waits until Java has learned from it what later starts need. */
  void learn() throws IOException, InterruptedException {
    Optional<Double> first = secondsToFirstMap();
    long deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (first.isPresent() && !hasLearned() && System.nanoTime() < deadline) {
      Thread.sleep(500);
    }
  }

  private boolean hasLearned() throws IOException {
    Path kept = folder.resolve("buildout-atlas");
    if (!Files.isDirectory(kept)) {
      return false;
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.anyMatch(file -> file.toString().endsWith(".aot"));
    }
  }
}
