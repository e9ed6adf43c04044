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
  public List<String> launcher() {
    return Screens.launcher();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found)
      throws IOException, InterruptedException {
    if (!Portable.isThere()) {
      found.accept(Sampled.skipped(COLD, "Not measured: no distribution."));
      return;
    }
    Path folder = Files.createTempDirectory("bench");
    Portable portable = new Portable(folder);
    if (System.getenv("DISPLAY") != null) {
      portable.learn();
    }
    double[] seconds = new double[RUNS];
    // The first run, which does not count, fills the disk's cache, and that of the classes where
    // there was no window to learn beside.
    once(portable);
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = once(portable);
    }
    found.accept(Sampled.of(COLD, seconds, Map.of()));
  }

  private static double once(Portable portable) throws IOException, InterruptedException {
    Path deck = portable.folder().resolve("deck.pptx");
    Files.deleteIfExists(deck);
    long begun = System.nanoTime();
    int code =
        portable
            .process("export", "--page", TWENTY, "--to", deck.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0 || !Files.exists(deck)) {
      throw new IOException("No deck was written; the command ended with " + code);
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
