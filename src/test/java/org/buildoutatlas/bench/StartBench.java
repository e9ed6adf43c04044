package org.buildoutatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** From the start of the portable distribution to the first whole map on screen. */
final class StartBench implements Bench {

  private static final int RUNS = 8;

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
    if (!Portable.isThere() || System.getenv("DISPLAY") == null) {
      found.accept(Sampled.skipped(START, "Not measured: no distribution or no display."));
      return;
    }
    Portable portable = new Portable(Files.createTempDirectory("bench"));
    portable.learn();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      portable.secondsToFirstMap().ifPresent(seconds::add);
    }
    double[] times = seconds.stream().mapToDouble(Double::doubleValue).toArray();
    found.accept(
        times.length == 0
            ? Sampled.skipped(START, "Not measured: no start was whole.")
            : Sampled.of(START, times, Map.of("display", "Xvfb or X11, no GPU")));
  }
}
