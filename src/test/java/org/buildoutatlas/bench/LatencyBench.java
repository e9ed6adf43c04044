package org.buildoutatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/** From a change of filter or quarter to the frame that shows it, with the panel beside the map. */
final class LatencyBench implements Bench {

  private static final int WARM_UP = 20;
  private static final int RUNS = 80;

  private static final Measure FILTER = latency("latency.filter", "from filter to pixels");
  private static final Measure TIME = latency("latency.time", "from quarter to pixels");
  private static final Measure SCENARIO =
      latency("latency.scenario", "from scenario to the pixels of its fan");

  private static final Measure WEIGHTS =
      latency("latency.weights", "from weights to the pixels of the ranking and its spread");

  private static Measure latency(String name, String what) {
    return new Measure(name, what, "ms", Measure.Statistic.P95, 100);
  }

  @Override
  public List<Measure> measures() {
    return List.of(FILTER, TIME, SCENARIO, WEIGHTS);
  }

  @Override
  public List<String> options() {
    return BenchWindow.OPTIONS;
  }

  @Override
  public List<String> launcher() {
    return Screens.launcher();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    if (System.getenv("DISPLAY") == null) {
      measures().stream()
          .filter(wanted)
          .map(m -> Sampled.skipped(m, "Not measured: no display and no xvfb-run."))
          .forEach(found);
      return;
    }
    BenchWindow window = BenchWindow.open();
    Quarter opening = window.window().desk().workspace().viewpoint().at();
    if (wanted.test(TIME)) {
      measure(
          window, TIME, i -> v -> v.withAt(opening.plus(i % 8)), LatencyBench::isSettled, found);
    }
    if (wanted.test(SCENARIO)) {
      measure(
          window,
          SCENARIO,
          i -> v -> v.withAdjustments(Adjustments.NONE.withDelay(Optional.of(7.0 + i % 8))),
          LatencyBench::showsItsScenario,
          found);
    }
    if (wanted.test(WEIGHTS)) {
      BenchWindow.onFx(
          () -> {
            window.window().desk().workspace().move(v -> v.withRegion(Region.KOREA));
            window.window().panel().showTab(2);
            return 0;
          });
      measure(
          window,
          WEIGHTS,
          i -> v -> v.withWeights(Map.of("cooling", 30.0 + i % 8, "waves", 20.0, "tide", 15.0)),
          LatencyBench::showsItsWeights,
          found);
    }
    if (wanted.test(FILTER)) {
      List<Filter> filters =
          List.of(
              Filter.NONE,
              status(Status.OPERATIONAL),
              status(Status.UNDER_CONSTRUCTION),
              status(Status.ANNOUNCED));
      measure(
          window,
          FILTER,
          i -> v -> v.withFilter(filters.get(i % filters.size())),
          LatencyBench::isSettled,
          found);
    }
  }

  private static boolean isSettled(BenchWindow window) {
    return window.window().map().settledProperty().get();
  }

  /** Whether the fan is that of what is supposed now, be it the coarse one. */
  private static boolean showsItsScenario(BenchWindow window) {
    double wanted =
        window.window().desk().workspace().viewpoint().adjustments().delay().orElse(0.0);
    return window
        .window()
        .outlook()
        .answerProperty()
        .get()
        .filter(a -> Double.compare(a.outlook().scenario().delay().months(), wanted) == 0)
        .isPresent();
  }

  /** Whether the spread is that of the weights that are looked at, be it the coarse one. */
  private static boolean showsItsWeights(BenchWindow window) {
    return window
        .window()
        .siting()
        .sureness()
        .answerProperty()
        .get()
        .filter(
            a ->
                window
                    .window()
                    .siting()
                    .ranking()
                    .filter(r -> r.weights().equals(a.of().weights()))
                    .isPresent())
        .isPresent();
  }

  private static Filter status(Status status) {
    return new Filter(Set.of(status), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", false);
  }

  private static void measure(
      BenchWindow window,
      Measure measure,
      IntFunction<UnaryOperator<Viewpoint>> change,
      Predicate<BenchWindow> shows,
      Consumer<Sampled> found)
      throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 1; i <= WARM_UP + RUNS; i++) {
      double time = once(window, change.apply(i), shows);
      if (i > WARM_UP) {
        times.add(time);
      }
    }
    Map<String, String> conditions = window.conditions();
    found.accept(
        Sampled.of(measure, times.stream().mapToDouble(Double::doubleValue).toArray(), conditions));
  }

  /**
   * Until the frame after the one in which what is new was laid down has begun: then it is seen.
   */
  private static double once(
      BenchWindow window, UnaryOperator<Viewpoint> change, Predicate<BenchWindow> shows)
      throws Exception {
    window.settle();
    long begun =
        BenchWindow.onFx(
            () -> {
              long now = System.nanoTime();
              window.window().desk().workspace().move(change);
              return now;
            });
    int[] frames = {0};
    BenchWindow.everyFrame(
        () -> {
          frames[0] = shows.test(window) ? frames[0] + 1 : 0;
          return frames[0] == 2;
        });
    return (System.nanoTime() - begun) / 1e6;
  }
}
