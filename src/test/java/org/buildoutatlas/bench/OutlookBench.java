package org.buildoutatlas.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** The whole outlook of the embedded data set, from the atlas to the fans. */
final class OutlookBench implements Bench {

  private static final int RUNS = 60;

  private static final Measure RUN =
      new Measure("outlook.run", "10,000 outcomes", "ms", Measure.Statistic.MEDIAN, 100);

  @Override
  public List<Measure> measures() {
    return List.of(RUN);
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    Atlas atlas = RealData.atlas();
    Scenario base = Scenario.base(atlas);
    double[] chances = new double[1];
    double[] times =
        Timing.millis(RUNS, () -> chances[0] = outlook(atlas, base).dollars().chanceByTarget());
    found.accept(
        Sampled.of(
            RUN,
            times,
            Map.of(
                "cores",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "chance",
                Double.toString(chances[0]))));
  }

  private static Outlook outlook(Atlas atlas, Scenario scenario) {
    try {
      return Outlook.of(atlas, atlas.asOf(), scenario, Outlook.DRAWS, Outlook.SEED, Progress.NONE);
    } catch (Cancelled e) {
      throw new IllegalStateException(e);
    }
  }
}
