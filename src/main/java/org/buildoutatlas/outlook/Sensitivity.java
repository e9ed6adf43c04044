package org.buildoutatlas.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * By how much each assumption moves the answer when it alone goes from its lower to its upper end:
 * what a tornado diagram shows. The answer is the median of dollars by the end of the target's day.
 *
 * @param base the answer with all as supposed, in whole dollars
 * @param swings the widest first
 */
public record Sensitivity(long base, List<Swing> swings) {

  /** The distance of a normal distribution's tenth and ninetieth percentile, in deviations. */
  private static final double TENTH = 1.2816;

  /**
   * What one assumption does.
   *
   * @param lever the assumption
   * @param low its lower end, in the unit of the lever
   * @param atLow the answer there, in whole dollars
   * @param high its upper end
   * @param atHigh the answer there
   */
  public record Swing(Lever lever, double low, long atLow, double high, long atHigh) {

    /** How far apart the answers are, in whole dollars. */
    public long width() {
      return Math.abs(atHigh - atLow);
    }
  }

  /** Copies the list. */
  public Sensitivity {
    swings = List.copyOf(swings);
  }

  /**
   * Moves each assumption of a scenario. Cost and delay go from the tenth to the ninetieth
   * percentile of their distributions, a probability from 0 to 1, a switch from off to on.
   *
   * @throws Cancelled if it is no longer wanted
   */
  public static Sensitivity of(
      Atlas atlas, LocalDate knownOn, Scenario scenario, int draws, long seed, Progress progress)
      throws Cancelled {
    Answer answer = s -> Outlook.of(atlas, knownOn, s, draws, seed, progress);
    Outlook now = answer.to(scenario);
    List<Swing> swings = new ArrayList<>();
    List<Status> open =
        now.schedule().steps().stream()
            .filter(s -> !s.energised())
            .map(Step::status)
            .distinct()
            .sorted()
            .toList();
    for (Lever lever : levers(open)) {
      double low = end(lever, scenario, true);
      double high = end(lever, scenario, false);
      swings.add(
          new Swing(
              lever,
              low,
              median(answer.to(with(lever, scenario, low))),
              high,
              median(answer.to(with(lever, scenario, high)))));
    }
    swings.sort(Comparator.comparingLong(Swing::width).reversed());
    return new Sensitivity(median(now), swings);
  }

  @FunctionalInterface
  private interface Answer {
    Outlook to(Scenario scenario) throws Cancelled;
  }

  private static List<Lever> levers(List<Status> open) {
    return Stream.concat(
            Stream.of(
                new Lever.Cost(),
                new Lever.Lateness(),
                new Lever.Adjacent(),
                new Lever.Unassigned()),
            open.stream().<Lever>map(Lever.Realisation::new))
        .toList();
  }

  private static double end(Lever lever, Scenario scenario, boolean low) {
    return switch (lever) {
      case Lever.Cost _ -> scenario.cost().quantile(low ? 0.1 : 0.9);
      case Lever.Lateness _ ->
          scenario.delay().months()
              * StrictMath.exp((low ? -TENTH : TENTH) * scenario.delay().spread());
      case Lever.Realisation _, Lever.Adjacent _, Lever.Unassigned _ -> low ? 0 : 1;
    };
  }

  private static Scenario with(Lever lever, Scenario scenario, double value) {
    return switch (lever) {
      case Lever.Cost _ -> scenario.withCost(CostRange.of(value));
      case Lever.Lateness _ -> scenario.withDelay(scenario.delay().withMonths(value));
      case Lever.Realisation r -> scenario.withRealisation(r.status(), value);
      case Lever.Adjacent _ -> scenario.withAdjacent(value > 0);
      case Lever.Unassigned _ -> scenario.withUnassigned(value > 0);
    };
  }

  private static long median(Outlook outlook) {
    return outlook.dollars().byTarget().p50();
  }
}
