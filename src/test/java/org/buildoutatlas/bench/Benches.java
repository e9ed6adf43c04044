package org.buildoutatlas.bench;

import java.util.List;

/** The list of the benches. Whoever adds one adds a line. */
final class Benches {

  private Benches() {}

  static List<Bench> all() {
    return List.of(
        new LandBench(),
        new FullMapBench(),
        new FrameBench(),
        new StageBench(),
        new OutlookBench(),
        new StabilityBench(),
        new ExportBench(),
        new BigPictureBench(),
        new CommandBench(),
        new LatencyBench(),
        new StartBench(),
        new HeapBench());
  }

  static Bench called(String name) {
    return all().stream()
        .filter(bench -> name(bench).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no bench called " + name));
  }

  static String name(Bench bench) {
    return bench.getClass().getSimpleName();
  }
}
