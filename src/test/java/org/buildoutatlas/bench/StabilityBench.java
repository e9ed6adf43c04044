package org.buildoutatlas.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Stability;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** How stable the ranking of the Korean candidates is, with the default weights. */
final class StabilityBench implements Bench {

  private static final int RUNS = 60;

  private static final Measure WHOLE =
      new Measure("siting.stability", "10,000 draws", "ms", Measure.Statistic.MEDIAN, 150);

  private static final Measure COARSE =
      new Measure("siting.coarse", "500 draws", "ms", Measure.Statistic.MEDIAN, 50);

  @Override
  public List<Measure> measures() {
    return List.of(WHOLE, COARSE);
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    Siting siting = RealData.atlas().siting();
    Weights weights = Weights.of(siting, siting.defaultWeights());
    for (Measure measure : measures()) {
      int draws = measure.equals(WHOLE) ? Stability.DRAWS : Stability.COARSE;
      double[] chance = new double[1];
      double[] times = Timing.millis(RUNS, () -> chance[0] = leader(siting, weights, draws));
      found.accept(
          Sampled.of(
              measure,
              times,
              Map.of(
                  "cores",
                  Integer.toString(Runtime.getRuntime().availableProcessors()),
                  "chance",
                  Double.toString(chance[0]))));
    }
  }

  private static double leader(Siting siting, Weights weights, int draws) {
    try {
      return Stability.of(siting, weights, draws, Stability.SEED, Progress.NONE)
          .of("dangjin")
          .orElseThrow()
          .first();
    } catch (Cancelled e) {
      throw new IllegalStateException(e);
    }
  }
}
