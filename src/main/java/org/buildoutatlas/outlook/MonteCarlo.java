package org.buildoutatlas.outlook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Draws outcomes of a schedule.
 *
 * <p>Outcomes come in chunks of a fixed size. Each chunk has a generator split from that of the
 * seed, and each step one split from that of its chunk: so neither the number of cores nor a change
 * to another step moves the chances of a step, and fewer outcomes are the beginning of more.
 *
 * @param schedule what is to be built
 * @param scenario how uncertain it is
 * @param likelyCost the cost of a gigawatt that the schedule's modelled costs are at
 * @param days by whose ends amounts are taken
 */
record MonteCarlo(Schedule schedule, Scenario scenario, double likelyCost, List<LocalDate> days) {

  private static final String GENERATOR = "L64X128MixRandom";
  private static final String STEP = "outlook.progress";
  private static final int CHUNK = 500;

  /** Draws outcomes; each moment of the result is sorted. */
  Draws run(int count, long seed, Progress progress) throws Cancelled {
    progress.at(0, STEP);
    Draws draws = new Draws(days.size(), count);
    int[] order =
        IntStream.range(0, days.size())
            .boxed()
            .sorted(Comparator.comparing(days::get))
            .mapToInt(Integer::intValue)
            .toArray();
    SplittableGenerator root =
        RandomGeneratorFactory.<SplittableGenerator>of(GENERATOR).create(seed);
    List<SplittableGenerator> chunks =
        Stream.generate(root::split).limit(Math.ceilDiv(count, CHUNK)).toList();
    IntStream.range(0, chunks.size())
        .parallel()
        .filter(_ -> !progress.isCancelled())
        .forEach(
            i -> {
              int end = Math.min(count, (i + 1) * CHUNK);
              fill(draws, order, i * CHUNK, end, chunks.get(i));
              draws.accumulate(order, i * CHUNK, end);
            });
    progress.check();
    progress.at(0.7, STEP);
    IntStream.range(0, days.size())
        .parallel()
        .filter(_ -> !progress.isCancelled())
        .forEach(i -> List.of(Measure.values()).forEach(m -> draws.sort(m, i)));
    progress.check();
    progress.at(1, STEP);
    return draws;
  }

  private void fill(Draws draws, int[] order, int from, int to, SplittableGenerator chunk) {
    double[] ends = days.stream().mapToDouble(Course::endOf).toArray();
    double[] factors = new double[to - from];
    double[] shared = new double[to - from];
    SplittableGenerator common = chunk.split();
    for (int i = 0; i < factors.length; i++) {
      factors[i] = scenario.cost().quantile(common.nextDouble()) / likelyCost;
      shared[i] = common.nextGaussian();
    }
    for (Step step : schedule.steps()) {
      SplittableGenerator own = chunk.split();
      double chance = chance(step);
      for (int i = 0; i < factors.length; i++) {
        double luck = own.nextDouble();
        double late = own.nextGaussian();
        if (luck < chance) {
          double days = step.energised() ? 0 : scenario.delay().days(shared[i], late);
          add(draws, order, from + i, step, factors[i], days, ends);
        }
      }
    }
  }

  private double chance(Step step) {
    return step.energised() ? 1 : scenario.realisation(step.status());
  }

  /**
   * Adds to each moment of one outcome by what a step has grown since the moment before; once it is
   * on it grows no more.
   */
  private static void add(
      Draws draws, int[] order, int draw, Step step, double factor, double late, double... ends) {
    Course course = Course.of(step).late(late);
    long before = 0;
    for (int moment : order) {
      double end = ends[moment];
      if (course.isOn(end)) {
        draws.spend(moment, draw, course.spent(step, factor, Double.POSITIVE_INFINITY) - before);
        draws.switchOn(moment, draw, step);
        return;
      }
      if (course.hasBegun(end)) {
        long spent = course.spent(step, factor, end);
        draws.spend(moment, draw, spent - before);
        before = spent;
      }
    }
  }
}
