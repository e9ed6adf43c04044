package org.buildoutatlas.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * When the target is reached, as known on a day and under a scenario.
 *
 * @param knownOn the day of knowledge
 * @param scenario what is supposed
 * @param draws how many outcomes were drawn
 * @param seed of the generator
 * @param schedule what is to be built when
 * @param dollars money spent
 * @param power facility power switched on, which the target is about
 * @param itPower IT power switched on, beside it
 * @param assumptions of the data set, or what the user supposes instead, each to be explained
 */
public record Outlook(
    LocalDate knownOn,
    Scenario scenario,
    int draws,
    long seed,
    Schedule schedule,
    Forecast dollars,
    Forecast power,
    Forecast itPower,
    List<Figure> assumptions) {

  /** How many outcomes are drawn for an answer that is to stand. */
  public static final int DRAWS = 10_000;

  /** How many are drawn for a first answer while a slider moves. */
  public static final int COARSE = 1_000;

  /** How many steps are drawn at most in all outcomes together. */
  private static final int WORK = 20_000_000;

  /** How many outcomes are drawn of however many steps, or a tenth of them would be too few. */
  private static final int FEWEST = 200;

  /** The seed where nobody asks for another. */
  public static final long SEED = 500;

  /** Copies the assumptions. */
  public Outlook {
    assumptions = List.copyOf(assumptions);
  }

  /**
   * Draws outcomes; the same arguments give the same outlook on every machine.
   *
   * @param wished how many outcomes, 1 or more; of more than 2,000 steps fewer are drawn, but never
   *     fewer than 200
   * @throws Cancelled if it is no longer wanted
   */
  public static Outlook of(
      Atlas atlas, LocalDate knownOn, Scenario scenario, int wished, long seed, Progress progress)
      throws Cancelled {
    if (wished < 1) {
      throw new IllegalArgumentException("At least one outcome is drawn, not " + wished);
    }
    Assumptions assumptions = new Assumptions(atlas);
    Schedule schedule = Schedule.of(atlas, knownOn, scenario);
    int draws = affordable(wished, schedule.steps().size());
    List<LocalDate> days =
        Stream.concat(
                Schedule.quarters().stream().map(Quarter::last),
                Stream.of(atlas.target().by(), knownOn))
            .toList();
    Draws drawn =
        new MonteCarlo(schedule, scenario, assumptions.cost().likely(), days)
            .run(draws, seed, progress);
    double factor = scenario.cost().likely() / assumptions.cost().likely();
    return new Outlook(
        knownOn,
        scenario,
        draws,
        seed,
        schedule,
        forecast(Measure.DOLLARS, atlas, schedule, drawn, factor),
        forecast(Measure.FACILITY_POWER, atlas, schedule, drawn, factor),
        forecast(Measure.IT_POWER, atlas, schedule, drawn, factor),
        new Suppositions(assumptions, scenario).figures());
  }

  private static int affordable(int wished, int steps) {
    return Math.min(wished, Math.max(FEWEST, WORK / Math.max(1, steps)));
  }

  /** What it says of a measure. */
  public Forecast forecast(Measure measure) {
    return switch (measure) {
      case DOLLARS -> dollars;
      case FACILITY_POWER -> power;
      case IT_POWER -> itPower;
    };
  }

  private static Forecast forecast(
      Measure measure, Atlas atlas, Schedule schedule, Draws drawn, double factor) {
    List<Quarter> quarters = Schedule.quarters();
    Fan fan =
        new Fan(
            quarters,
            IntStream.range(0, quarters.size()).mapToObj(i -> drawn.band(measure, i)).toList());
    int targetDay = quarters.size();
    long target = measure.target(atlas.target());
    return new Forecast(
        measure,
        target,
        fan,
        drawn.band(measure, targetDay + 1),
        drawn.band(measure, targetDay),
        drawn.spread(measure, targetDay),
        drawn.share(measure, targetDay, target),
        drawn.share(measure, quarters.indexOf(Forecast.END_OF_2030), target),
        fan.reach(target),
        schedule.planned(measure, factor));
  }
}
