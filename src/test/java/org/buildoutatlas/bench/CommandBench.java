package org.buildoutatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A whole command of the portable distribution, from the start of its process to its end. */
final class CommandBench implements Bench {

  private static final int RUNS = 8;
  private static final Path SCRIPT = Path.of("target/buildout-atlas/bin/buildout-atlas");
  private static final String TWENTY =
      String.join(",", Collections.nCopies(5, "map-outlook,map,outlook,bridge"));

  private static final Measure COLD =
      new Measure(
          "export.pptx.20.cold",
          "the command that writes 20 slides with maps and native charts",
          "s",
          Measure.Statistic.MEDIAN,
          6);

  @Override
  public List<Measure> measures() {
    return List.of(COLD);
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(SCRIPT)) {
      found.accept(Sampled.skipped(COLD, "Not measured: no distribution."));
      return;
    }
    Path folder = Files.createTempDirectory("bench");
    double[] seconds = new double[RUNS];
    // The first run, which does not count, fills the caches: the disk's and that of the classes.
    once(folder);
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = once(folder);
    }
    found.accept(Sampled.of(COLD, seconds, Map.of()));
  }

  private static double once(Path folder) throws IOException, InterruptedException {
    Path deck = folder.resolve("deck.pptx");
    Files.deleteIfExists(deck);
    long begun = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(
                SCRIPT.toAbsolutePath().toString(),
                "export",
                "--page",
                TWENTY,
                "--to",
                deck.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_CACHE_HOME", folder.toAbsolutePath().toString());
    int code = builder.start().waitFor();
    if (code != 0 || !Files.exists(deck)) {
      throw new IOException("No deck was written; the command ended with " + code);
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
