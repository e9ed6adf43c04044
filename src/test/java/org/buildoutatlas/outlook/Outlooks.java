package org.buildoutatlas.outlook;

import java.time.LocalDate;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** What the tests of outlooks share. */
public final class Outlooks {

  private Outlooks() {}

  /** An outlook that is never cancelled. */
  public static Outlook of(Atlas atlas, LocalDate day, Scenario scenario, int draws, long seed) {
    try {
      return Outlook.of(atlas, day, scenario, draws, seed, Progress.NONE);
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }

  /** What moves the base case. */
  public static Sensitivity sensitivity(Atlas atlas, LocalDate day, int draws) {
    try {
      return Sensitivity.of(atlas, day, Scenario.base(atlas), draws, Outlook.SEED, Progress.NONE);
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }

  /** As of the atlas' own day, with the usual seed. */
  public static Outlook of(Atlas atlas, Scenario scenario, int draws) {
    return of(atlas, atlas.asOf(), scenario, draws, Outlook.SEED);
  }
}
