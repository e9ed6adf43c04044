package org.buildoutatlas.explain;

import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Works out the outlook behind figures that are asked for by name.
 *
 * @param atlas all that was read
 * @param adjustments how the scenario departs from the base case
 * @param adjacent whether US-adjacent sites count
 */
public record OutlookFigures(Atlas atlas, Adjustments adjustments, boolean adjacent) {

  private static final String PREFIX = "outlook.";
  private static final String SWING = "outlook.swing.";

  /** Whether a figure of that id is one of an outlook. */
  public static boolean isOne(String id) {
    return id.startsWith(PREFIX);
  }

  /**
   * Adds the figures of the outlook, and what moves it where that is wanted, for it takes longer.
   *
   * @param id of the figure that is wanted; empty for all
   */
  public Figures addTo(Figures figures, String id, Progress progress) throws Cancelled {
    Scenario scenario = Scenario.of(atlas, adjustments, adjacent);
    Outlook outlook =
        Outlook.of(atlas, figures.knownOn(), scenario, Outlook.DRAWS, Outlook.SEED, progress);
    return id.isEmpty() || id.startsWith(SWING)
        ? figures.with(
            outlook,
            Sensitivity.of(
                atlas, figures.knownOn(), scenario, Outlook.DRAWS, Outlook.SEED, progress))
        : figures.with(outlook);
  }
}
