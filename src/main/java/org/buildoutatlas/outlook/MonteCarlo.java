package org.buildoutatlas.outlook;

import java.time.LocalDate;
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
    SplittableGenerator root =
        RandomGeneratorFactory.<SplittableGenerator>of(GENERATOR).create(seed);
    List<SplittableGenerator> chunks =
        Stream.generate(root::split).limit(Math.ceilDiv(count, CHUNK)).toList();
    IntStream.range(0, chunks.size())
        .parallel()
        .filter(_ -> !progress.isCancelled())
        .forEach(i -> fill(draws, i * CHUNK, Math.min(count, (i + 1) * CHUNK), chunks.get(i)));
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

  private void fill(Draws draws, int from, int to, SplittableGenerator chunk) {
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
          add(draws, from + i, step, factors[i], days, ends);
        }
      }
    }
  }

  private double chance(Step step) {
    return step.energised() ? 1 : scenario.realisation(step.status());
  }

  /** Adds one step to one outcome; what has not begun or is over needs no curve. */
  private static void add(
      Draws draws, int draw, Step step, double factor, double late, double... ends) {
    Course course = Course.of(step).late(late);
    long whole = course.spent(step, factor, Double.POSITIVE_INFINITY);
    for (int moment = 0; moment < ends.length; moment++) {
      double end = ends[moment];
      if (course.isOn(end)) {
        draws.spend(moment, draw, whole);
        draws.switchOn(moment, draw, step);
      } else if (course.hasBegun(end)) {
        draws.spend(moment, draw, course.spent(step, factor, end));
      }
    }
  }
}
