package org.buildoutatlas.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.buildoutatlas.Product;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/** How much memory a long session keeps: the heap after collection, over moves and reloads. */
final class HeapBench implements Bench {

  private static final int MOVES = 2000;
  private static final int PER_SAMPLE = 100;

  /** Samples at the beginning that do not count: everything is made once. */
  private static final int WARM_UP = 4;

  private static final List<Region> REGIONS = List.of(Region.values());

  private static final Measure GROWTH =
      new Measure(
          "heap.session",
          "growth of the heap after collection, from the first quarter of a session to the last",
          "%",
          Measure.Statistic.MEDIAN,
          5);

  @Override
  public List<Measure> measures() {
    return List.of(GROWTH);
  }

  @Override
  public List<String> options() {
    return List.of("-Dprism.order=sw", "-Xmx1g");
  }

  @Override
  public List<String> launcher() {
    return Screens.launcher();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    if (System.getenv("DISPLAY") == null) {
      found.accept(Sampled.skipped(GROWTH, "Not measured: no display and no xvfb-run."));
      return;
    }
    BenchWindow window = BenchWindow.open();
    Random random = new Random(7);
    Atlas atlas = Product.atlas();
    List<Double> megabytes = new ArrayList<>();
    for (int i = 1; i <= MOVES; i++) {
      if (i % PER_SAMPLE == 0) {
        window.open(atlas);
        megabytes.add(used());
      } else {
        BenchWindow.onFx(
            () -> {
              move(window.window().desk().workspace(), atlas, random);
              return random;
            });
        int[] frames = {0};
        BenchWindow.everyFrame(() -> ++frames[0] > 3);
      }
    }
    List<Double> counted = megabytes.subList(WARM_UP, megabytes.size());
    double begin = mean(counted.subList(0, counted.size() / 4));
    double end = mean(counted.subList(counted.size() - counted.size() / 4, counted.size()));
    found.accept(
        Sampled.of(
            GROWTH,
            new double[] {100 * (end / begin - 1)},
            Map.of(
                "moves", Integer.toString(MOVES),
                "megabytes at the end", Long.toString(Math.round(end)),
                "display", "Xvfb or X11, no GPU")));
  }

  private static void move(Workspace workspace, Atlas atlas, Random random) {
    Site site = atlas.sites().get(random.nextInt(atlas.sites().size()));
    switch (random.nextInt(7)) {
      case 0 -> workspace.move(v -> v.withRegion(REGIONS.get(random.nextInt(REGIONS.size()))));
      case 1 -> workspace.move(v -> v.withAt(v.at().plus(1)));
      case 2 -> workspace.move(v -> v.withSelection(new Selection.OfSite(site.id())));
      case 3 -> workspace.move(v -> v.withSelection(new Selection.Nothing()));
      case 4 -> workspace.move(v -> v.withTheme(v.theme().equals("dark") ? "light" : "dark"));
      case 5 -> workspace.undo();
      default -> {
        LonLat place = site.location().position();
        double scale = 0.0002 * Math.pow(4, random.nextDouble());
        workspace.move(v -> v.withCamera(new Camera(place, scale)));
      }
    }
  }

  private static double used() {
    IntStream.range(0, 3).forEach(_ -> System.gc());
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
